import type { Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { sources } from '../../../src/domain/atlas'
import { matrixOf } from '../../../src/domain/matrix'
import { clauseList } from '../../../src/drawing/clauseList'
import { clausesShown } from '../../../src/drawing/clausesShown'
import { slideDesks } from '../../../src/drawing/desks/deskSlides'
import { overlap, type Rect, toScreen, transformOf } from '../../../src/drawing/frame'
import { linesOf } from '../../../src/drawing/planeGeometry'
import { sheetOf } from '../../../src/drawing/sheet/sheet'
import { slidesFile } from '../../../src/export/pptx/slidesFile'
import { shippedDeck } from '../../../src/presentation/shippedDeck'
import { savedPlace } from '../../../src/state/savedAddress'
import { plainSheet } from '../../../src/state/sheetWish'
import type { View } from '../../../src/state/view'
import { aBlock, aFilter, anAtlas, aPark, aView, parkCount, parkId, realAtlas, realGround } from '../../builders'
import { opened, shapesOf, wordsOf } from './opened'
import { aSlideToWrite, day, link, screen, written } from './written'
import { elementsOf } from './xmlTree'

const parkNames = realAtlas.parks.map(({ name }) => name)
const drawn = realAtlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => id)
const emuOfMillimetre = 36_000

function sheetFor(view: View, paper: '16:9' | '4:3' = '16:9') {
  const wish = { ...plainSheet, paper }
  const source = { link, date: day, dataVersion: '0', screen }
  return sheetOf({ atlas: realAtlas, ground: realGround, view, wish, source })
}

test('every part is well formed, and is promised a type as every relationship leads to a part', async () => {
  const file = opened(await written([aSlideToWrite({ patterns: drawn }), aSlideToWrite({ language: 'en' })]))
  const types = file.parsed('[Content_Types].xml')
  const named = elementsOf(types, 'Override').map((one) => one.attributes.get('PartName'))
  const endings = elementsOf(types, 'Default').map((one) => one.attributes.get('Extension'))
  for (const path of file.parts.keys()) {
    file.parsed(path)
    expect(named.includes(`/${path}`) || endings.some((ending) => path.endsWith(`.${ending}`)), path).toBe(true)
  }
  expect(named.filter((path) => !file.parts.has(String(path).slice(1)))).toEqual([])
  for (const path of [...file.parts.keys()].filter((one) => one.endsWith('.rels'))) {
    const base = new URL(path.replace('_rels/', ''), 'file:///')
    const inside = elementsOf(file.parsed(path), 'Relationship').filter((one) => !one.attributes.get('TargetMode'))
    const targets = inside.map((one) => decodeURI(new URL(one.attributes.get('Target') ?? '', base).pathname.slice(1)))
    expect(targets.filter((target) => !file.parts.has(target))).toEqual([])
  }
})

test('no picture is in the file, nor the promise of one', async () => {
  const { parts } = opened(await written([aSlideToWrite({ patterns: drawn })]))
  expect([...parts.keys()].filter((path) => /media|\.(png|jpe?g|gif|svg|emf|wmf)$/i.test(path))).toEqual([])
  const all = [...parts.values()].join('')
  expect(all).not.toMatch(/<p:pic\b|<a:blip\b|image\//)
})

test('as many freeforms as parks bear their names, each with group, roles and clause; the inset has its own', async () => {
  const { slide } = opened(await written([aSlideToWrite()]))
  const shapes = shapesOf(slide(1))
  const parks = shapes.filter(({ name }) => parkNames.includes(name))
  expect(parks.map(({ name }) => name)).toEqual(parkNames)
  for (const { element, about } of parks) {
    expect(elementsOf(element, 'a:custGeom').length).toBe(1)
    expect(about).toMatch(/一城|一极|一区|多组团/)
    expect(about).toMatch(/第\d+段第\d+句/)
  }
  expect(parks.find(({ name }) => name === '嘉定园')?.about).toContain('一核两翼多点 · 重要载体')
  const inset = elementsOf(slide(1), 'p:grpSp').find(
    (group) => elementsOf(group, 'p:cNvPr')[0]?.attributes.get('name') === '中心城区放大',
  )
  const enlarged = inset ? elementsOf(inset, 'p:cNvPr').map((one) => one.attributes.get('name')) : []
  expect(enlarged).toContain('张江科学城（放大）')
  expect(enlarged.filter((name) => parkNames.includes(String(name)))).toEqual([])
})

test('ground, legend, inset and scale are groups by their names', async () => {
  const { slide } = opened(await written([aSlideToWrite({ patterns: drawn })]))
  const groups = elementsOf(slide(1), 'p:grpSp').map((one) => elementsOf(one, 'p:cNvPr')[0]?.attributes.get('name'))
  expect(groups).toEqual(
    expect.arrayContaining(['底图', '园区', '图例', '中心城区放大', '布局', '园区名称', '比例尺与指北针']),
  )
})

test('no two shapes of a slide have one number', async () => {
  const file = opened(await written([aSlideToWrite({ patterns: drawn }), aSlideToWrite({ desk: 'indicators' })]))
  for (const number of [1, 2]) {
    const ids = elementsOf(file.slide(number), 'p:cNvPr').map((one) => one.attributes.get('id'))
    expect(new Set(ids).size).toBe(ids.length)
  }
})

/** Where the figure has a park, cut to the body, in the sheet's units. */
function figureBox(sheet: ReturnType<typeof sheetFor>, name: string): Rect {
  const park = sheet.drawing.parks.find(({ about }) => about.name === name)
  const { body, composition } = sheet
  const transform = transformOf(composition.main)
  const points = (park?.blocks ?? [])
    .flatMap(({ geometry }) => linesOf(geometry).flat())
    .map((point) => toScreen(transform, point))
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const left = Math.max(0, Math.min(...xs))
  const top = Math.max(0, Math.min(...ys))
  const right = Math.min(composition.main.rect.width, Math.max(...xs))
  const bottom = Math.min(composition.main.rect.height, Math.max(...ys))
  return { x: body.x + left, y: body.y + top, width: right - left, height: bottom - top }
}

test.each(['16:9', '4:3'] as const)(
  'on %s every park stands where the figure has it, to half a hundredth of the slide',
  async (shape) => {
    const view = aView()
    const sheet = sheetFor(view, shape)
    const { slide } = opened(await written([aSlideToWrite()], shape))
    const emu = (sheet.paper.width * emuOfMillimetre) / sheet.size.width
    const allowed = 0.005 * sheet.paper.width * emuOfMillimetre
    const parks = shapesOf(slide(1)).filter(({ name }) => parkNames.includes(name))
    expect(parks.length).toBe(parkCount)
    for (const { name, box } of parks) {
      const meant = figureBox(sheet, name)
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs(box[side] - meant[side] * emu), `${name} ${side}`).toBeLessThan(allowed)
      }
    }
  },
)

test('close to a park nothing that is drawn stands over the edge of the map', async () => {
  const view = aView({ camera: { zoom: 11.6, lat: 31.21, lng: 121.58 }, patterns: drawn })
  const sheet = sheetFor(view)
  const { slide } = opened(await written([aSlideToWrite(view)]))
  const emu = (sheet.paper.width * emuOfMillimetre) / sheet.size.width
  const { x, y, width, height } = sheet.body
  const body = { x: x * emu - 2, y: y * emu - 2, width: width * emu + 4, height: height * emu + 4 }
  const onMap = shapesOf(slide(1)).filter(({ box }) => overlap(box, body) > 0)
  expect(onMap.length).toBeGreaterThan(30)
  const over = onMap.filter(({ box }) => Math.abs(overlap(box, body) - box.width * box.height) > 1e6)
  expect(over.map(({ name }) => name)).toEqual([])
})

test('a hole in a park stays one: its ring is part of the same path', async () => {
  const square = aBlock('one', 'minhang', { anchor: [121.4, 31.2] })
  const hole: Polygon['coordinates'][number] = [
    [121.395, 31.195],
    [121.395, 31.205],
    [121.405, 31.205],
    [121.405, 31.195],
    [121.395, 31.195],
  ]
  const ring = square.geometry.coordinates[0]?.[0] ?? []
  const geometry = { ...square.geometry, coordinates: [[ring, hole]] }
  const atlas = anAtlas({ parks: [aPark('minhang')], blocks: [{ ...square, geometry }] })
  const given = { as: 'pptx', slides: [aSlideToWrite()], shape: '16:9', title: '', screen } as const
  const { slide } = opened(await slidesFile(atlas, realGround, given, day, new AbortController().signal))
  const park = shapesOf(slide(1)).find(({ name }) => name === 'minhang园')
  const paths = park ? elementsOf(park.element, 'a:path') : []
  expect(paths.map((path) => elementsOf(path, 'a:moveTo').length)).toEqual([2])
  expect(paths.map((path) => elementsOf(path, 'a:close').length)).toEqual([2])
})

test('the four groups are told apart without colour: by two tints and two patterns', async () => {
  const { slide } = opened(await written([aSlideToWrite()]))
  const shapes = shapesOf(slide(1))
  const fill = (park: string) => {
    const element = shapes.find(({ name }) => name === park)?.element
    const pattern = element ? elementsOf(element, 'a:pattFill')[0]?.attributes.get('prst') : undefined
    return pattern ?? (element ? elementsOf(element, 'a:alpha')[0]?.attributes.get('val') : undefined)
  }
  const looks = ['张江科学城', '临港园', '徐汇园', '青浦园'].map(fill)
  expect(new Set(looks).size).toBe(4)
  expect(looks).not.toContain(undefined)
})

test('names, marks and letters are texts and shapes; what the filter left out says so', async () => {
  const filter = aFilter({ group: { chosen: ['zone'] } })
  const { slide } = opened(await written([aSlideToWrite({ filter, patterns: drawn })]))
  const said = wordsOf(slide(1)).split('\n')
  for (const name of parkNames) expect(said).toContain(name)
  expect(said).toEqual(expect.arrayContaining(['核心', '重要载体', '重要支撑', '引领', '支撑', '集聚区']))
  expect(shapesOf(slide(1)).find(({ name }) => name === '嘉定园')?.about).toContain('未在筛选结果中')
})

test('the theme writes Latin and Chinese in 微软雅黑, and texts say their language', async () => {
  const file = opened(await written([aSlideToWrite()]))
  const theme = file.parsed('ppt/theme/theme1.xml')
  for (const kind of ['a:majorFont', 'a:minorFont']) {
    const [fonts] = elementsOf(theme, kind)
    const face = (name: string) => (fonts ? elementsOf(fonts, name)[0]?.attributes.get('typeface') : null)
    expect([face('a:latin'), face('a:ea')]).toEqual(['微软雅黑', '微软雅黑'])
  }
  const runs = elementsOf(file.slide(1), 'a:rPr')
  expect([...new Set(runs.map((run) => `${run.attributes.get('lang')} ${run.attributes.get('altLang')}`))]).toEqual([
    'zh-CN en-US',
  ])
})

test('notes carry what is said, line by line, and the clauses; the title is the slide’s own', async () => {
  const slide = aSlideToWrite({}, { title: '一张 <图> & "引号"', says: '第一句\n第二句\u0007' })
  const file = opened(await written([slide]))
  const notes = wordsOf(file.parsed('ppt/notesSlides/notesSlide1.xml')).split('\n')
  expect(notes.slice(0, 2)).toEqual(['第一句', '第二句'])
  expect(notes.join()).toMatch(/条目：四\(四\)1 第1段第1句/)
  const [title] = elementsOf(file.slide(1), 'p:sp')
  expect(title ? elementsOf(title, 'p:ph')[0]?.attributes.get('type') : null).toBe('title')
  expect(wordsOf(file.slide(1))).toContain('一张 <图> & "引号"')
  expect(file.parts.get('docProps/core.xml')).toContain('<dc:title>张江</dc:title>')
})

test('the shipped deck is as many slides, its indicators a table, its questions too', async () => {
  const deck = shippedDeck(realAtlas, 'zh')
  const slides = deck.slides.map(({ title, says, isCover, address }) =>
    aSlideToWrite(savedPlace(address, aView(), realAtlas).view, { title, says, isCover }),
  )
  const file = opened(await written(slides))
  const paths = [...file.parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  expect(paths.length).toBe(deck.slides.length)
  deck.slides.forEach(({ title, says }, index) => {
    expect(wordsOf(file.slide(index + 1)).replaceAll('\n', '')).toContain(title)
    const notes = wordsOf(file.parsed(`ppt/notesSlides/notesSlide${index + 1}.xml`))
    for (const line of says.split('\n')) expect(notes).toContain(line.trim())
  })
  const at = (id: string) => deck.slides.findIndex((slide) => slide.id === id) + 1
  expect(elementsOf(file.slide(at('indicators')), 'a:tr').length).toBeGreaterThan(5)
  expect(elementsOf(file.slide(at('questions')), 'a:tr').length).toBeGreaterThan(5)
  expect(elementsOf(file.slide(at('title')), 'a:custGeom')).toEqual([])
})

test('writing stops where it is called off', async () => {
  const off = AbortSignal.abort(new DOMException('off', 'AbortError'))
  const given = { as: 'pptx', slides: [aSlideToWrite()], shape: '16:9', title: '', screen } as const
  await expect(slidesFile(realAtlas, realGround, given, day, off)).rejects.toThrow('off')
})

test.each([...slideDesks])(
  'a slide that spreads out %s is not blank: its table or list, or else its map',
  async (desk) => {
    const { slide } = opened(
      await written([aSlideToWrite({ desk, compared: realAtlas.parks.slice(0, 2).map(({ id }) => id) })]),
    )
    const bodies = [...elementsOf(slide(1), 'a:tbl'), ...elementsOf(slide(1), 'p:grpSp')]
    expect(bodies.length).toBeGreaterThan(0)
  },
)

/** The cells of the only table of the slide, row by row; those that a wider one covers are left out. */
async function tableOf(change: Parameters<typeof aSlideToWrite>[0]) {
  const { slide } = opened(await written([aSlideToWrite(change)]))
  const tables = elementsOf(slide(1), 'a:tbl')
  expect(tables.length).toBe(1)
  return tables
    .flatMap((table) => elementsOf(table, 'a:tr'))
    .map((row) =>
      elementsOf(row, 'a:tc')
        .filter(({ attributes }) => !attributes.has('hMerge'))
        .map((cell) => wordsOf(cell).trim()),
    )
}

test('the matrix is a table: a row for each park of the answer, a sign where the plan gives it what the column says', async () => {
  const [heads = [], ...rows] = await tableOf({ desk: 'matrix', filter: aFilter() })
  expect(rows.map(([name]) => name)).toEqual(realAtlas.parks.map(({ name }, at) => `${at + 1} ${name}`))
  const whole = matrixOf(realAtlas, sources)
  for (const pattern of realAtlas.patterns) {
    const at = heads.indexOf(pattern.name)
    const column = whole.columns.findIndex(({ value }) => value === pattern.id)
    expect(rows.map((row) => row[at] !== '')).toEqual(whole.rows.map(({ cells }) => cells[column] !== null))
  }
  const answer = await tableOf({ desk: 'matrix', filter: aFilter({ industry: { chosen: ['biomedicine'] } }) })
  expect(answer.length - 1).toBe(9)
})

test('a comparison is a table: a column for each park, and what all share in one cell', async () => {
  const compared = ['lingang', 'zhangjiang'] as const
  const [heads = [], ...rows] = await tableOf({ desk: 'compare', compared: compared.map(parkId) })
  expect(heads.slice(1)).toEqual(['临港园', '张江科学城'])
  const shared = rows.find(([label]) => label === '共有产业')
  expect(shared?.length).toBe(2)
  for (const name of ['集成电路', '生物医药', '人工智能']) expect(shared?.[1]).toContain(name)
})

test('below a comparison stand the clauses that it rests on, and how many more there are', async () => {
  const view = aView({ desk: 'compare', compared: ['lingang', 'zhangjiang'].map(parkId) })
  const { slide } = opened(await written([aSlideToWrite(view)]))
  const said = wordsOf(slide(1))
  const clauses = clausesShown(realAtlas, view)
  expect(clauses.length).toBeGreaterThan(2)
  const printed = said.split('\n').find((line) => line.startsWith('条目：'))
  const beside = Number(/另有 (\d+) 句$/.exec(printed ?? '')?.[1] ?? 0)
  expect(printed).toContain(clauseList(clauses.slice(0, clauses.length - beside), 'zh'))
})
