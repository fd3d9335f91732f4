import type { ParkId } from '../domain/atlas'
import type { Composition } from './composition'
import { type Frame, type Rect, toScreen, transformOf } from './frame'
import { type Lettered, letterPlace } from './letterPlace'
import type { StillPark } from './parkMark'
import type { PatternGraphic } from './patternGraphic'
import { toPlane } from './projection'
import type { Theme } from './theme'

/** What the marks of drawn patterns take up at a park: how far they reach from its anchor in design pixels, and letters. */
type Reach = { readonly radius: number; readonly letters: readonly Lettered[] }
export type Reaches = ReadonlyMap<ParkId, Reach>

export const noMarks: Reaches = new Map()

/** Beside a mark some room stays free. */
const room = 7

export function reachesOf(patterns: readonly PatternGraphic[]): Reaches {
  const reaches = new Map<ParkId, Reach>()
  for (const node of patterns.flatMap(({ nodes }) => nodes)) {
    const letters = [...(reaches.get(node.park)?.letters ?? []), node]
    reaches.set(node.park, { radius: node.outer + room, letters })
  }
  return reaches
}

/** The boxes on the screen that names leave to the marks and to their letters. */
export function marksIn(
  frame: Frame,
  parks: readonly StillPark[],
  reaches: Reaches,
  { typeScale, leastText }: Pick<Composition, 'typeScale' | 'leastText'>,
  { weight }: Pick<Theme, 'weight'>,
): readonly Rect[] {
  const transform = transformOf(frame)
  return parks.flatMap(({ id, blocks: [main] }) => {
    const reach = reaches.get(id)
    if (!main || !reach) return []
    const at = toScreen(transform, toPlane(main.anchor))
    const radius = reach.radius * typeScale
    const type = { unit: typeScale, weight, least: leastText }
    return [
      { x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius },
      ...reach.letters.map((letter) => letterPlace(letter, at, type).box),
    ]
  })
}
