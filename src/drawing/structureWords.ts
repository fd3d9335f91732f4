import type { Composition } from './composition'
import { contains, type Frame, overlap, type Rect, toScreen, transformOf } from './frame'
import { boundsOf, boxAround } from './planeGeometry'
import type { PlanePoint } from './projection'
import { meets, type PlaneWay, type ScreenLine, screenLines } from './screenLines'
import type { StructureGraphic, StructureWord } from './structureGraphic'
import { type WordGround, wordGroundsOf } from './structureGround'
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
const sizes = [1, 0.86, 0.74, 0.64, 0.54]

/** The structure is read where most of it is in sight: closer, its words would be in the way. */
const leastInSight = 0.42

/** Looked at across the bodies and somewhat around them, at some so many places. */
const places = 150
const around = 0.18
/** What a frame's height between a word and the middle of its body costs, beside what lies under it. */
const away = 1.1
/** What each line under a word costs. */
const onLine = 0.35
/** How much of a word lies on its own body: as much as the first where it finds room so; less than the last is not read as that body's. */
const ownShares = [0.3, 0.05]
/** A place that costs more says more about another body than about its own. */
const dearest = 1.9

/** The places of some words, each the best near its body: none covers another, what is written already, or what stands over the map. */
export function structureWordsOf(
  structure: StructureGraphic,
  words: readonly StructureWord[],
  theme: Theme,
  { main, inset, taken, typeScale, leastText, leastName }: Composition,
  written: readonly Rect[],
  ways: readonly PlaneWay[] = [],
): readonly PlacedWord[] {
  if (words.length === 0 || !isInSight(structure, main)) return []
  const placed: PlacedWord[] = []
  const covered = [...taken, ...(inset ? [inset.rect] : []), ...written]
  const grounds = wordGroundsOf(structure)
  const lines = screenLines(ways, transformOf(main))
  const usual = largest * typeScale * theme.weight
  for (const word of words) {
    const ground = grounds.get(word.id)
    const setting = { frame: main, lines, covered: [...covered, ...placed.map((one) => wordBox(one, main))] }
    const tried = candidatesFor(word, structure)
    const least = Math.max(leastName, word.detail ? leastText / detailShare : 0)
    const attempts = ownShares.flatMap((leastOwn) => sizes.map((share) => ({ leastOwn, share })))
    for (const { leastOwn, share } of ground ? attempts : []) {
      const asked = { ...setting, leastOwn }
      const best = ground && bestPlace(word, Math.max(least, usual * share), tried, ground, asked)
      if (!best) continue
      placed.push(best)
      break
    }
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

/** Lesser names keep clear of the words. */
export function besideWords(composition: Composition, words: readonly PlacedWord[]): Composition {
  if (words.length === 0) return composition
  return { ...composition, taken: [...composition.taken, ...words.map((word) => wordBox(word, composition.main))] }
}

function isInSight({ bodies }: StructureGraphic, frame: Frame): boolean {
  const { scale } = transformOf(frame)
  const boxes = bodies.map(({ geometry }) => boundsOf(geometry))
  const { width, height } = boxAround([
    boxes.flatMap(({ x, y, ...box }): readonly PlanePoint[] => [
      [x, y],
      [x + box.width, y + box.height],
    ]),
  ])
  return Math.min(frame.rect.width / (width * scale), frame.rect.height / (height * scale)) >= leastInSight
}

type Setting = {
  readonly frame: Frame
  readonly covered: readonly Rect[]
  /** Of patterns, which had better not run under it. */
  readonly lines: readonly ScreenLine[]
  /** The share of its box that lies on its own body. */
  readonly leastOwn: number
}

function bestPlace(
  { id, text, detail, look, anchor }: StructureWord,
  size: number,
  tried: readonly PlanePoint[],
  { costOf, ownShareOf }: WordGround,
  { frame, covered, lines, leastOwn }: Setting,
): PlacedWord | null {
  const transform = transformOf(frame)
  const width = widthOf({ text, detail }, size)
  let best: PlacedWord | null = null
  let least = dearest
  for (const at of tried) {
    const word: PlacedWord = { id, text, detail, look, at, size, width }
    const box = wordBox(word, frame)
    if (!isWithin(frame.rect, box) || covered.some((rect) => overlap(rect, box) > 0)) continue
    const far = Math.hypot(at[0] - anchor[0], at[1] - anchor[1]) * transform.scale
    const dear = (far / frame.rect.height) * away + costOf(box, transform)
    if (dear >= least || ownShareOf(box, transform) < leastOwn) continue
    const cost = dear + lines.filter((line) => meets(line, box)).length * onLine
    if (cost < least) {
      least = cost
      best = word
    }
  }
  return best
}

function widthOf({ text, detail }: Pick<StructureWord, 'text' | 'detail'>, size: number): number {
  const spaced = (said: string, height: number) => textWidth(said, height) + (said.length - 1) * height * wordSpacing
  return Math.max(spaced(text, size), spaced(detail, size * detailShare))
}

/** Places of the plane across the boxes of a word's bodies and somewhat around them. */
function candidatesFor({ parks }: StructureWord, { bodies }: StructureGraphic): readonly PlanePoint[] {
  const own = bodies.filter((body) => body.parks.every((park) => parks.includes(park)))
  const grid = Math.max(5, Math.round(Math.sqrt(places / own.length)))
  const step = (length: number, index: number) => length * ((index / (grid - 1)) * (1 + 2 * around) - around)
  return own.flatMap(({ geometry }) => {
    const { x, y, width, height } = boundsOf(geometry)
    return Array.from({ length: grid * grid }, (_, index): PlanePoint => {
      return [x + step(width, index % grid), y + step(height, Math.floor(index / grid))]
    })
  })
}

function isWithin(room: Rect, { x, y, width, height }: Rect): boolean {
  return contains(room, [x, y]) && contains(room, [x + width, y + height])
}
