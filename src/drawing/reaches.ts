import type { ParkId } from '../domain/atlas'
import { type Frame, type Rect, toScreen, transformOf } from './frame'
import type { StillPark } from './parkMark'
import type { PatternGraphic } from './patternGraphic'
import { toPlane } from './projection'

/** How far the marks of drawn patterns reach around a park's anchor, in design pixels. */
export type Reaches = ReadonlyMap<ParkId, number>

export const noMarks: Reaches = new Map()

/** Letters included. */
export function reachesOf(patterns: readonly PatternGraphic[]): Reaches {
  return new Map(patterns.flatMap(({ nodes }) => nodes.map(({ park, outer }) => [park, outer + 7] as const)))
}

/** The boxes on the screen that names leave to the marks. */
export function marksIn(
  frame: Frame,
  parks: readonly StillPark[],
  reaches: Reaches,
  typeScale: number,
): readonly Rect[] {
  const transform = transformOf(frame)
  return parks.flatMap(({ id, blocks: [main] }) => {
    const reach = (reaches.get(id) ?? 0) * typeScale
    if (!main || reach === 0) return []
    const [x, y] = toScreen(transform, toPlane(main.anchor))
    return [{ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }]
  })
}
