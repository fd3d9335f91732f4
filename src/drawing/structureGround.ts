import type { MultiPolygon } from 'geojson'
import { memoize } from '../domain/memoize'
import { fromScreen, type Rect, type Transform } from './frame'
import { boundsOf, boxAround, coarseLinesOf } from './planeGeometry'
import type { PlanePoint } from './projection'
import type { StructureGraphic, StructureWord } from './structureGraphic'

/** What a point under a word costs: on its own footprint, on another's, on another's body, and on none. */
const costs = { ownBlock: 0.8, otherBlock: 4, otherBody: 3, outside: 0.9 } as const
/** So many cells across and down, some 700 m each: a word is several wide. */
const cells = 160

/** For each word what lies under a box of the screen costs, at the mean, and which share of it is the word's own body. */
export type WordGround = {
  readonly costOf: (box: Rect, transform: Transform) => number
  readonly ownShareOf: (box: Rect, transform: Transform) => number
}

/** Looked up once for all cameras: sums over a grid of the plane (a summed-area table) answer for any box at once. */
export const wordGroundsOf = memoize((structure: StructureGraphic): ReadonlyMap<string, WordGround> => {
  const around = boxAround(structure.bodies.flatMap(({ geometry }) => corners(boundsOf(geometry)).map((one) => [one])))
  const held = heldBy(structure, around)
  return new Map(structure.words.map((word) => [word.id, groundOf(word, held, around)]))
})

function corners({ x, y, width, height }: Rect): readonly PlanePoint[] {
  return [
    [x, y],
    [x + width, y + height],
  ]
}

/** The parks that a cell's block or body is of. */
type Held = { block: readonly string[] | null; body: readonly string[] | null }
type Holder = { readonly parks: readonly string[]; readonly geometry: MultiPolygon }

function heldBy({ bodies, blocks }: StructureGraphic, around: Rect): readonly Held[] {
  const held = Array.from({ length: cells * cells }, (): Held => ({ block: null, body: null }))
  for (const { parks, geometry } of bodies)
    for (const cell of cellsIn(geometry, around)) (held[cell] ?? spare).body = parks
  for (const { parks, geometry } of blocks)
    for (const cell of cellsIn(geometry, around)) (held[cell] ?? spare).block = parks
  return held
}

const spare: Held = { block: null, body: null }

/** The cells whose middles a geometry encloses, row by row between the crossings of its edges (scan-line fill, even-odd). */
function* cellsIn(geometry: Holder['geometry'], around: Rect): Generator<number> {
  const [wide, high] = [around.width / cells, around.height / cells]
  const { y, height } = boundsOf(geometry)
  const first = Math.max(0, Math.floor((y - around.y) / high))
  const end = Math.min(cells, Math.ceil((y + height - around.y) / high))
  const lines = coarseLinesOf(geometry, high / 8)
  for (let row = first; row < end; row++) {
    const crossings = crossingsAt(lines, around.y + (row + 0.5) * high)
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [west = 0, east = 0] = [crossings[pair], crossings[pair + 1]]
      const from = Math.max(0, Math.ceil((west - around.x) / wide - 0.5))
      const to = Math.min(cells - 1, Math.floor((east - around.x) / wide - 0.5))
      for (let column = from; column <= to; column++) yield row * cells + column
    }
  }
}

function crossingsAt(rings: readonly (readonly PlanePoint[])[], level: number): readonly number[] {
  const crossings: number[] = []
  for (const ring of rings)
    for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
      const [ax, ay] = ring[index] ?? [0, 0]
      const [bx, by] = ring[last] ?? [0, 0]
      if (ay > level !== by > level) crossings.push(((bx - ax) * (level - ay)) / (by - ay) + ax)
    }
  return crossings.sort((one, other) => one - other)
}

function groundOf({ parks }: StructureWord, held: readonly Held[], around: Rect): WordGround {
  const own = new Set<string>(parks)
  const isOwn = (of: readonly string[]) => of.every((park) => own.has(park))
  const costOf = summed(({ block, body }) => {
    if (block) return isOwn(block) ? costs.ownBlock : costs.otherBlock
    if (body) return isOwn(body) ? 0 : costs.otherBody
    return costs.outside
  }, held)
  const ownShareOf = summed(({ body }) => (body && isOwn(body) ? 1 : 0), held)
  return {
    costOf: (box, transform) => {
      const { sum, covered } = under(costOf, box, transform, around)
      return sum / covered
    },
    ownShareOf: (box, transform) => {
      const { sum, whole } = under(ownShareOf, box, transform, around)
      return sum / whole
    },
  }
}

/** What was summed up under a box of the screen, over how many cells, and how many cells the box has, also beyond the grid. */
function under(sums: Float64Array, box: Rect, transform: Transform, around: Rect) {
  const [left, top] = fromScreen(transform, [box.x, box.y])
  const [right, bottom] = fromScreen(transform, [box.x + box.width, box.y + box.height])
  const [west, east] = span(left, right, around.x, around.width)
  const [north, south] = span(top, bottom, around.y, around.height)
  const at = (row: number, column: number) => sums[row * (cells + 1) + column] ?? 0
  return {
    sum: at(south, east) - at(north, east) - at(south, west) + at(north, west),
    covered: (south - north) * (east - west),
    whole: (((right - left) / around.width) * (bottom - top) * cells * cells) / around.height,
  }
}

/** The cells that a stretch covers, at least one. */
function span(from: number, to: number, start: number, length: number): readonly [first: number, end: number] {
  const cell = (place: number) => Math.round(((place - start) / length) * cells)
  const first = Math.min(cells - 1, Math.max(0, cell(from)))
  return [first, Math.min(cells, Math.max(first + 1, cell(to)))]
}

function summed(costOf: (held: Held) => number, held: readonly Held[]): Float64Array {
  const width = cells + 1
  const sums = new Float64Array(width * width)
  held.forEach((one, index) => {
    const at = (Math.floor(index / cells) + 1) * width + (index % cells) + 1
    const [above, left, corner] = [sums[at - width] ?? 0, sums[at - 1] ?? 0, sums[at - width - 1] ?? 0]
    sums[at] = costOf(one) + above + left - corner
  })
  return sums
}
