import type { ParkId } from '../domain/atlas'
import type { Composition } from './composition'
import { type Frame, type Rect, toScreen, transformOf } from './frame'
import { letterPlace, type SlotLetter } from './letterPlace'
import type { BasePark } from './parkMark'
import type { PatternGraphic } from './patternGraphic'
import { toPlane } from './projection'
import { setTags } from './tagPlaces'
import type { Theme } from './theme'

/** What the marks of drawn patterns take up at a park: how far they reach from its anchor in design pixels, and letters. */
type Reach = { readonly radius: number; readonly letters: readonly SlotLetter[] }
export type MarkExtents = ReadonlyMap<ParkId, Reach>

export const noMarks: MarkExtents = new Map()

/** Beside a mark some room stays free. */
const room = 7

export function markExtentsOf(patterns: readonly PatternGraphic[]): MarkExtents {
  const reaches = new Map<ParkId, Reach>()
  for (const node of patterns.flatMap(({ nodes }) => nodes)) {
    const letters = [...(reaches.get(node.park)?.letters ?? []), node]
    reaches.set(node.park, { radius: node.outer + room, letters })
  }
  return reaches
}

/** The boxes on the screen that names leave to the marks and to their letters. */
export function markBoxes(
  frame: Frame,
  parks: readonly BasePark[],
  reaches: MarkExtents,
  { typeScale, leastText, inset }: Pick<Composition, 'typeScale' | 'leastText'> & Partial<Pick<Composition, 'inset'>>,
  { weight }: Pick<Theme, 'weight'>,
): readonly Rect[] {
  const transform = transformOf(frame)
  const type = { unit: typeScale, weight, least: leastText }
  const marks = parks.flatMap(({ id, blocks: [main] }) => {
    const reach = reaches.get(id)
    if (!main || !reach) return []
    const at = toScreen(transform, toPlane(main.anchor))
    const radius = reach.radius * typeScale
    const box = { x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius }
    return [
      { box, tags: reach.letters.map((letter) => ({ ...letter, park: id, box: letterPlace(letter, at, type).box })) },
    ]
  })
  const tags = marks.flatMap((mark) => mark.tags)
  const set = setTags(tags, leastText > 0 || frame === inset ? frame.rect : null)
  return [...marks, ...set].map(({ box }) => box)
}
