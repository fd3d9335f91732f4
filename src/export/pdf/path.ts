import type { Rect, ScreenPoint } from '../../drawing/frame'
import { boxAround } from '../../drawing/planeGeometry'
import type { ShapeOutline } from '../../drawing/shapes/shape'

/** A number of a page's content, to a hundredth of its unit. */
export function numeral(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** An outline as the operators of a path (ISO 32000-1, 8.5.2), and the upright box around it. */
export type Path = { readonly steps: string; readonly box: Rect }

const at = ([x, y]: ScreenPoint) => `${numeral(x)} ${numeral(y)}`

export const moved = (to: ScreenPoint) => `${at(to)} m\n`
export const lined = (to: ScreenPoint) => `${at(to)} l\n`

/** A quadratic curve, of which PDF knows only cubic ones. */
export function curved([x, y]: ScreenPoint, [controlX, controlY]: ScreenPoint, to: ScreenPoint): string {
  const near = (end: number, control: number) => end + ((control - end) * 2) / 3
  const first = at([near(x, controlX), near(y, controlY)])
  return `${first} ${at([near(to[0], controlX), near(to[1], controlY)])} ${at(to)} c\n`
}

export function outlinePath(outlines: readonly ShapeOutline[]): Path {
  const steps = outlines.map(({ kind, points }) => {
    const [first, second, third] = points
    if (!first || !second) return ''
    if (kind === 'curve') return moved(first) + (third ? curved(first, second, third) : '')
    return moved(first) + points.slice(1).map(lined).join('') + (kind === 'ring' ? 'h\n' : '')
  })
  return { steps: steps.join(''), box: boxAround(outlines.map(({ points }) => points)) }
}

/** How far a curve's controls stand from its ends, in radii, so that four make a circle (error under 0.03 %). */
const bend = 0.5523

/** A rectangle whose corners are quarters of ellipses, clockwise from the end of its upper left one. */
export function boxPath(box: Rect, across = 0, down = across): Path {
  const { x, y, width, height } = box
  if (across <= 0) return { steps: `${at([x, y])} ${at([width, height])} re\n`, box }
  const [rx, ry] = [Math.min(across, width / 2), Math.min(down, height / 2)]
  const [right, bottom] = [x + width, y + height]
  const [gapX, gapY] = [rx * (1 - bend), ry * (1 - bend)]
  const corner = (...points: readonly ScreenPoint[]) => `${points.map(at).join(' ')} c\n`
  const steps = [
    moved([x + rx, y]),
    lined([right - rx, y]),
    corner([right - gapX, y], [right, y + gapY], [right, y + ry]),
    lined([right, bottom - ry]),
    corner([right, bottom - gapY], [right - gapX, bottom], [right - rx, bottom]),
    lined([x + rx, bottom]),
    corner([x + gapX, bottom], [x, bottom - gapY], [x, bottom - ry]),
    lined([x, y + ry]),
    corner([x, y + gapY], [x + gapX, y], [x + rx, y]),
    'h\n',
  ]
  return { steps: steps.join(''), box }
}

export function ellipsePath(box: Rect): Path {
  return boxPath(box, box.width / 2, box.height / 2)
}
