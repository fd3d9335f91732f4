import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDxf } from '../../../src/data/own/dxf/dxf'
import { plainLines, plainText } from '../../../src/data/own/dxf/texts'
import { gbk, utf8 } from '../encodings'
import { type Corner, dxfOf, type Groups, line, polyline, text } from './drawings'
import { expectSound } from './fuzz'
import { reasonOf } from './refusals'
import { areaOf } from './rings'

const box: readonly Corner[] = [
  [0, 0],
  [200, 0],
  [200, 100],
  [0, 100],
]

type Given = Parameters<typeof dxfOf>
function read(...given: Given) {
  const reading = readDxf(dxfOf(...given))
  if (!('layers' in reading)) throw new Error('refused')
  return reading
}
const featuresOf = (...given: Given) => read(...given).layers.flatMap(({ features }) => features)
const notesOf = (...given: Given) => read(...given).notes.map(({ what, count }) => `${what} ${count}`)
const ringsOf = (...given: Given) => featuresOf(...given).flatMap(({ polygons }) => polygons.flat())
const areasOf = (...given: Given) => ringsOf(...given).map(areaOf)
const namesOf = (...given: Given) => featuresOf(...given).map(({ values }) => values.get('文字'))
const reasonFor = (...given: Given) => reasonOf(() => read(...given))

const old = (flags: number, corners: readonly Corner[], vertexFlags = 0): readonly Groups[] => [
  ['POLYLINE', 8, '范围线', 66, 1, 70, flags],
  ...corners.map(([x, y, bulge = 0]): Groups => ['VERTEX', 8, '范围线', 10, x, 20, y, 42, bulge, 70, vertexFlags]),
  ['SEQEND'],
]

test('a closed polyline of either kind is an outline, as the file has its numbers', () => {
  for (const entities of [[polyline(box)], old(1, box)])
    expect(ringsOf(entities)).toEqual([Float64Array.of(0, 0, 200, 0, 200, 100, 0, 100)])
})

test('each layer of a drawing is one of the reading, with the layer and the texts as columns', () => {
  const { layers } = read([
    polyline(box),
    polyline(
      box.map(([x, y]) => [x + 500, y]),
      [8, '道路'],
    ),
    text(9, 9, '徐汇园'),
  ])
  expect(layers.map(({ name, columns, features }) => [name, columns, features.length])).toEqual([
    ['范围线', ['文字', '图层'], 1],
    ['道路', ['图层'], 1],
  ])
})

test.each([
  [
    'two half circles',
    [
      [0, 0, 1],
      [200, 0, 1],
    ],
    Math.PI * 10_000,
  ],
  [
    'a bulge to the right of its way grows a counter-clockwise outline',
    [
      [0, 0, 1],
      [200, 0],
      [200, 100],
      [0, 100],
    ],
    20_000 + (Math.PI * 10_000) / 2,
  ],
  [
    'one to the left shrinks it',
    [
      [0, 0, -0.5],
      [200, 0],
      [200, 100],
      [0, 100],
    ],
    20_000 - segment(200, 0.5),
  ],
] as const)('arcs become chords: %s', (_, corners, area) => {
  const [found = 0] = areasOf([polyline(corners)])
  // A chord is 5 cm off at most.
  expect(Math.abs(found - area)).toBeLessThan(0.05 * 500)
  expect(areasOf(old(1, corners))).toEqual([found])
})

/** The area between a chord and an arc that bulges so far. */
function segment(chord: number, bulge: number): number {
  const angle = 4 * Math.atan(bulge)
  const radius = (chord * (1 + bulge ** 2)) / (4 * bulge)
  return (radius ** 2 * (angle - Math.sin(angle))) / 2
}

test('every corner of an arc’s chords lies on it, and every chord within 5 cm of it', () => {
  const [ring = new Float64Array()] = ringsOf([['CIRCLE', 8, '0', 10, 0, 20, 0, 40, 3_000]])
  for (let at = 0; at < ring.length; at += 2) {
    const [x = 0, y = 0, nextX = ring[0] ?? 0, nextY = ring[1] ?? 0] = ring.subarray(at, at + 4)
    expect(Math.hypot(x, y)).toBeCloseTo(3_000, 6)
    expect(3_000 - Math.hypot((x + nextX) / 2, (y + nextY) / 2)).toBeLessThanOrEqual(0.05)
  }
})

test('circles and whole ellipses are outlines; parts of them are lines', () => {
  const ellipse = (end: number): Groups => ['ELLIPSE', 8, '0', 10, 5, 20, 5, 11, 0, 21, 100, 40, 0.5, 41, 0, 42, end]
  const [circle = 0, whole = 0] = areasOf([['CIRCLE', 8, '0', 10, 5, 20, 5, 40, 100], ellipse(2 * Math.PI)])
  expect(circle / (Math.PI * 10_000)).toBeCloseTo(1, 2)
  expect(whole / (Math.PI * 5_000)).toBeCloseTo(1, 2)
  expect(reasonFor([ellipse(3)])).toBe('noClosedOutline')
})

test('lines and arcs that meet all around are an outline, whichever way each was drawn', () => {
  const arc: Groups = ['ARC', 8, '范围线', 10, 200, 20, 50, 40, 50, 50, 270, 51, 90]
  const entities = [line(0, 0, 200, 0), line(0, 100, 200, 100), line(0, 100, 0, 0), arc]
  const [found = 0] = areasOf(entities)
  expect(found / (20_000 + (Math.PI * 2_500) / 2)).toBeCloseTo(1, 3)
  expect(read(entities).notes).toEqual([{ what: 'curves', count: 1 }])
})

test('lines that end, fork, or are on another layer close nothing, and are counted', () => {
  const three = [line(0, 0, 200, 0), line(200, 0, 200, 100), line(200, 100, 0, 0)]
  expect(notesOf([polyline(box), ...three.slice(1)])).toEqual(['openLines 2'])
  expect(notesOf([polyline(box), ...three.slice(1), ['LINE', 8, '道路', ...line(0, 0, 200, 0).slice(3)]])).toEqual([
    'openLines 3',
  ])
  expect(notesOf([polyline(box), ...three, line(0, 0, -50, -50)])).toEqual(['openLines 4'])
  expect(notesOf([polyline(box), ...three, line(200, 0, 250, -50)])).toEqual(['openLines 4'])
})

test('an open polyline whose ends nearly meet was meant to be closed; one that gapes was not', () => {
  const open = (end: Corner) => [polyline([...box, end], [], false)]
  expect(notesOf(open([0, 0]))).toEqual(['closedRings 1'])
  expect(notesOf(open([0, 0.9]))).toEqual(['closedRings 1'])
  expect(reasonFor(open([0, 1.1]))).toBe('noClosedOutline')
  const small = box.map(([x, y]): Corner => [x / 1e4, y / 1e4])
  expect(reasonFor([polyline([...small, [0, 0.001]], [], false)])).toBe('noClosedOutline')
})

const hatch = (paths: Groups, layer = '填充'): Groups => [
  'HATCH',
  8,
  layer,
  10,
  0,
  20,
  0,
  2,
  'SOLID',
  70,
  1,
  91,
  1,
  ...paths,
  75,
  0,
  76,
  1,
  98,
  1,
  10,
  9,
  20,
  9,
]
const edges = [
  72, 1, 10, 0, 20, 0, 11, 200, 21, 0, 72, 2, 10, 200, 20, 50, 40, 50, 50, 270, 51, 90, 73, 1, 72, 1, 10, 200, 20, 100,
  11, 0, 21, 100, 72, 1, 10, 0, 20, 100, 11, 0, 21, 0,
]

test('the edges of a hatch are an outline: as a polyline, as lines and arcs, with what it leaves out', () => {
  const ring = (x: number, size: number) => [
    92,
    2,
    72,
    0,
    73,
    1,
    93,
    4,
    10,
    x,
    20,
    x,
    10,
    x + size,
    20,
    x,
    10,
    x + size,
    20,
    x + size,
    10,
    x,
    20,
    x + size,
    97,
    1,
    330,
    'AB',
  ]
  expect(areasOf([hatch([...ring(0, 100), ...ring(20, 10)])])).toEqual([10_000, 100])
  expect(featuresOf([hatch([...ring(0, 100), ...ring(20, 10)])])).toHaveLength(1)
  const [found = 0] = areasOf([hatch([92, 1, 93, 4, ...edges, 97, 0])])
  expect(found / (20_000 + (Math.PI * 2_500) / 2)).toBeCloseTo(1, 3)
})

test('a clockwise arc of a hatch counts its angles clockwise', () => {
  // From the top of the half circle to its bottom.
  const turned = [72, 2, 10, 200, 20, 50, 40, 50, 50, 270, 51, 90, 73, 0]
  const back = [
    72,
    1,
    10,
    200,
    20,
    0,
    11,
    0,
    21,
    0,
    ...turned.slice(0, 0),
    72,
    1,
    10,
    0,
    20,
    0,
    11,
    0,
    21,
    100,
    72,
    1,
    10,
    0,
    20,
    100,
    11,
    200,
    21,
    100,
  ]
  const [found = 0] = areasOf([hatch([92, 1, 93, 4, ...back, ...turned])])
  expect(found / (20_000 + (Math.PI * 2_500) / 2)).toBeCloseTo(1, 3)
})

test('a hatch that fills a drawn outline is none by itself; one with a spline that is none is left out, and both are said', () => {
  const path = [92, 2, 72, 0, 73, 1, 93, 4, ...box.flatMap(([x, y]) => [10, x, 20, y])]
  expect(notesOf([polyline(box), hatch(path)])).toEqual(['hatches 1'])
  expect(notesOf([polyline(box), hatch([92, 1, 93, 1, 72, 4, 94, 3, 73, 0, 74, 0, 95, 0, 96, 0])])).toEqual([
    'hatches 1',
  ])
})

test('a text names the smallest outline that it stands in; the tallest comes first', () => {
  const inner = box.map(([x, y]): Corner => [x / 4 + 10, y / 4 + 10])
  const entities = [
    polyline(box),
    polyline(inner),
    text(20, 20, '面积 3 亩', 2),
    text(20, 25, '漕河泾园', 5),
    text(150, 50, '徐汇园'),
    text(900, 900, '图例'),
  ]
  expect(featuresOf(entities).map(({ values }) => [...values])).toEqual([
    [
      ['文字', '徐汇园'],
      ['图层', '范围线'],
    ],
    [
      ['文字', '漕河泾园'],
      ['文字 2', '面积 3 亩'],
      ['图层', '范围线'],
    ],
  ])
  expect(read(entities).layers[0]?.columns).toEqual(['文字', '文字 2', '图层'])
  expect(notesOf(entities)).toEqual(['texts 1'])
})

test('a text names one outline of each layer, and the tallest five are enough', () => {
  const road = polyline(
    [
      [0, 0],
      [60, 0],
      [60, 60],
      [0, 60],
    ],
    [8, '道路'],
  )
  const house = Array.from({ length: 6 }, (_, at) => text(100, 9 + at, `${at + 1} 号楼`, 1))
  const entities = [polyline(box), road, text(20, 20, '徐汇园'), ...house]
  expect(namesOf(entities)).toEqual(['徐汇园', '徐汇园'])
  expect(read(entities).layers[0]?.columns).toEqual(['文字', '文字 2', '文字 3', '文字 4', '文字 5', '图层'])
  expect(notesOf(entities)).toEqual([])
})

test('a text that is not set from its left end stands at its second point', () => {
  expect(namesOf([polyline(box), ['TEXT', 8, '0', 10, -50, 20, 50, 11, 100, 21, 50, 72, 1, 1, '徐汇园']])).toEqual([
    '徐汇园',
  ])
})

test.each([
  ['\\U+5F20江%%d', '张江°'],
  ['\\M+5D5C5江', '张江'],
  ['%%u园区%%u 50%%%', '园区 50%'],
])('the signs of a text are no part of it: %s', (written, plain) => expect(plainText(written)).toBe(plain))

test.each([
  ['{\\fSimSun|b0|i0|c134|p2;\\H2.5x;张江}\\P科学城', '张江 科学城'],
  ['\\A1;\\C1;\\L徐汇\\l园 \\S1/2; \\\\ \\{a\\}', '徐汇园 1/2 \\ {a}'],
  ['\\pxqc;\\U+5F20江~^I园', '张江~ 园'],
])('nor the formatting of a text of several lines: %s', (written, plain) =>
  expect(plainLines(written).join(' ')).toBe(plain),
)

test('a long text comes in chunks', () => {
  expect(namesOf([polyline(box), ['MTEXT', 8, '0', 10, 9, 20, 9, 40, 3, 3, '张江', 1, '科学城']])).toEqual([
    '张江科学城',
  ])
})

const block = (...entities: readonly Groups[]): readonly Groups[] => [
  ['BLOCK', 2, 'Park', 10, 10, 20, 0],
  ...entities,
  ['ENDBLK'],
]
const inserted = (...more: Groups): Groups => ['INSERT', 8, '范围线', 2, 'PARK', 10, 1_000, 20, 500, ...more]
const onZero = polyline(
  [
    [10, 0],
    [210, 0],
    [210, 100],
    [10, 100],
  ],
  [8, '0'],
)

test.each([
  ['moved', [], [1_000, 500, 1_200, 500, 1_200, 600, 1_000, 600]],
  ['scaled', [41, 2, 42, 3], [1_000, 500, 1_400, 500, 1_400, 800, 1_000, 800]],
  ['turned', [50, 90], [1_000, 500, 1_000, 700, 900, 700, 900, 500]],
  ['mirrored', [230, -1], [-1_000, 500, -1_200, 500, -1_200, 600, -1_000, 600]],
] as const)('an outline in a block is drawn where the block is inserted: %s', (_, more, ring) => {
  const blocks = block(onZero)
  const [found] = ringsOf([inserted(...more)], { blocks })
  expect([...(found ?? [])].map((number) => Math.round(number * 1e6) / 1e6)).toEqual(ring)
  expect(read([inserted(...more)], { blocks }).layers[0]?.name).toBe('范围线')
  expect(notesOf([inserted(...more)], { blocks })).toEqual(['blocks 1'])
})

test('blocks stand in rows and columns, and in blocks; one in itself ends', () => {
  expect(areasOf([inserted(70, 2, 71, 3, 44, 500, 45, 500)], { blocks: block(onZero) })).toHaveLength(6)
  const nested = [...block(onZero), ['BLOCK', 2, 'outer'], inserted(), inserted(), ['ENDBLK']]
  expect(areasOf([['INSERT', 2, 'outer', 10, 0, 20, 0]], { blocks: nested })).toHaveLength(2)
  expect(areasOf([inserted()], { blocks: block(onZero, inserted()) })).toHaveLength(1)
})

test('blocks that multiply beyond all sense are refused', () => {
  const levels = Array.from({ length: 7 }, (_, at): readonly Groups[] => [
    ['BLOCK', 2, `b${at}`],
    ['INSERT', 2, at === 6 ? 'park' : `b${at + 1}`, 10, 0, 20, 0, 70, 99, 71, 99, 44, 1, 45, 1],
    ['ENDBLK'],
  ]).flat()
  expect(reasonFor([['INSERT', 2, 'b0']], { blocks: [...levels, ...block(onZero)] })).toBe('tooManyVertices')
  expect(reasonFor([inserted(70, 30_000, 71, 30_000)], { blocks: block(onZero) })).toBe('tooManyFeatures')
})

test('attributes of a block are told with its outline, wherever they stand', () => {
  for (const x of [1_100, 9_000]) {
    const attribute: Groups = ['ATTRIB', 8, '0', 10, x, 20, 550, 40, 3, 1, '漕河泾园', 2, 'NAME']
    const given = [[inserted(66, 1), attribute, ['SEQEND']], { blocks: block(onZero) }] as const
    expect(featuresOf(...given).map(({ values }) => values.get('NAME'))).toEqual(['漕河泾园'])
    expect(notesOf(...given)).toEqual(['blocks 1'])
  }
  const empty: Groups = ['ATTRIB', 8, '0', 10, 20, 20, 50, 40, 3, 1, '徐汇园', 2, 'NAME']
  expect(namesOf([polyline(box), ['INSERT', 2, 'none', 10, 0, 20, 0], empty, ['SEQEND']])).toEqual(['徐汇园'])
})

test('what programs of surveyors keep in the extended data of a polyline is told with it', () => {
  const data: Groups = [1001, 'SOUTH', 1000, '300000', 1000, '001200001', 1000, '漕河泾园', 1040, 3.5]
  const wanted = { 扩展数据: '300000', '扩展数据 2': '001200001', '扩展数据 3': '漕河泾园', 图层: '范围线' }
  const [head = [], ...rest] = old(1, box)
  const nearly = polyline([...box, [0, 0.1]], [], false)
  for (const entities of [[[...polyline(box), ...data]], [[...head, ...data], ...rest], [[...nearly, ...data]]])
    expect(featuresOf(entities).map(({ values }) => Object.fromEntries(values))).toEqual([wanted])
  const labelled: Groups = [...polyline(box), 1001, 'A', 1000, '地块名：徐汇园']
  expect(featuresOf([labelled])[0]?.values.get('扩展数据')).toBe('徐汇园')
})

/** A circle of four arcs, each a rational curve of degree 2 (The NURBS Book, 7.5). */
const circleKnots = [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4]
const circlePoints = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
  [1, 0],
]
const circleWeights = circlePoints.map((_, at) => (at % 2 === 0 ? 1 : Math.SQRT1_2))
const circleGroups = (weight: number): Groups => [
  ...circleKnots.flatMap((knot) => [40, knot]),
  ...circlePoints.flatMap(([x = 0, y = 0], at) => [10, 500 * x, 20, 500 * y, weight, circleWeights[at] ?? 1]),
]

test('a closed spline is an outline, and an edge of a hatch may be one: chords no further off than 5 cm', () => {
  const spline: Groups = ['SPLINE', 8, '范围线', 70, 13, 71, 2, 72, 12, 73, 9, 74, 0, ...circleGroups(41)]
  const edge = [92, 1, 93, 1, 72, 4, 94, 2, 73, 1, 74, 0, 95, 12, 96, 9, ...circleGroups(42), 97, 0]
  for (const entity of [spline, hatch(edge)]) {
    const [ring = new Float64Array()] = ringsOf([entity])
    for (let at = 0; at < ring.length; at += 2) {
      const [x = 0, y = 0, nextX = x, nextY = y] = ring.subarray(at, at + 4)
      expect(Math.hypot(x, y)).toBeCloseTo(500, 6)
      expect(500 - Math.hypot((x + nextX) / 2, (y + nextY) / 2)).toBeLessThanOrEqual(0.05)
    }
  }
})

test('a spline of degree 1 is its control points, and an open one a piece of a line', () => {
  const straight = (closed: number, corners: readonly Corner[]): Groups => [
    ...['SPLINE', 8, '范围线', 70, closed, 71, 1, 72, corners.length + 2, 73, corners.length, 40, 0],
    ...corners.flatMap((_, at) => [40, at]),
    ...[40, corners.length - 1],
    ...corners.flatMap(([x, y]) => [10, x, 20, y]),
  ]
  expect(areasOf([straight(1, box)])).toEqual([20_000])
  expect(
    areasOf([
      straight(0, box.slice(0, 3)),
      straight(0, [
        [200, 100],
        [0, 100],
        [0, 0],
      ]),
    ]),
  ).toEqual([20_000])
  expect(reasonFor([straight(0, box)])).toBe('noClosedOutline')
})

test('edges of a hatch in any order and direction are one way around', () => {
  const sides = box.map(([x, y], at) => [x, y, ...(box[(at + 1) % 4] ?? [0, 0]).slice(0, 2)].map(Number))
  const written = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], isTurned: boolean): Groups =>
    isTurned ? [72, 1, 10, x2, 20, y2, 11, x1, 21, y1] : [72, 1, 10, x1, 20, y1, 11, x2, 21, y2]
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
  fc.assert(
    fc.property(order, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (at, turns) => {
      const edges = at.flatMap((side) => written(sides[side] ?? [], turns[side] ?? false))
      expect(areasOf([hatch([92, 1, 93, 4, ...edges])])).toEqual([20_000])
    }),
  )
})

test('an MPOLYGON is read like a hatch', () => {
  const path = [92, 2, 72, 0, 73, 1, 93, 4, ...box.flatMap(([x, y]) => [10, x, 20, y])]
  expect(areasOf([['MPOLYGON', ...hatch(path).slice(1)]])).toEqual([20_000])
})

test('each line of a text is told by itself beside the whole', () => {
  const long: Groups = ['MTEXT', 8, '注记', 10, 9, 20, 9, 40, 5, 1, '{\\C1;徐汇园}\\P面积：5公顷']
  expect(Object.fromEntries(featuresOf([polyline(box), long])[0]?.values ?? [])).toEqual({
    文字: '徐汇园 面积：5公顷',
    '文字 2': '徐汇园',
    '文字 3': '面积：5公顷',
    图层: '范围线',
  })
})

test('a name comes before what counts or measures its outline, in any order and among any number of codes', () => {
  const codes = Array.from({ length: 9 }, (_, at) => text(9 + at, 9, `J${at + 1}`, 8))
  const others = [text(9, 9, '面积：12公顷'), text(9, 9, '徐汇园'), text(9, 9, '编号：A1')]
  for (const order of [others, [...others].reverse()])
    expect(namesOf([polyline(box), ...codes, ...order])).toEqual(['徐汇园'])
  expect(notesOf([polyline(box), ...codes, text(-9, 0, '路')])).toEqual(['texts 1'])
})

test('layers that are off or frozen stand last and are told', () => {
  const layer = (name: string, flags: number, colour: number): Groups => ['LAYER', 2, name, 70, flags, 62, colour]
  for (const old of [layer('旧范围', 1, 7), layer('旧范围', 0, -7)]) {
    const tables = [['TABLE', 2, 'LAYER'], old, layer('新范围', 0, 1), ['ENDTAB']]
    const given = [[polyline(box, [8, '旧范围']), polyline(box, [8, '新范围'])], { tables }] as const
    expect(read(...given).layers.map(({ name }) => name)).toEqual(['新范围', '旧范围'])
    expect(notesOf(...given)).toEqual(['hiddenLayers 1'])
  }
})

test('ends of lines that lie within a centimetre meet, wherever they lie', () => {
  const off = fc.tuple(fc.double({ min: 0, max: 0.004, noNaN: true }), fc.double({ min: 0, max: 0.004, noNaN: true }))
  const place = fc.tuple(fc.integer({ min: 580_000, max: 690_000 }), fc.integer({ min: 3_400_000, max: 3_530_000 }))
  fc.assert(
    fc.property(place, fc.array(off, { minLength: 8, maxLength: 8 }), ([x0, y0], offs) => {
      const sides = box.map(([x, y], at) => {
        const [nextX, nextY] = box[(at + 1) % 4] ?? [0, 0]
        const [[dx, dy] = [0, 0], [ex, ey] = [0, 0]] = [offs[2 * at], offs[2 * at + 1]]
        return line(x0 + x + dx, y0 + y + dy, x0 + nextX + ex, y0 + nextY + ey)
      })
      expect(areasOf(sides).map((area) => Math.round(area / 10))).toEqual([2_000])
    }),
  )
  expect(reasonFor([line(0, 0, 200, 0), line(200, 0.02, 200, 100), line(200, 100, 0, 0)])).toBe('noClosedOutline')
})

test('a drawing of shapes that cannot be read is refused with their kinds', () => {
  for (const type of ['REGION', 'ACAD_PROXY_ENTITY', '3DFACE', 'SOLID']) expect(reasonFor([[type]])).toBe('otherShapes')
})

test('empty lines before a drawing are passed over', () => {
  expect(readDxf(utf8(`\r\n\r\n${new TextDecoder().decode(dxfOf([polyline(box)]))}`))).toHaveProperty('layers')
})

test('a plane seen from behind is mirrored, a tilted one shows no area', () => {
  expect(ringsOf([polyline(box, [210, 0, 220, 0, 230, -1])])).toEqual([
    Float64Array.of(0, 0, -200, 0, -200, 100, 0, 100),
  ])
  expect(notesOf([polyline(box), polyline(box, [210, 1, 220, 0, 230, 0])])).toEqual(['solids 1'])
})

test('heights are left out and said, meshes and the frame of a spline passed over', () => {
  expect(notesOf(old(9, box).map((groups) => (groups[0] === 'VERTEX' ? [...groups, 30, 4.5] : groups)))).toEqual([
    'heights 1',
  ])
  expect(notesOf([polyline(box), ...old(64, box), ...old(16, box)])).toEqual(['solids 2'])
  const [head = [], ...rest] = old(5, box)
  const frame: Groups = ['VERTEX', 10, 999, 20, 999, 70, 16]
  expect(areasOf([head, frame, ...rest])).toEqual([20_000])
})

test.each([
  [['POINT', 10, 1, 20, 1], 'points'],
  [['SPLINE', 70, 1, 71, 3, 11, 0, 21, 0, 11, 9, 21, 0, 11, 9, 21, 9], 'otherShapes'],
  [['REGION'], 'otherShapes'],
  [['ACAD_PROXY_ENTITY'], 'otherShapes'],
  [['SOLID', 10, 1, 20, 1], 'solids'],
  [['3DFACE'], 'solids'],
  [['IMAGE'], 'rasters'],
] as const)('beside outlines %j is counted as %s', (entity, what) => {
  expect(notesOf([polyline(box), entity])).toEqual([`${what} 1`])
})

test('what is on a sheet is no part of the drawing', () => {
  expect(
    areasOf([
      polyline(box),
      polyline(
        box.map(([x, y]) => [x + 1, y]),
        [67, 1],
      ),
    ]),
  ).toEqual([20_000])
})

test('the unit in the head is a claim and nothing more; chords and gaps follow the numbers', () => {
  const claimOf = (head: Groups) => read([polyline(box)], { head }).layers[0]?.claim
  expect(claimOf([9, '$ACADVER', 1, 'AC1015', 9, '$INSUNITS', 70, 6])).toEqual({
    said: '$INSUNITS 6',
    where: '$INSUNITS',
    system: null,
    unit: 'metre',
  })
  expect(claimOf([9, '$INSUNITS', 70, 4])).toMatchObject({ unit: 'millimetre' })
  expect(claimOf([9, '$INSUNITS', 70, 1])).toMatchObject({ unit: null })
  expect(claimOf([9, '$INSUNITS', 70, 0])).toBeNull()
  expect(claimOf([])).toBeNull()
  for (const head of [[9, '$INSUNITS', 70, 4], [9, '$INSUNITS', 70, 6], []]) {
    const gaping = (times: number, [x0, y0]: Corner, gap: number) =>
      reasonOf(() =>
        readDxf(
          dxfOf(
            [polyline([...box.map(([x, y]): Corner => [x0 + x * times, y0 + y * times]), [x0, y0 + gap]], [], false)],
            { head },
          ),
        ),
      )
    expect(gaping(1_000, [631_000_000, 3_450_000_000], 450)).toBeNull()
    expect(gaping(1, [631_000, 3_450_000], 0.45)).toBeNull()
    expect(gaping(1, [631_000, 3_450_000], 2)).toBe('noClosedOutline')
    expect(gaping(1e-5, [121.5, 31.2], 0.45e-5)).toBeNull()
    expect(gaping(1e-5, [121.5, 31.2], 2e-5)).toBe('noClosedOutline')
  }
})

test.each([
  ['GB 18030', gbk],
  ['UTF-8', utf8],
] as const)('layers and texts in %s are read by what they hold', (encoding, coded) => {
  const { layers } = read([polyline(box), text(9, 9, '漕河泾园')], { coded })
  expect(layers).toMatchObject([
    {
      name: '范围线',
      encoding,
      features: [
        {
          values: new Map([
            ['文字', '漕河泾园'],
            ['图层', '范围线'],
          ]),
        },
      ],
    },
  ])
})

test('what is no drawing as text, or no whole one, is refused and says where', () => {
  const whole = dxfOf([polyline(box)])
  const refused = (bytes: Uint8Array) => reasonOf(() => readDxf(bytes))
  expect(refused(utf8('AutoCAD Binary DXF\r\n\u001a\u0000whatever'))).toBe('binaryDxf')
  expect(refused(utf8('AC1032\u0000\u0000whatever'))).toBe('dwg')
  expect(refused(utf8('  0\nSECTION\nabc\nENTITIES\n'))).toBe('badLine')
  for (let end = 20; end < whole.length - 40; end += 7)
    expect(['cutOff', 'badLine', 'badNumber']).toContain(refused(whole.subarray(0, end)))
  expect(reasonFor([polyline([...box, [Number.NaN, 0]])])).toBe('badNumber')
  expect(reasonFor([['CIRCLE', 10, 0, 20, 0, 40, 1e300]])).toBe('badNumber')
  expect(reasonFor([['POINT', 10, 1, 20, 1]])).toBe('onlyPoints')
  expect(reasonFor([line(0, 0, 1, 1)])).toBe('noClosedOutline')
  expect(reasonFor([polyline(box.slice(0, 2))])).toBe('tooFewPoints')
  expect(reasonFor([])).toBe('noClosedOutline')
})

test('bytes that are cut off or changed are read soundly or refused, never with a fault', () => {
  const entities = [
    inserted(),
    polyline([
      [0, 0, 1],
      [200, 0],
    ]),
    text(9, 9, '徐汇园'),
    hatch([92, 1, 93, 4, ...edges]),
    ...old(1, box),
    line(0, 0, 1, 1),
  ]
  expectSound(dxfOf(entities, { blocks: block(onZero), head: [9, '$INSUNITS', 70, 6], coded: gbk }), readDxf)
})
