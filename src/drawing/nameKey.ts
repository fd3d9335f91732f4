import type { Composition } from './composition'
import { overlap, type Rect, transformOf } from './frame'
import { boxesOf, boxOf, type Name, type NumberKey } from './name'
import type { BasePark } from './parkMark'
import { textWidth } from './textWidth'
import type { Theme } from './theme'

/** How high a line of the key is, and how far its label stands from the middle of its number, as shares of its size. */
const leading = 1.62
const labelAt = 1.15
const padding = 0.7
/** Where the key is looked for: so many pixels from the edge, and in steps of so many. */
const margin = 10
const step = 14

/** What the numbers stand for, in a corner where it covers no name, no block and nothing that stands over the map. */
export function keyOf(
  numbered: readonly BasePark[],
  parks: readonly BasePark[],
  names: readonly Name[],
  composition: Composition,
  theme: Theme,
): NumberKey | null {
  const { main, inset, taken, leastText, leastName, typeScale } = composition
  const size = Math.max(leastText, leastName, 11 * typeScale * theme.weight)
  const inTheWay = [
    ...taken,
    ...(inset ? [inset.rect] : []),
    ...names.map((name) => boxOf(name, main)),
    ...parks.flatMap((park) => boxesOf(park, transformOf(main), main.rect).map(({ box }) => box)),
  ]
  for (const columns of [1, 2, 3, 4]) {
    const layout = laidOut(numbered, columns, size)
    const box = freePlace(layout, main.rect, inTheWay)
    if (box)
      return {
        box,
        size,
        entries: layout.entries.map((entry) => ({ ...entry, at: [box.x + entry.at[0], box.y + entry.at[1]] })),
      }
  }
  return null
}

/** The lines column by column, each column as broad as its longest label. */
function laidOut(numbered: readonly BasePark[], columns: number, size: number) {
  const rows = Math.ceil(numbered.length / columns)
  const widest = Math.max(...numbered.map(({ label }) => textWidth(label, size)))
  const column = widest + size * (labelAt + 1)
  const edge = size * padding
  return {
    width: column * Math.ceil(numbered.length / rows) + edge,
    height: rows * size * leading + edge,
    entries: numbered.map(({ id, number, label }, index) => ({
      park: id,
      number,
      label,
      at: [
        edge + size * 0.6 + Math.floor(index / rows) * column,
        edge / 2 + (0.5 + (index % rows)) * size * leading,
      ] as const,
    })),
  }
}

export function labelOffset(size: number): number {
  return size * labelAt
}

/** The free place that is nearest to a corner, a lower one before a higher. */
function freePlace(
  { width, height }: Pick<Rect, 'width' | 'height'>,
  room: Rect,
  inTheWay: readonly Rect[],
): Rect | null {
  const [spareX, spareY] = [room.width - width - 2 * margin, room.height - height - 2 * margin]
  if (spareX < 0 || spareY < 0) return null
  let best: Rect | null = null
  let least = Number.POSITIVE_INFINITY
  for (let down = 0; down <= spareY; down += step) {
    for (let across = 0; across <= spareX; across += step) {
      const away = Math.min(across, spareX - across) + Math.min(down, spareY - down) - down * 0.01
      if (away >= least) continue
      const box = { x: room.x + margin + across, y: room.y + margin + down, width, height }
      if (inTheWay.some((rect) => overlap(rect, box) > 0)) continue
      least = away
      best = box
    }
  }
  return best
}
