import type { ParkId } from '../domain/atlas'
import { overlap, type Rect } from './frame'
import type { SlotLetter } from './letterPlace'

/** The tag of a mark in its place beside it. */
export type Tag = Pick<SlotLetter, 'rank' | 'row'> & { readonly park: ParkId; readonly box: Rect }

/**
 * The tags of marks where nobody can move the map to see what is cut or covered: the row of a park stands whole within the map,
 * and none covers another park's. By rank: those of parks in more patterns stay, then those of patterns drawn first; a mark that
 * loses its tag keeps its sign.
 */
export function setTags<One extends Tag>(tags: readonly One[], room: Rect | null): readonly One[] {
  const kept: One[] = []
  for (const tag of [...(room ? movedIn(tags, room) : tags)].sort(byRank)) {
    if (room && isCut(tag.box, room)) continue
    const isCovered = kept.some(({ park, box }) => park !== tag.park && overlap(box, tag.box) > 0)
    if (!isCovered) kept.push(tag)
  }
  return kept
}

function byRank(one: Tag, other: Tag): number {
  return other.row.length - one.row.length || one.rank - other.rank || (one.park < other.park ? -1 : 1)
}

function isCut(box: Rect, room: Rect): boolean {
  const shown = overlap(box, room)
  return shown > 0 && shown < box.width * box.height - 0.01
}

/** What stays free at the map's edge. */
const edge = 3

/** Each row as little moved as it can be; one that is not shown, not at all. */
function movedIn<One extends Tag>(tags: readonly One[], room: Rect): readonly One[] {
  const rows = new Map<ParkId, readonly One[]>()
  for (const tag of tags) rows.set(tag.park, [...(rows.get(tag.park) ?? []), tag])
  return [...rows.values()].flatMap((row) => {
    if (!row.some(({ box }) => overlap(box, room) > 0)) return row
    const left = Math.min(...row.map(({ box }) => box.x))
    const right = Math.max(...row.map(({ box }) => box.x + box.width))
    const by = Math.max(0, room.x + edge - left) - Math.max(0, right - (room.x + room.width - edge))
    return row.map((tag) => ({ ...tag, box: { ...tag.box, x: tag.box.x + by } }))
  })
}
