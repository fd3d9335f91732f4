import type { Rect } from '../../drawing/frame'
import { dotsOver, stripesOver } from '../../drawing/hatchOver'
import { hatchMarks } from '../../drawing/look'
import { ellipsePath, outlinePath } from './path'

export type Marks = keyof typeof hatchMarks.opacity

/**
 * The marks of a hatch over a box as one path, mark by mark: readers show the seams between the tiles of a pattern, or draw it
 * as a picture. `unit` is one CSS pixel.
 */
export function hatchSteps(marks: Marks, box: Rect, unit: number): string {
  if (marks === 'stripes')
    return stripesOver(box, unit)
      .map((points) => outlinePath([{ kind: 'ring', points }]).steps)
      .join('')
  const radius = hatchMarks.dot * unit
  return dotsOver(box, unit)
    .map(([x, y]) => ellipsePath({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }).steps)
    .join('')
}
