import { check } from '@placemarkio/check-geojson'
import type { MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { outlineArea, ringArea } from '../../../src/domain/own/repair/ellipsoid'
import { repaired } from '../../../src/domain/own/repair/repaired'
import { thinnedRing } from '../../../src/domain/own/repair/thinnedRing'
import { randomFrom } from '../../attack/random'

type Corner = readonly [number, number]

/** A ring in hundredths of a degree from 121.4 E 31.2 N, as a file would have it: closed unless it is said to be open. */
function ring(corners: readonly Corner[], isOpen = false): Float64Array {
  const [first = [0, 0]] = corners
  const all = isOpen ? corners : [...corners, first]
  return Float64Array.from(all.flatMap(([x, y]) => [121.4 + x / 100, 31.2 + y / 100]))
}

const square = (x: number, y: number, size: number): readonly Corner[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
]
const turned = (corners: readonly Corner[]) => corners.toReversed()

/** The area in squares of a hundredth of a degree, near enough to count by. */
const unit = ringArea(ring(square(0, 0, 1)))
const squares = (geometry: MultiPolygon | null) =>
  geometry ? Math.round((outlineArea(geometry) / unit) * 100) / 100 : 0
const rulesOf = (polygons: Parameters<typeof repaired>[0]) =>
  repaired(polygons).repairs.map(({ rule, count }) => `${rule} ${count}`)
const ringsOf = (geometry: MultiPolygon | null) => geometry?.coordinates.map((rings) => rings.length)

test('what is right stays as it is, to the last digit; a clockwise shell is turned without a word', () => {
  const [shell, hole] = [ring(square(0, 0, 4)), ring(turned(square(1, 1, 1)))]
  const right = repaired([[shell, hole]])
  expect(right).toMatchObject({ refused: null, repairs: [], asks: false })
  expect(right.geometry?.coordinates.flat(3)).toEqual([...shell, ...hole])
  const clockwise = repaired([[ring(turned(square(0, 0, 4))), ring(square(1, 1, 1))]])
  expect(clockwise.repairs).toEqual([])
  expect(clockwise.areaAfter).toBeCloseTo(right.areaAfter, 6)
  expect(check(JSON.stringify(clockwise.geometry))).toBeTruthy()
})

test('open rings are closed and told, repeated points and short rings left out and told', () => {
  expect(rulesOf([[ring(square(0, 0, 1), true)]])).toEqual(['openRings 1'])
  expect(
    rulesOf([
      [
        ring([
          [0, 0],
          [0, 0],
          [1, 0],
          [1, 1],
          [1, 1],
          [1, 1],
        ]),
      ],
    ]),
  ).toEqual(['repeatedPoints 3'])
  expect(
    rulesOf([
      [
        ring(square(0, 0, 1)),
        ring([
          [3, 3],
          [4, 4],
        ]),
      ],
    ]),
  ).toEqual(['shortRings 1'])
})

test('ends less than a metre apart are one point', () => {
  const nearly = Float64Array.from([...ring(square(0, 0, 1), true), 121.400001, 31.200001])
  expect(repaired([[nearly]])).toMatchObject({ repairs: [], refused: null })
  expect(repaired([[nearly]]).geometry?.coordinates[0]?.[0]).toHaveLength(5)
})

test('a bow tie becomes its two halves, and a person is asked', () => {
  const bow = repaired([
    [
      ring([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ]),
    ],
  ])
  expect(bow.repairs.map(({ rule, count }) => [rule, count])).toEqual([['crossings', 1]])
  expect(bow.asks).toBe(true)
  expect(ringsOf(bow.geometry)).toEqual([1, 1])
  expect(squares(bow.geometry)).toBe(2)
})

test('a change of a twentieth is the most that nobody is asked about', () => {
  const withLobe = (width: number) =>
    repaired([
      [
        ring([
          [0, 0],
          [4, 0],
          [4, 4],
          [2 - width, 4],
          [2, 5.5],
          [2 - width, 5.5],
          [2, 4],
          [0, 4],
        ]),
      ],
    ])
  expect(withLobe(0.5)).toMatchObject({ asks: false, refused: null })
  expect(withLobe(1.9)).toMatchObject({ asks: true, refused: null })
})

test('a small loop is mended without asking, with the areas before and after', () => {
  const loop = repaired([
    [
      ring([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 4],
        [2.2, 4.2],
        [2, 4.2],
        [2.2, 4],
        [0, 4],
      ]),
    ],
  ])
  expect(loop.repairs).toEqual([
    { rule: 'crossings', count: expect.any(Number), areaBefore: expect.any(Number), areaAfter: loop.areaAfter },
  ])
  expect(loop.asks).toBe(false)
})

test('a hole outside its shell is a part, told; one in another polygon’s part as well', () => {
  const outside = [[ring(square(0, 0, 2)), ring(turned(square(3, 3, 1)))]]
  expect(rulesOf(outside)).toEqual(['holesOutside 1'])
  expect(ringsOf(repaired(outside).geometry)).toEqual([1, 1])
  expect(rulesOf([[ring(square(0, 0, 2)), ring(square(3, 3, 1))]])).toEqual([])
})

test('rings of any order and direction are nested: a lake, and an island in it', () => {
  const rings = [square(2, 2, 1), square(0, 0, 5), square(1, 1, 3)].map((corners, at) =>
    ring(at === 1 ? corners : turned(corners)),
  )
  expect(ringsOf(repaired([rings]).geometry)).toEqual([2, 1])
  expect(squares(repaired([rings]).geometry)).toBeCloseTo(25 - 9 + 1, 1)
})

test('what is there twice is there once', () => {
  const twice = [[ring(square(0, 0, 2))], [ring(turned(square(0, 0, 2)))]]
  expect(rulesOf(twice)).toEqual(['duplicates 1'])
  expect(squares(repaired(twice).geometry)).toBe(4)
  expect(rulesOf([[ring(square(0, 0, 2)), ring(square(0, 0, 2))]])).toEqual(['duplicates 1'])
})

test('features that overlap are one outline, those that touch along an edge as well, and an island fills its lake', () => {
  const over = [[ring(square(0, 0, 2))], [ring(square(1, 1, 2))]]
  expect(rulesOf(over)).toEqual(['overlaps 2'])
  expect(squares(repaired(over).geometry)).toBeCloseTo(7, 1)
  const beside = repaired([[ring(square(0, 0, 2))], [ring(square(2, 1, 2))]])
  expect(beside).toMatchObject({ repairs: [], asks: false })
  expect(ringsOf(beside.geometry)).toEqual([1])
  const filled = repaired([[ring(square(0, 0, 3)), ring(square(1, 1, 1))], [ring(square(1, 1, 1))]])
  expect(ringsOf(filled.geometry)).toEqual([1])
  expect(squares(filled.geometry)).toBeCloseTo(9, 1)
  expect(rulesOf([[ring(square(0, 0, 3))], [ring(square(1, 1, 1))]])).toEqual(['overlaps 1'])
})

test('parts that touch in one point stay apart, and a hole that touches its shell stays a hole', () => {
  expect(ringsOf(repaired([[ring(square(0, 0, 1))], [ring(square(1, 1, 1))]]).geometry)).toEqual([1, 1])
  const touching = repaired([
    [
      ring(square(0, 0, 4)),
      ring([
        [0, 2],
        [1, 1],
        [1, 3],
      ]),
    ],
  ])
  expect(ringsOf(touching.geometry)).toEqual([2])
  expect(touching.repairs).toEqual([])
})

test('parts that hang together at two corners alone are parts, in whatever order the file has them', () => {
  const strips = [
    [-3, -2],
    [-0.5, 0.5],
    [2, 3],
  ].map(([low = 0, high = 0]) =>
    ring([
      [0, 0],
      [2, low],
      [4, 0],
      [2, high],
    ]),
  )
  for (const [one = 0, two = 1, three = 2] of [
    [0, 1, 2],
    [1, 0, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    const rings = [one, two, three].flatMap((at) => strips[at] ?? [])
    expect(ringsOf(repaired([rings]).geometry)).toEqual([1, 1, 1])
  }
})

test('slivers are left out: of little area, or of hardly any width', () => {
  expect(rulesOf([[ring(square(0, 0, 1))], [ring(square(3, 3, 0.002))]])).toEqual(['slivers 1'])
  expect(rulesOf([[ring(square(0, 0, 2)), ring(square(1, 1, 0.002))]])).toEqual(['slivers 1'])
  const strip = Float64Array.from([121.35, 31.28, 121.36, 31.2800001, 121.37, 31.28, 121.36, 31.2799999, 121.35, 31.28])
  expect(repaired([[strip]])).toMatchObject({ geometry: null, refused: 'noArea' })
})

test.each([
  ['nothing', []],
  ['nothing', [[]]],
  ['nothing', [[new Float64Array(0)]]],
  ['badNumbers', [[Float64Array.of(121, 31, Number.NaN, 31, 121.1, 31.1)]]],
  ['badNumbers', [[Float64Array.of(121, 31, 1e300, 31, 121.1, 31.1)]]],
  ['badNumbers', [[Float64Array.of(121, 31, 121.1, 31, 121, 3_450_000)]]],
  [
    'noArea',
    [
      [
        ring([
          [0, 0],
          [1, 1],
        ]),
      ],
    ],
  ],
  [
    'noArea',
    [
      [
        ring([
          [0, 0],
          [1, 1],
          [2, 2],
        ]),
      ],
    ],
  ],
  ['nothing', [[Float64Array.of(121.4)]]],
] as const)('refused: %s', (reason, polygons) => {
  expect(repaired(polygons)).toMatchObject({ geometry: null, refused: reason, areaAfter: 0 })
})

test('a scribble is refused and not waited for', () => {
  const dice = randomFrom(5)
  const scribble = ring(Array.from({ length: 3000 }, (): Corner => [dice.below(1e6) / 1e5, dice.below(1e6) / 1e5]))
  expect(repaired([[scribble]])).toMatchObject({ geometry: null, refused: 'tangled' })
  expect(repaired([[scribble.subarray(0, 2000)]])).toMatchObject({ geometry: null, refused: 'tangled' })
})

/** A round park with so many points on its edge. */
function round(count: number): Float64Array {
  const turnAt = (at: number) => (2 * Math.PI * at) / count
  return ring(Array.from({ length: count }, (_, at): Corner => [Math.cos(turnAt(at)) * 3, Math.sin(turnAt(at)) * 3]))
}

test('an outline of many points, on few rows and columns as well, is no scribble', () => {
  expect(repaired([[round(20_000)]])).toMatchObject({ refused: null, repairs: [] })
  const along = Array.from({ length: 5000 }, (_, at) => at / 5000)
  const sides: readonly Corner[] = [
    ...along.map((at): Corner => [at, 0]),
    ...along.map((at): Corner => [1, at]),
    ...along.map((at): Corner => [1 - at, 1]),
    ...along.map((at): Corner => [0, 1 - at]),
  ]
  expect(repaired([[ring(sides)]])).toMatchObject({ refused: null, repairs: [] })
})

test('beyond 200,000 points it is simplified, said so, and nowhere more than half a metre off', () => {
  const large = repaired([[round(1000)]], 200_001)
  expect(large.repairs).toEqual([
    { rule: 'simplified', count: expect.any(Number), areaBefore: large.areaBefore, areaAfter: expect.any(Number) },
  ])
  expect(large.areaAfter / large.areaBefore).toBeCloseTo(1, 3)
  expect(repaired([[round(1000)]], 200_000).repairs).toEqual([])
  const points = round(1000).slice(0, -2)
  const thin = thinnedRing(points, 0.5)
  expect(thin.length).toBeLessThan(points.length / 2)
  expect(farthestOff(points, thin)).toBeLessThanOrEqual(0.5)
})

/** How far any of these points lies from a ring, in metres. */
function farthestOff(points: Float64Array, of: Float64Array): number {
  const scale = [111_195 * Math.cos((31.2 * Math.PI) / 180), 111_195] as const
  const at = (list: Float64Array, index: number): Corner => {
    const place = (2 * index) % list.length
    return [(list[place] ?? 0) * scale[0], (list[place + 1] ?? 0) * scale[1]]
  }
  const gap = (from: Corner, to: Corner, [x, y]: Corner) => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const along = Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy)))
    return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy)
  }
  const edges = Array.from({ length: of.length / 2 }, (_, edge): readonly [Corner, Corner] => [
    at(of, edge),
    at(of, edge + 1),
  ])
  const gaps = Array.from({ length: points.length / 2 }, (_, index) =>
    Math.min(...edges.map(([from, to]) => gap(from, to, at(points, index)))),
  )
  return Math.max(...gaps)
}
