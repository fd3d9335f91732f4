import { contains, overlap, type Rect, type ScreenPoint } from './frame'
import { lineHeight, type Name, type Tie } from './name'
import { standsFor } from './nameFaults'
import { crosses, type Leader, leaderTo } from './nameLeader'
import { linesIn } from './nameLines'
import type { BasePark } from './parkMark'
import type { PlanePoint } from './projection'
import { areaUnder, gapBetween, type ScreenBlock } from './screenBlocks'
import { meets, type ScreenLine } from './screenLines'
import { textWidth } from './textWidth'

/** A place where a name may stand, alone for itself. */
export type Spot = { readonly name: Name; readonly box: Rect; readonly leader: Leader | null; readonly cost: number }

/** What one name is set among. */
export type SpotSetting = {
  readonly size: number
  readonly place: PlanePoint
  /** The same on the screen. */
  readonly at: ScreenPoint
  readonly room: Rect
  /** What neither a name nor a leader may touch. */
  readonly covered: readonly Rect[]
  /** Signs of patterns: no name stands on one, but its own leader ends in one. */
  readonly marks: readonly Rect[]
  /** Lines of patterns: a name stands beside them rather than in a gap of one. */
  readonly lines: readonly ScreenLine[]
  readonly blocks: readonly ScreenBlock[]
  /** How it may be tied to its park. */
  readonly ties: readonly Tie[]
  readonly reaches: readonly number[]
}

/** In design pixels of a name of 13: what a leader costs before its length, a number in place of a name, and each line under it. */
const costs = { led: 85, number: 240, onLine: 48 } as const

/** A name that stands for its park without a leader is at most so many of its sizes away from it. */
const farthest = 1.5

/** Every honest spot for a park's name, the cheapest first. */
export function spotsFor(park: BasePark, setting: SpotSetting): readonly Spot[] {
  const { size, ties } = setting
  const lines = linesIn(park.label)
  const width = Math.max(...lines.map((line) => textWidth(line, size)))
  const height = size * lineHeight * lines.length
  const near = ties.includes('near')
    ? offsets(width, height, size, setting.reaches).flatMap((offset) =>
        nearSpot(park, { lines, width, height, offset }, setting),
      )
    : []
  const led = ties.includes('led')
    ? farOffsets(width, height, size).flatMap((offset) => ledSpot(park, { lines, width, height, offset }, setting))
    : []
  const numbers = ties.includes('number')
    ? numberOffsets(size).flatMap((offset) => numberSpot(park, offset, setting))
    : []
  return [...near, ...led, ...numbers].sort((one, other) => one.cost - other.cost)
}

type Set = Pick<Name, 'lines' | 'width' | 'offset'> & { readonly height: number }

function boxAt([x, y]: ScreenPoint, { width, height, offset }: Set): Rect {
  return { x: x + offset[0] - width / 2, y: y + offset[1] - height / 2, width, height }
}

function nearSpot(park: BasePark, set: Set, setting: SpotSetting): readonly Spot[] {
  const { size, at, blocks, lines } = setting
  const box = boxAt(at, set)
  if (!isFree(box, setting) || !isHonest(park, box, blocks, size * farthest)) return []
  const { over, hidden } = coverOf(park, box, blocks)
  const cost = Math.hypot(...set.offset) * 1.2 + (over / size) * 1.6 + hidden * size * 4.5 + onLines(box, lines, size)
  return [spot(park, set, 'near', setting, box, null, cost)]
}

function ledSpot(park: BasePark, set: Set, setting: SpotSetting): readonly Spot[] {
  const { size, at, blocks, covered, marks, lines } = setting
  const box = boxAt(at, set)
  if (contains(box, at) || !isFree(box, setting)) return []
  const leader = leaderTo(box, at)
  if (covered.some((rect) => crosses(leader, rect))) return []
  const { over, hidden } = coverOf(park, box, blocks)
  const passed = blocks.filter((block) => block.park !== park.id && crosses(leader, block.box)).length
  const signs = marks.filter((rect) => !contains(rect, at) && crosses(leader, rect)).length
  const length = Math.hypot(leader.from[0] - at[0], leader.from[1] - at[1])
  const unit = size / 13
  const cost =
    costs.led * unit +
    length * 0.8 +
    (over / size) * 3 +
    hidden * size * 4.5 +
    (passed * 14 + signs * 40) * unit +
    onLines(box, lines, size)
  return [spot(park, set, 'led', setting, box, leader, cost)]
}

function numberSpot(park: BasePark, offset: ScreenPoint, setting: SpotSetting): readonly Spot[] {
  const { size, at, blocks, lines } = setting
  const width = size * 1.4
  const set = { lines: [String(park.number)], width, height: width, offset }
  const box = boxAt(at, set)
  if (!isFree(box, setting) || !isHonest(park, box, blocks, size)) return []
  return [
    spot(
      park,
      set,
      'number',
      setting,
      box,
      null,
      (costs.number * size) / 13 + Math.hypot(...offset) + onLines(box, lines, size),
    ),
  ]
}

function onLines(box: Rect, lines: readonly ScreenLine[], size: number): number {
  return lines.length === 0 ? 0 : (lines.filter((line) => meets(line, box)).length * costs.onLine * size) / 13
}

function spot(
  { id }: BasePark,
  { lines, width, offset }: Set,
  tie: Tie,
  { size, place }: SpotSetting,
  box: Rect,
  leader: Leader | null,
  cost: number,
): Spot {
  return { name: { park: id, lines, size, anchor: place, offset, width, tie }, box, leader, cost }
}

const edge = 4

function isFree(box: Rect, { room, covered, marks }: SpotSetting): boolean {
  return (
    box.x >= room.x + edge &&
    box.x + box.width <= room.x + room.width - edge &&
    box.y >= room.y + edge &&
    box.y + box.height <= room.y + room.height - edge &&
    covered.every((rect) => overlap(rect, box) === 0) &&
    marks.every((rect) => overlap(rect, box) === 0)
  )
}

/** Whether a box stands for this park and no other, also a pixel to each side. */
function isHonest({ id }: BasePark, box: Rect, blocks: readonly ScreenBlock[], reach: number): boolean {
  const near = blocks.filter((block) => gapBetween(block.box, box) <= reach)
  const grown = { x: box.x - 1.5, y: box.y - 1.5, width: box.width + 3, height: box.height + 3 }
  const [said] = standsFor(box, near)
  return said === id && standsFor(grown, near)[0] === id
}

/** How much of others' blocks a box covers, and which share of its own park's blocks it hides. */
function coverOf({ id }: BasePark, box: Rect, blocks: readonly ScreenBlock[]) {
  let [over, hidden] = [0, 0]
  for (const block of blocks) {
    if (overlap(block.box, box) === 0) continue
    const area = areaUnder(block, box)
    // A small block is better seen beside its name than guessed under it.
    if (block.park === id) hidden += area / (block.box.width * block.box.height)
    else over += area
  }
  return { over, hidden }
}

/** The anchor itself, then rings of spots around it, wider than high as names are. */
function offsets(width: number, height: number, size: number, reaches: readonly number[]): readonly ScreenPoint[] {
  const around = reaches.flatMap((reach) =>
    Array.from({ length: 16 }, (_, step): ScreenPoint => {
      const angle = (step * Math.PI) / 8
      const across = (width / 2 + size * 0.55) * Math.sqrt(reach)
      return [Math.cos(angle) * across, Math.sin(angle) * (height / 2 + size * 0.45) * reach]
    }),
  )
  return [[0, 0], ...around]
}

/** Where a leader may come from: rings by the clear length that it would have, in sizes of the name. */
function farOffsets(width: number, height: number, size: number): readonly ScreenPoint[] {
  return [1.6, 2.6, 3.8, 5.2, 7, 9.5, 12.5].flatMap((reach) =>
    Array.from({ length: 16 }, (_, step): ScreenPoint => {
      const angle = ((step + 0.5) * Math.PI) / 8
      return [Math.cos(angle) * (width / 2 + size * reach), Math.sin(angle) * (height / 2 + size * reach)]
    }),
  )
}

function numberOffsets(size: number): readonly ScreenPoint[] {
  const around = [0.7, 1.3].flatMap((reach) =>
    Array.from({ length: 8 }, (_, step): ScreenPoint => {
      const angle = (step * Math.PI) / 4
      return [Math.cos(angle) * size * reach, Math.sin(angle) * size * reach]
    }),
  )
  return [[0, 0], ...around]
}
