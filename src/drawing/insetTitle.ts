import type { Composition } from './composition'
import type { Rect } from './frame'

/** Where the inset of a stage says what it is, at its upper left; on a reader's map its small print lies under the names. */
export function insetTitlePlace({ inset, leastText, typeScale }: Composition): readonly Rect[] {
  if (!inset || leastText === 0) return []
  const { x, y } = inset.rect
  return [{ x, y, width: Math.max(148 * typeScale, 10.5 * leastText), height: Math.max(28 * typeScale, 2 * leastText) }]
}
