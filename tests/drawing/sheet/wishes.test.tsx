import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { overlap, transformOf } from '../../../src/drawing/frame'
import { groundNameBox } from '../../../src/drawing/groundNames'
import { boxesOf, boxOf } from '../../../src/drawing/placement'
import { isSlide, paperSize } from '../../../src/drawing/sheet/papers'
import { SheetFigure } from '../../../src/drawing/sheet/SheetFigure'
import type { Sheet } from '../../../src/drawing/sheet/sheet'
import { papers, type SheetLayer, scales } from '../../../src/state/sheetWish'
import { parkCount } from '../../builders'
import { aSheet } from './sheets'

const markup = (sheet: Sheet) => renderToStaticMarkup(<SheetFigure sheet={sheet} prefix="sheet" />)
const written = (sheet: Sheet) => markup(sheet).replace(/<[^>]+>/g, '\n')

test.each(scales.filter((scale) => scale !== 'fit'))(
  '1:%i is true on every paper, by its bar, and printed as it was asked for',
  (scale) => {
    // The wall sheet shows the whole zone at a scale of its own.
    for (const paper of papers.filter((one) => one !== 'wall')) {
      const sheet = aSheet({ paper, scale, address: 'map=11/31.2/121.5' })
      const millimetres = (sheet.scale.pixels * paperSize(paper, 'landscape').width) / sheet.size.width
      expect(sheet.scale.metres / (millimetres / 1000) / scale).toBeCloseTo(1, 3)
      expect(written(sheet)).toContain(`\n1:${scale.toLocaleString('en')}\n`)
      expect(sheet.composition.main.camera).toMatchObject({ lat: 31.2, lng: 121.5 })
    }
  },
)

const marks: Readonly<Record<SheetLayer, (sheet: Sheet) => number>> = {
  structure: (sheet) => markup(sheet).split('data-layer="structure').length - 1,
  parks: (sheet) => markup(sheet).split('data-footprint').length - 1,
  names: (sheet) => markup(sheet).split('data-name-of').length - 1,
  roads: ({ drawing }) => drawing.ground.filter(({ kind }) => /ring|station|airport/.test(kind)).length,
  districts: ({ texts }) => texts.groundNames.filter(({ kind }) => kind === 'label-district').length,
}

test.each(Object.entries(marks))('%s is drawn, and left out where it is not wished', (layer, countOf) => {
  expect(countOf(aSheet())).toBeGreaterThan(0)
  expect(countOf(aSheet({ hidden: [layer as SheetLayer] }))).toBe(0)
})

test('the legend tells roads and stations as long as they are drawn, what is selected or lit, and where the inset is', () => {
  const said = (asked: Parameters<typeof aSheet>[0]) =>
    aSheet(asked).legend?.groups.flatMap(({ rows }) =>
      rows.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))),
    ) ?? []
  expect(said({})).toEqual(expect.arrayContaining(['环线（示意）', '主要车站', '区界', '放大图范围']))
  expect(said({ hidden: ['roads'] })).not.toContain('环线（示意）')
  expect(said({ hasInset: false })).not.toContain('放大图范围')
  expect(said({ address: 'park=minhang' })).toContain('选中的园区')
  expect(said({})).not.toContain('选中的园区')
  expect(said({ address: 'compare=minhang,putuo&desk=compare' })).toContain('比较或条目所及的园区')
})

test('the legend is headed, tells groups in full, counts apart from names, and what each drawn pattern says', () => {
  const { legend, drawing } = aSheet({ address: 'draw=one-five-x,four-x&x=1' })
  expect(written(aSheet())).toContain('\n图例\n')
  const items = legend?.groups.flatMap(({ rows }) => rows.flatMap((row) => row.items)) ?? []
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []))
  for (const entry of drawing.legend) {
    if (entry.kind !== 'fill') continue
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining([entry.name, entry.detail]))
    expect(texts.find(({ isAtEnd, text }) => isAtEnd && text === `${entry.total}`)).toBeDefined()
  }
  const readings = legend?.groups.filter(({ kind }) => kind === 'reading').map(({ name }) => name)
  expect(readings).toEqual(drawing.readings)
  expect(readings?.length).toBe(3)
})

test('the inset has a bar of its own', () => {
  const sheet = aSheet()
  expect(sheet.scale.inset?.pixels).toBeGreaterThan(10)
  expect(markup(sheet)).toContain('data-layer="inset-scale"')
  expect(markup(aSheet({ hasInset: false }))).not.toContain('data-layer="inset-scale"')
})

const colours = (svg: string) => [...new Set(svg.match(/#[0-9a-f]{6}/g))]
const isGrey = (colour: string) =>
  colour.slice(1, 3) === colour.slice(3, 5) && colour.slice(3, 5) === colour.slice(5, 7)

test('a grey sheet has greys alone, of a dark page too, and white paper; a white one keeps its colours', () => {
  for (const address of ['draw=one-five-x', 'theme=dark&lens=industry/biomedicine', 'theme=projector&park=minhang']) {
    const grey = colours(markup(aSheet({ address, palette: 'grey' })))
    expect(grey.filter((colour) => !isGrey(colour))).toEqual([])
    expect(grey.length).toBeGreaterThan(5)
    const white = aSheet({ address, palette: 'white' })
    expect(white.drawing.theme.halo).toBe('#ffffff')
    expect(colours(markup(white)).some((colour) => !isGrey(colour))).toBe(true)
  }
})

test('the paper is left out where it is to be seen through', () => {
  const paper = /<title>[^<]*<\/title><rect/
  expect(markup(aSheet())).toMatch(paper)
  expect(markup(aSheet({ isTransparent: true }))).not.toMatch(paper)
})

test('code, link and border are on the sheet as they are wished, and the fields of its maker are printed', () => {
  const bare = markup(aSheet({ hasCode: false, hasLink: false }))
  expect(bare).not.toContain('data-layer="code"')
  expect(bare).not.toContain('atlas.example')
  expect(markup(aSheet({ hasLink: false }))).toContain('data-layer="code"')
  const fields = { office: '管委会', number: 'ZJ-07', version: '征求意见稿', date: '2026-12', approval: '沪S(2026)1号' }
  const said = written(aSheet(fields)).replace(/\n/g, '')
  const onSlide = written(aSheet({ ...fields, paper: '16:9' })).replace(/\n/g, '')
  for (const field of ['编制单位 管委会', '图号 ZJ-07', '版本 征求意见稿', '制图 2026-12', '审图号 沪S(2026)1号']) {
    expect(onSlide).toContain(field)
    expect(said).toContain(field.replace(/^制图/, '日期').replace(' ', ''))
  }
  expect(markup(aSheet({ hasFrame: true })).split('<rect').length - markup(aSheet()).split('<rect').length).toBe(2)
})

test.each([
  ['', '张江空间布局图'],
  ['draw=one-five-x', '生物医药“1+5+X”空间布局图'],
  ['lens=pattern/four-x', '人工智能“4+X”空间布局图'],
  ['industry=biomedicine', '生物医药空间布局图'],
  ['park=minhang&draw=one-five-x', '闵行园空间布局图'],
  ['compare=minhang,putuo&desk=compare', '闵行园、普陀园比较图'],
  ['park=minhang&lang=en', 'Spatial Layout of Minhang Park'],
])('a view proposes its title: %s, %s', (address, title) => {
  expect(aSheet({ address }).title).toBe(title)
})

test('a diagram fills the map’s place, and keeps its legend', () => {
  const sheet = aSheet({ address: 'layout=diagram', paper: '16:9' })
  expect(markup(sheet).match(/data-footprint/g)).toHaveLength(parkCount)
  expect(sheet.composition.inset).toBeNull()
  expect(sheet.legend?.isWhole).toBe(true)
})

test.each(papers)(
  'on %s the districts that the inset enlarges are named there, beside all that stands there',
  (paper) => {
    const { texts, composition, drawing } = aSheet({ paper })
    const { inset } = composition
    const names = texts.insetDistricts ?? []
    if (!isSlide(paper)) expect(names.length).toBeGreaterThan(0)
    if (!inset) throw new Error('no inset')
    const blocks = drawing.parks.flatMap((park) => boxesOf(park, transformOf(inset), inset.rect)).map(({ box }) => box)
    const taken = [...blocks, ...texts.names.inset.map((name) => boxOf(name, inset))]
    const here = texts.groundNames.filter(({ kind }) => kind === 'label-district').map(({ text }) => text)
    for (const name of names) {
      const box = groundNameBox(name)
      expect(taken.filter((other) => overlap(other, box) > 0)).toEqual([])
      expect(overlap(box, inset.rect)).toBeCloseTo(box.width * box.height)
      expect(markup(aSheet({ paper })).split(`>${name.text}<`).length - 1).toBe(here.includes(name.text) ? 2 : 1)
    }
    expect(aSheet({ paper, hidden: ['districts'] }).texts.insetDistricts).toEqual([])
  },
)
