import type { Composition } from './composition'
import {
  contains,
  type Frame,
  fromScreen,
  overlap,
  type Rect,
  type ScreenPoint,
  type Transform,
  toScreen,
  transformOf,
} from './frame'
import type { BasePark } from './parkMark'
import { boundsOf, boxAround, encloses } from './planeGeometry'
import type { PlanePoint } from './projection'
import type { BodyGraphic, StructureGraphic, StructureWord } from './structureGraphic'
import { textWidth } from './textWidth'
import type { Theme } from './theme'

/** A large word of the structure, and the place of the plane that its middle stands at. */
export type PlacedWord = Pick<StructureWord, 'id' | 'text' | 'detail' | 'look'> & {
  readonly at: PlanePoint
  readonly size: number
  readonly width: number
}

/** In design pixels; how far apart the letters stand, as a share of their size. */
const largest = 20
export const wordSpacing = 0.24
/** How large the detail is, as a share of the word. */
export const detailShare = 0.66
const lineHeight = 1.24
/** Where there is no room for the largest, smaller ones are tried. */
const sizes = [1, 0.86, 0.74, 0.64]

/** The structure is read where most of it is in sight: closer, its words would be in the way. */
const leastInSight = 0.42

/** Looked at across a body and somewhat around it, and how a place is judged by points of its box. */
const grid = 11
const around = 0.18
const samples = { across: 7, down: 3 } as const
/** What a point of a word's box costs on a footprint, on another's, on another's body, and on none. */
const costs = { ownBlock: 0.8, otherBlock: 4, otherBody: 3, outside: 0.9, away: 1.1 } as const
/** A place that costs more says more about another body than about its own. */
const dearest = 1.9

/** The words' places, each the best near its body: none covers another, or what stands over the map. */
export function structureWordsOf(
  structure: StructureGraphic | null,
  parks: readonly BasePark[],
  theme: Theme,
  { main, inset, taken, typeScale, leastName }: Composition,
): readonly PlacedWord[] {
  if (!structure || !isInSight(structure, main)) return []
  const placed: PlacedWord[] = []
  const covered = [...taken, ...(inset ? [inset.rect] : [])]
  for (const word of structure.words) {
    const ground = groundOf(word, structure, parks, main)
    const usual = Math.max(leastName, largest * typeScale * theme.weight)
    const free = [...covered, ...placed.map((one) => wordBox(one, main))]
    const place = sizes.map((share) => bestPlace(word, usual * share, ground, main, free)).find((best) => best !== null)
    if (place) placed.push(place)
  }
  return placed
}

/** The box of a word on the screen, also while the map moves. */
export function wordBox({ at, size, width, detail }: PlacedWord, frame: Frame): Rect {
  const [x, y] = toScreen(transformOf(frame), at)
  const height = size * lineHeight * (detail ? 1 + detailShare : 1)
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Where the middles of a word's lines stand below and above the middle of its box, as shares of its size. */
export function lineMiddles({ detail }: PlacedWord): readonly [word: number, detail: number] {
  return detail ? [(-detailShare * lineHeight) / 2, lineHeight / 2] : [0, 0]
}

function widthOf({ text, detail }: Pick<StructureWord, 'text' | 'detail'>, size: number): number {
  const spaced = (said: string, height: number) => textWidth(said, height) + (said.length - 1) * height * wordSpacing
  return Math.max(spaced(text, size), spaced(detail, size * detailShare))
}

/** Names keep clear of the words. */
export function besideWords(composition: Composition, words: readonly PlacedWord[]): Composition {
  if (words.length === 0) return composition
  return { ...composition, taken: [...composition.taken, ...words.map((word) => wordBox(word, composition.main))] }
}

function isInSight({ bodies }: StructureGraphic, frame: Frame): boolean {
  const { scale } = transformOf(frame)
  const { width, height } = boxAround(bodies.flatMap(({ geometry }) => corners(boundsOf(geometry))).map((one) => [one]))
  const shown = Math.min(frame.rect.width / (width * scale), frame.rect.height / (height * scale))
  return shown >= leastInSight
}

function corners({ x, y, width, height }: Rect): readonly PlanePoint[] {
  return [
    [x, y],
    [x + width, y + height],
  ]
}

/** What lies under a word, in the plane: its own bodies and blocks, and those of all others. */
type Ground = {
  readonly anchor: ScreenPoint
  readonly own: readonly BodyGraphic[]
  readonly others: readonly BodyGraphic[]
  readonly ownBlocks: readonly BasePark['blocks'][number][]
  readonly otherBlocks: readonly BasePark['blocks'][number][]
}

function groundOf(word: StructureWord, { bodies }: StructureGraphic, parks: readonly BasePark[], frame: Frame): Ground {
  const isOwn = (body: BodyGraphic) => body.parks.every((park) => word.parks.includes(park))
  const blocksOf = (own: boolean) =>
    parks.filter(({ id }) => word.parks.includes(id) === own).flatMap(({ blocks }) => blocks)
  return {
    anchor: toScreen(transformOf(frame), word.anchor),
    own: bodies.filter(isOwn),
    others: bodies.filter((body) => !isOwn(body)),
    ownBlocks: blocksOf(true),
    otherBlocks: blocksOf(false),
  }
}

function bestPlace(
  { id, text, detail, look }: StructureWord,
  size: number,
  ground: Ground,
  frame: Frame,
  covered: readonly Rect[],
): PlacedWord | null {
  const transform = transformOf(frame)
  const width = widthOf({ text, detail }, size)
  let best: PlacedWord | null = null
  let least = dearest
  for (const at of candidates(ground)) {
    const word: PlacedWord = { id, text, detail, look, at, size, width }
    const box = wordBox(word, frame)
    if (!isWithin(frame.rect, box) || covered.some((rect) => overlap(rect, box) > 0)) continue
    const [x, y] = toScreen(transform, at)
    const away = Math.hypot(x - ground.anchor[0], y - ground.anchor[1]) / frame.rect.height
    const cost = away * costs.away + costOf(box, transform, ground)
    if (cost < least) {
      least = cost
      best = word
    }
  }
  return best
}

/** Places of the plane across the boxes of the own bodies and somewhat around them. */
function candidates({ own }: Ground): readonly PlanePoint[] {
  return own.flatMap(({ geometry }) => {
    const { x, y, width, height } = boundsOf(geometry)
    const step = (length: number, index: number) => length * ((index / (grid - 1)) * (1 + 2 * around) - around)
    return Array.from({ length: grid * grid }, (_, index): PlanePoint => {
      return [x + step(width, index % grid), y + step(height, Math.floor(index / grid))]
    })
  })
}

function isWithin(room: Rect, { x, y, width, height }: Rect): boolean {
  return contains(room, [x, y]) && contains(room, [x + width, y + height])
}

function costOf({ x, y, width, height }: Rect, transform: Transform, ground: Ground): number {
  const { across, down } = samples
  let sum = 0
  for (let index = 0; index < across * down; index++) {
    const point = fromScreen(transform, [
      x + (width * (index % across)) / (across - 1),
      y + (height * Math.floor(index / across)) / (down - 1),
    ])
    sum += costAt(point, ground)
  }
  return sum / (across * down)
}

function costAt(point: PlanePoint, { own, others, ownBlocks, otherBlocks }: Ground): number {
  const isIn = ({ geometry }: Pick<BodyGraphic, 'geometry'>) =>
    contains(boundsOf(geometry), point) && encloses(geometry, point)
  if (otherBlocks.some(isIn)) return costs.otherBlock
  if (others.some(isIn)) return costs.otherBody
  if (ownBlocks.some(isIn)) return costs.ownBlock
  return own.some(isIn) ? 0 : costs.outside
}
