import type { ShapeLine } from '../../drawing/shapes/shape'
import { numeral } from './path'

/** How see-through a page's shapes may be, by the names under which its resources hold it (ISO 32000-1, 8.4.5). */
export type Opacities = Set<number>

export function opacityState(opacity: number, opacities: Opacities): string {
  const share = Math.round(opacity * 1000)
  opacities.add(share)
  return `/${opacityName(share)} gs `
}

export const opacityName = (share: number) => `O${share}`

/** The three shares of `#rrggbb`. */
export function shares(colour: string): string {
  return [1, 3, 5]
    .map((at) => String(Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000))
    .join(' ')
}

/** What a line is drawn with; corners are round but for those of boxes. */
export function lineState(
  { colour, width, dash, isRound }: Omit<ShapeLine, 'opacity'>,
  hasRoundCorners = true,
): string {
  const dashes = dash ? dash.map(numeral).join(' ') : ''
  return `${shares(colour)} RG ${numeral(width)} w ${isRound ? 1 : 0} J ${hasRoundCorners ? 1 : 0} j [${dashes}] 0 d\n`
}
