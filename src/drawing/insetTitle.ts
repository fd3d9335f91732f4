import type { Composition } from './composition'
import type { Frame, Rect, ScreenPoint } from './frame'
import { textWidth } from './textWidth'

/** Where the inset says what it is, whatever the language: no name is set there. */
export function insetTitlePlace({ inset, leastText, typeScale }: Composition): readonly Rect[] {
  if (!inset) return []
  const { x, y, height } = inset.rect
  if (leastText === 0) return [{ x, y: y + height - 23 * typeScale, width: 128 * typeScale, height: 23 * typeScale }]
  return [{ x, y, width: Math.max(148 * typeScale, 10.5 * leastText), height: Math.max(28 * typeScale, 2 * leastText) }]
}

export type InsetTitle = {
  readonly size: number
  /** Where its baseline begins. */
  readonly at: ScreenPoint
  /** Lies under the letters: what the inset shows there would run into them. */
  readonly plate: Rect
}

/** Where an inset says what it is: at the upper left where its letters are large, else small at the lower left. */
export function insetTitleOf(
  { rect }: Pick<Frame, 'rect'>,
  { leastText, typeScale }: Pick<Composition, 'leastText' | 'typeScale'>,
  text: string,
): InsetTitle {
  const size = Math.max(leastText, 11 * typeScale)
  const x = rect.x + 10 * typeScale
  const y = leastText > 0 ? rect.y + 20 * typeScale : rect.y + rect.height - 10 * typeScale
  const plate = { x: x - size * 0.4, y: y - size * 1.08, width: textWidth(text, size) + size * 0.8, height: size * 1.5 }
  return { size, at: [x, y], plate }
}
