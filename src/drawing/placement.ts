import type { ParkId } from '../domain/atlas'
import type { Composition } from './composition'
import {
  contains,
  type Frame,
  overlap,
  type Rect,
  type ScreenPoint,
  type Transform,
  toScreen,
  transformOf,
} from './frame'
import { insetTitlePlace } from './insetTitle'
import { type MarkExtents, markBoxes, noMarks } from './markExtents'
import { linesIn } from './nameLines'
import type { BasePark } from './parkMark'
import { boundsOf } from './planeGeometry'
import { type PlanePoint, toPlane } from './projection'
import { textWidth } from './textWidth'
import type { Theme } from './theme'

/** A name set on the screen, and the place of the plane it belongs to. */
export type Name = {
  readonly park: ParkId
  /** One line, or two where a long Latin name would reach too far. */
  readonly lines: readonly string[]
  readonly size: number
  readonly anchor: PlanePoint
  /** From the anchor to the middle of the name, in CSS pixels. */
  readonly offset: ScreenPoint
  readonly width: number
}

export type Names = { readonly main: readonly Name[]; readonly inset: readonly Name[] }

/**
 * Names that belong to what a frame shows, set so that none covers another or a pattern's mark; of `spoken` parks alone, where
 * it is not `null`.
 */
export function namesOf(
  parks: readonly BasePark[],
  theme: Theme,
  composition: Composition,
  reaches: MarkExtents = noMarks,
  spoken: ReadonlySet<ParkId> | null = null,
): Names {
  const { main, inset, taken, typeScale, leastName } = composition
  const named = parks.filter(({ id }) => spoken === null || spoken.has(id))
  const inInset = (park: BasePark) => inset !== null && showsMain(inset, park)
  const size = (park: BasePark) => Math.max(leastName, (park.isHeadline ? 16 : 13) * typeScale * theme.weight)
  const marks = (frame: Frame) => markBoxes(frame, parks, reaches, composition, theme)
  // For a room the map is small beside its inset: a second name stands only where it is in nobody's way.
  const isSecond = (park: BasePark) => leastName > 0 && inInset(park)
  return {
    main: set(
      named.filter((park) => !inInset(park) || park.isHeadline),
      parks,
      main,
      { size, isSecond, room: main.rect, covered: [...taken, ...(inset ? [inset.rect] : []), ...marks(main)] },
    ),
    inset: inset
      ? set(named.filter(inInset), parks, inset, {
          size,
          isSecond: () => false,
          room: inset.rect,
          covered: [...insetTitlePlace(composition), ...taken, ...marks(inset)],
        })
      : [],
  }
}

/** A park is named where its main block is shown. */
function showsMain(frame: Frame, { blocks }: BasePark): boolean {
  const main = blocks[0]
  return main !== undefined && contains(frame.rect, toScreen(transformOf(frame), toPlane(main.anchor)))
}

type Setting = {
  readonly size: (park: BasePark) => number
  /** Whether a park has its name elsewhere already: this one comes last, and close to its block or not at all. */
  readonly isSecond: (park: BasePark) => boolean
  readonly room: Rect
  readonly covered: readonly Rect[]
}

type Spot = { readonly name: Name; readonly box: Rect; readonly cost: number }

/** Past this many names nobody reads them, and setting them would cost more than drawing. */
export const mostNames = 400

/**
 * Sets the names one by one at the cheapest free spot around their main block, then lets each look once more, as the
 * first ones were set before their neighbours. A name without a free spot is left out until the map is closer.
 */
function set(named: readonly BasePark[], all: readonly BasePark[], frame: Frame, setting: Setting): readonly Name[] {
  const transform = transformOf(frame)
  const obstacles = named.length > mostNames ? [] : all.flatMap((park) => boxesOf(park, transform, frame.rect))
  const inView = named.filter((park) => showsMain(frame, park)).slice(0, mostNames)
  const spots = new Map(inView.map((park) => [park.id, spotsFor(park, transform, obstacles, setting)]))
  const crowdedFirst = [...inView].sort(
    (one, other) =>
      Number(setting.isSecond(one)) - Number(setting.isSecond(other)) || cheapest(spots, other) - cheapest(spots, one),
  )
  const taken = new Map<ParkId, Spot>()
  for (const park of [...crowdedFirst, ...inView]) {
    const others = [...taken.values()].filter(({ name }) => name.park !== park.id)
    const free = (spots.get(park.id) ?? []).find(({ box }) => others.every((other) => overlap(other.box, box) === 0))
    if (free) taken.set(park.id, free)
  }
  return inView.flatMap(({ id }) => taken.get(id)?.name ?? [])
}

function cheapest(spots: ReadonlyMap<ParkId, readonly Spot[]>, { id }: BasePark): number {
  return spots.get(id)?.[0]?.cost ?? Number.POSITIVE_INFINITY
}

type Obstacle = { readonly park: ParkId; readonly box: Rect }

/** Every allowed spot for a park's name, the cheapest first. */
function spotsFor(
  park: BasePark,
  transform: Transform,
  obstacles: readonly Obstacle[],
  { size: sizeOf, isSecond, room, covered }: Setting,
): readonly Spot[] {
  const size = sizeOf(park)
  const lines = linesIn(park.label)
  const width = Math.max(...lines.map((line) => textWidth(line, size)))
  const height = size * lineHeight * lines.length
  const [main] = park.blocks
  if (!main) return []
  const anchor = toPlane(main.anchor)
  const [x, y] = toScreen(transform, anchor)
  const own = boxesOf(park, transform, room)
  return offsets(width, height, size, isSecond(park) ? rings.slice(0, 1) : rings)
    .flatMap((offset) => {
      const box = { x: x + offset[0] - width / 2, y: y + offset[1] - height / 2, width, height }
      const inside = box.x >= room.x + 4 && box.x + box.width <= room.x + room.width - 4
      const within = inside && box.y >= room.y + 4 && box.y + box.height <= room.y + room.height - 4
      if (!within || covered.some((rect) => overlap(rect, box) > 0)) return []
      const over = obstacles.reduce((sum, other) => sum + (other.park === park.id ? 0 : overlap(other.box, box)), 0)
      // A small block is better seen beside its name than guessed under it.
      const hidden = own.reduce((sum, block) => sum + overlap(block.box, box) / (block.box.width * block.box.height), 0)
      const cost = Math.hypot(...offset) * 1.2 + (over / size) * 1.6 + hidden * size * 4.5
      return [{ name: { park: park.id, lines, size, anchor, offset, width }, box, cost }]
    })
    .sort((one, other) => one.cost - other.cost)
}

/** How far out the rings of spots lie, as shares of the first. */
const rings = [1, 1.5, 2.1, 2.8]

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

const lineHeight = 1.24
/** The boxes of a park's blocks on the screen, where the rectangle shows them. */
export function boxesOf(
  { id, blocks }: Pick<BasePark, 'id' | 'blocks'>,
  transform: Transform,
  view: Rect,
): readonly Obstacle[] {
  return blocks.flatMap(({ geometry }) => {
    const { x, y, width, height } = boundsOf(geometry)
    const [left, top] = toScreen(transform, [x, y])
    const [right, bottom] = toScreen(transform, [x + width, y + height])
    const box = { x: left, y: top, width: right - left, height: bottom - top }
    return overlap(box, view) > 0 ? [{ park: id, box }] : []
  })
}

/** Where a name's box lies now, also while the map moves. */
export function boxOf({ anchor, offset, width, size, lines }: Name, frame: Frame): Rect {
  const [x, y] = toScreen(transformOf(frame), anchor)
  const height = size * lineHeight * lines.length
  return { x: x + offset[0] - width / 2, y: y + offset[1] - height / 2, width, height }
}

/** The names that stay clear of each other also while the map moves: set for one camera, they may meet under another. */
export function uncrowded(names: readonly Name[], frame: Frame): readonly Name[] {
  const kept: Rect[] = []
  return names.filter((name) => {
    const box = boxOf(name, frame)
    const isFree = kept.every((other) => overlap(other, box) === 0)
    if (isFree) kept.push(box)
    return isFree
  })
}
