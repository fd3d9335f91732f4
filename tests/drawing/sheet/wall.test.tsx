import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byId } from '../../../src/domain/byId'
import { matchingParks, openFilter, toggled } from '../../../src/domain/filter'
import { clauseList } from '../../../src/drawing/clauseList'
import { clausesOfMap } from '../../../src/drawing/clausesShown'
import { overlap, type Rect } from '../../../src/drawing/frame'
import { boxOf } from '../../../src/drawing/placement'
import type { Shape, Text } from '../../../src/drawing/shapes/shape'
import { unnamed } from '../../../src/drawing/shapes/shapeContext'
import { sheetShapes } from '../../../src/drawing/shapes/sheetShapes'
import type { Sheet } from '../../../src/drawing/sheet/sheet'
import { industriesOf, industryViews, structureView } from '../../../src/drawing/sheet/wall/wallViews'
import { textWidth } from '../../../src/drawing/textWidth'
import { readAddress } from '../../../src/state/address'
import { parkCount, realAtlas } from '../../builders'
import { type Asked, aSheet } from './sheets'

const addresses = [
  '',
  'draw=one-five-x',
  'draw=core-wings-points',
  'industry=new-materials&q=张江',
  'lens=industry/biomedicine&park=minhang',
  'layout=diagram',
]
const fields = {
  office: '上海市张江高新技术产业开发区管理委员会',
  number: 'ZJ-07',
  approval: '沪S(2026)012号',
  version: '草案',
}
const all = addresses.flatMap((address) => [
  { address: `${address}&lang=zh` },
  { address: `${address}&lang=en`, ...fields },
])
/** Each is composed once for all tests. */
const composed = new Map<string, Sheet>()
const aWall = (asked: Asked) => {
  const key = JSON.stringify(asked)
  const sheet = composed.get(key) ?? aSheet({ ...asked, paper: 'wall' })
  composed.set(key, sheet)
  return sheet
}
const viewAt = (address: string) => readAddress(address, realAtlas).view

type Placed = { readonly text: Text; readonly box: Rect; readonly layer: string }

/** Every text outside the maps, and of the small maps their headings, with its box from the sheet's corner. */
function textsOutsideMaps(
  shapes: readonly Shape[],
  at: readonly [number, number] = [0, 0],
  layer = '',
): readonly Placed[] {
  return shapes.flatMap((shape): readonly Placed[] => {
    if (shape.kind === 'text') {
      const { lines, size, anchor, leading } = shape
      const width = Math.max(...lines.map((line) => textWidth(line, size) - size * 0.3))
      const x = shape.at[0] - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
      const box = {
        x: at[0] + x,
        y: at[1] + shape.at[1] - size * 0.84,
        width,
        height: size * 0.98 + leading * (lines.length - 1),
      }
      return [{ text: shape, box, layer }]
    }
    if (shape.kind !== 'group' || shape.clip || shape.tag?.[1] === 'inset') return []
    const [dx, dy] = shape.at ?? [0, 0]
    const own = shape.tag?.[0] === 'layer' ? shape.tag[1] : layer
    return textsOutsideMaps(shape.shapes, [at[0] + dx, at[1] + dy], own)
  })
}

const placed = (sheet: Sheet) => textsOutsideMaps(sheetShapes(sheet, unnamed))

test('no text of the wall sheet stands over another, or outside the paper’s edge or its own box', () => {
  for (const asked of all) {
    const sheet = aWall(asked)
    const texts = placed(sheet)
    expect(texts.length).toBeGreaterThan(80)
    const { width, height } = sheet.size
    for (const { text, box } of texts) {
      expect(box.x, text.lines.join()).toBeGreaterThan(20)
      expect(box.x + box.width, text.lines.join()).toBeLessThan(width - 20)
      expect(box.y).toBeGreaterThan(20)
      expect(box.y + box.height).toBeLessThan(height - 20)
    }
    const clashes = texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .flatMap((other) => (overlap(one.box, other.box) > 0.5 ? [[one.text.lines, other.text.lines]] : [])),
    )
    expect({ asked, clashes }).toEqual({ asked, clashes: [] })
  }
})

test('index, legend and small maps keep to their places', () => {
  for (const asked of all) {
    const { wall, legend, frame, body } = aWall(asked)
    if (!wall || !frame.wall) throw new Error('no wall')
    expect(wall.index.isWhole && legend?.isWhole).toBe(true)
    const boxes = [frame.main, frame.inset, frame.wall.legend, frame.wall.index, frame.wall.strip, ...frame.wall.small]
    for (const box of boxes) {
      expect(boxes.filter((other) => other && box && other !== box && overlap(box, other) > 0.01)).toEqual([])
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(body.width + 0.01)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(body.height + 0.01)
    }
    for (const [at, { lines }] of wall.small.entries()) {
      const box = frame.wall.small[at]
      for (const { text, x, y, size } of lines) {
        expect(x + textWidth(text, size)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 0.01)
        expect(y).toBeLessThan((box?.y ?? 0) + frame.wall.heading)
      }
    }
  }
})

test('the index tells every number once, in the plan’s order, and every name on the large maps bears its own', () => {
  for (const asked of all) {
    const { wall, drawing, texts } = aWall(asked)
    const items = wall?.index.groups.flatMap(({ rows }) => rows.flatMap((row) => row.items)) ?? []
    const said = items.flatMap((item) => {
      if (item.kind === 'text') return [item.text]
      return item.kind === 'number' ? [`(${item.number})`] : []
    })
    const numbers = said.filter((text) => text.startsWith('('))
    expect(numbers).toEqual(Array.from({ length: parkCount }, (_, at) => `(${at + 1})`))
    for (const { number, label } of drawing.parks) {
      expect(`${number} ${said[said.indexOf(`(${number})`) + 1]}`).toBe(label)
    }
    const named = [...texts.names.main, ...texts.names.inset]
    expect(new Set(named.map(({ park }) => park)).size).toBe(parkCount)
    for (const { park, lines } of named.filter(({ tie }) => tie !== 'number')) {
      expect(lines.join(' ')).toBe(byId(drawing.parks).get(park)?.label)
    }
  }
})

test('a small map numbers the parks of its answer and no other, and no number covers another', () => {
  for (const asked of all) {
    const view = viewAt(asked.address ?? '')
    const { wall } = aWall(asked)
    const industries = industriesOf(realAtlas, view)
    expect(wall?.small).toHaveLength(3)
    for (const [at, small] of (wall?.small ?? []).entries()) {
      const answer = matchingParks(realAtlas, toggled(openFilter, 'industry', industries[at] ?? ''))
      const names = small.texts.names.main
      expect(names.map(({ park }) => park).sort()).toEqual([...answer].sort())
      const boxes = names.map((name) => boxOf(name, small.composition.main))
      for (const [index, box] of boxes.entries())
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other) > 0.01)).toEqual([])
    }
  }
})

test('the industries are those of the view’s choice, then the plan’s leading ones, never one that no park carries', () => {
  const leading = realAtlas.industries.filter(({ tier }) => tier === 'leading').map(({ id }) => id)
  expect(industriesOf(realAtlas, viewAt(''))).toEqual(leading)
  fc.assert(
    fc.property(
      fc.subarray(
        realAtlas.industries.map(({ id }) => id),
        { maxLength: 4 },
      ),
      (chosen) => {
        const shown = industriesOf(realAtlas, viewAt(chosen.length > 0 ? `industry=${chosen.join(',')}` : ''))
        const carried = chosen.filter((id) => matchingParks(realAtlas, toggled(openFilter, 'industry', id)).length > 0)
        expect(shown.slice(0, carried.length)).toEqual(carried.slice(0, 3))
        expect(new Set(shown).size).toBe(3)
      },
    ),
    { numRuns: 30 },
  )
})

test('all that the wall sheet shows has its clause, and no other stands there', () => {
  for (const asked of all) {
    const view = viewAt(asked.address ?? '')
    const { lines } = aWall(asked)
    const figures = realAtlas.indicators.flatMap(({ comparable, baseline, target }) =>
      comparable && baseline && target ? [baseline.clause, target.clause] : [],
    )
    const maps = [structureView(view), ...industryViews(realAtlas, view)].flatMap((one) => clausesOfMap(realAtlas, one))
    const said = lines.foot
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '')
    expect(said).toContain(clauseList([...maps, ...figures], view.language).replace(/\s/g, ''))
  }
})

test('its frame and its cameras are the same whatever the view', () => {
  const frameOf = ({ frame, composition, scale }: Sheet) => ({ frame, composition, ratio: scale.ratio })
  for (const asked of all) {
    const other = aWall({
      ...asked,
      address: `${asked.address}&map=12/31.2/121.5`,
      legend: 'none',
      hasInset: false,
      scale: 50_000,
    })
    expect(frameOf(other)).toEqual(frameOf(aWall({})))
  }
})

test('its type can be read on a wall, in millimetres of the paper, and still on a copy of a quarter of its area', () => {
  for (const asked of all) {
    const sheet = aWall(asked)
    const millimetres = sheet.paper.width / sheet.size.width
    const sizes = placed(sheet).map(({ text }) => text.size * millimetres)
    expect(Math.min(...sizes)).toBeGreaterThan(3.4)
    const { main, inset } = sheet.texts.names
    expect(Math.min(...[...main, ...inset].map(({ size }) => size * millimetres))).toBeGreaterThan(7)
  }
})

/** The keys of the shapes within each group, as the painter has them. */
function keysIn(shapes: readonly Shape[]): readonly (readonly string[])[] {
  const own = shapes.map((shape, at) => shape.id ?? shape.tag?.[1] ?? `${at}`)
  return [own, ...shapes.flatMap((shape) => (shape.kind === 'group' ? keysIn(shape.shapes) : []))]
}

test('the painter can tell every shape from its neighbours', () => {
  for (const asked of all) {
    for (const keys of keysIn(sheetShapes(aWall(asked), unnamed))) expect(new Set(keys).size).toBe(keys.length)
  }
})
