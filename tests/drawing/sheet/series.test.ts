import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap, type Rect } from '../../../src/drawing/frame'
import type { Sheet } from '../../../src/drawing/sheet/sheet'
import { orientations, papers, sheetLayers } from '../../../src/state/sheetWish'
import { realAtlas } from '../../builders'
import { type Asked, aSheet } from './sheets'

const patterns = fc.subarray(realAtlas.patterns.map(({ id }) => id))
const lenses = fc.constantFrom(
  '',
  'lens=industry/biomedicine',
  'lens=pattern/four-x',
  'lens=measure/tasks',
  'lens=measure/area',
)
const filters = fc.constantFrom(
  '',
  'industry=biomedicine',
  'group=zone,clusters',
  `q=${'张江'.repeat(30)}`,
  'q=没有的词',
)
const rest = fc.constantFrom('', 'park=minhang', 'x=1', 'blocks=1', 'compare=minhang,putuo&desk=compare', 'lang=en')
const cameras = fc.constantFrom('', 'map=9.6/31.2/121.5', 'map=12/31.21/121.58')
const shapes = fc.record({ paper: fc.constantFrom(...papers), orientation: fc.constantFrom(...orientations) })
const texts = fc.record({
  title: fc.constantFrom('', '张'.repeat(90)),
  office: fc.constantFrom('', '上海市张江高新技术产业开发区管理委员会'),
  approval: fc.constantFrom('', '沪S(2026)012号'),
  hidden: fc.subarray([...sheetLayers]),
})
const asked = fc.tuple(patterns, lenses, filters, rest).map(([drawn, ...parts]) => {
  const draw = drawn.length > 0 ? `draw=${drawn.join(',')}` : ''
  return [draw, ...parts].filter(Boolean).join('&')
})

/** Where the maps and the legend stand, and at what scale. */
function frameOf({ body, frame, composition, scale, size }: Sheet) {
  const { main, inset } = composition
  return { body, size, main, inset, legend: frame.legend, ratio: scale.ratio, bar: scale.pixels }
}

test('map, inset, legend and scale stand alike on all sheets of a paper and a camera, whatever they show and say', () => {
  fc.assert(
    fc.property(shapes, cameras, asked, texts, (shape, camera, address, said) => {
      const plain = aSheet({ ...shape, address: camera })
      const other = aSheet({ ...shape, ...said, address: [camera, address].filter(Boolean).join('&') })
      expect(frameOf(other)).toEqual(frameOf(plain))
    }),
    { numRuns: 16 },
  )
})

test('the legend has room for all that it says, in type that is no smaller than the foot’s', () => {
  fc.assert(
    fc.property(shapes, asked, (shape, address) => {
      const { legend, frame } = aSheet({ ...shape, address })
      expect(legend?.isWhole).toBe(true)
      // The wall sheet’s unit is larger than that of other A1s: in millimetres its least type is theirs.
      expect((legend?.size ?? 0) / frame.unit).toBeGreaterThan(shape.paper === 'wall' ? 5 : 6)
      const rows = legend?.groups.flatMap((group) => group.rows) ?? []
      const { box } = legend ?? { box: { x: 0, y: 0, width: 0, height: 0 } }
      for (const { x, y } of rows) {
        expect(x).toBeGreaterThan(box.x)
        expect(x).toBeLessThan(box.x + box.width)
        expect(y).toBeLessThan(box.y + box.height)
      }
    }),
    { numRuns: 16 },
  )
})

const area = ({ width, height }: Rect) => width * height
const lying = papers.map((paper): Asked => ({ paper }))

test.each(lying)(
  'on $paper the main map takes more than 55 % of the width, and no sea lies beside the legend',
  (shape) => {
    const { body, frame, composition } = aSheet(shape)
    const { main, inset } = composition
    expect(main.rect.width / body.width).toBeGreaterThan(0.55)
    const { wall } = frame
    const onWall = wall ? [wall.index, wall.strip, ...wall.small] : []
    const parts = [main.rect, ...(inset ? [inset.rect] : []), ...(frame.legend ? [frame.legend] : []), ...onWall]
    const whole = parts.reduce((sum, part) => sum + area(part), 0)
    // What is left is the paper between the parts, and the line below the inset.
    expect(whole / area(body)).toBeGreaterThan(0.93)
    expect(parts.some((part) => parts.some((other) => other !== part && overlap(part, other) > 0.01))).toBe(false)
  },
)

test.each([
  { hasInset: false },
  { legend: 'below' },
  { legend: 'none' },
  { legend: 'below', hasInset: false },
  { legend: 'none', hasInset: false },
] as const)('what is left out leaves its room to the map: %o', (wish) => {
  for (const shape of [{}, { orientation: 'portrait' }, { paper: '16:9' }] as const) {
    const usual = aSheet(shape)
    const sheet = aSheet({ ...shape, ...wish })
    expect(sheet.frame.inset === null).toBe(wish.hasInset === false)
    expect(sheet.legend === null).toBe(wish.legend === 'none')
    if (wish.legend !== 'below')
      expect(area(sheet.composition.main.rect)).toBeGreaterThanOrEqual(area(usual.composition.main.rect))
  }
})
