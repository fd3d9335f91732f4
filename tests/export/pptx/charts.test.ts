import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { nameIn } from '../../../src/domain/named'
import { graphicText } from '../../../src/drawing/betweenText'
import { indicatorCharts } from '../../../src/drawing/desks/indicatorCharts'
import { indicatorGraphic } from '../../../src/drawing/indicatorGraphic'
import { indicatorGroups } from '../../../src/panels/indicators/indicatorGroups'
import { realAtlas } from '../../builders'
import { converted, pagesOf } from '../office'
import { schemaFaults } from '../schema'
import { opened } from './opened'
import { aSlideToWrite, written } from './written'
import { type Element, elementsOf, textOf } from './xmlTree'

/** LibreOffice takes some seconds to start, more on a busy machine. */
const patience = 120_000
const languages = ['zh', 'en'] as const

/** What the desk draws of the whole zone: an indicator each on a scale of its own. */
const drawn = indicatorGroups(realAtlas.indicators).find(({ scope }) => scope === 'zone')?.comparable ?? []

function drawnOnDesk(language: 'zh' | 'en') {
  return drawn.map((indicator) => {
    const { texts } = indicatorGraphic({ indicator, share: null, shareLead: '', language, width: 280, weight: 1 })
    const said = (role: string) => texts.filter((text) => text.role === role).map(({ lead, text }) => `${lead} ${text}`)
    return { name: nameIn(language, indicator), said: [...said('baseline'), ...said('target')] }
  })
}

test.each(languages)(
  'a slide draws the indicators that the desk draws, with the same figures and years: %s',
  (language) => {
    const charts = indicatorCharts(realAtlas, language)
    expect(charts.length).toBeGreaterThan(3)
    const said = charts.map(({ title, bars }) => ({
      name: title,
      said: bars.map(({ name, text }) => `${name.replace(/^\S+ /, '')} ${text}`),
    }))
    expect(said).toEqual(drawnOnDesk(language))
    expect(charts.map(({ about }) => about)).toEqual(drawn.map((one) => graphicText(one, null, language)))
  },
)

test.each(languages)('bars of one chart measure in one unit, those of a share up to the whole: %s', (language) => {
  for (const { bars, most, title } of indicatorCharts(realAtlas, language)) {
    const units = new Set(bars.map(({ after }) => after.replace(/[余多]|以上|左右| or more/g, '').trim()))
    expect([...units], title).toHaveLength(1)
    expect(most).toBe(units.has('%') ? 100 : null)
  }
})

const file = opened(
  await written([aSlideToWrite({ desk: 'indicators' }), aSlideToWrite({ desk: 'indicators', language: 'en' })]),
)
const paths = [...file.parts.keys()].filter((path) => /^ppt\/charts\/[^/]+\.xml$/.test(path))

const valuesOf = (element: Element | undefined) => (element ? elementsOf(element, 'c:v').map(textOf) : [])

/** What a program makes of a number with a format that has texts before and after it. */
function formatted(value: string, format: string): string {
  const number = format.includes('#,##0') ? Number(value).toLocaleString('en') : value
  return format.replace(/#,##0|General/, number).replaceAll('"', '')
}

test('each chart is native: a title, bars in colours of the theme, labels as the plan prints them, words for who cannot see it', () => {
  const charts = languages.flatMap((language) => indicatorCharts(realAtlas, language))
  expect(paths.length).toBe(charts.length)
  const frames = [1, 2].flatMap((number) =>
    elementsOf(file.slide(number), 'p:graphicFrame').filter((frame) => elementsOf(frame, 'c:chart').length > 0),
  )
  expect(frames.map((frame) => elementsOf(frame, 'p:cNvPr')[0]?.attributes.get('descr'))).toEqual(
    charts.map(({ about }) => about),
  )
  charts.forEach(({ title, bars }, at) => {
    const chart = file.parsed(paths[at] ?? '')
    expect(elementsOf(chart, 'a:t').map(textOf)).toEqual([title])
    expect(elementsOf(chart, 'a:srgbClr')).toEqual([])
    const points = elementsOf(chart, 'c:dPt').flatMap((point) => elementsOf(point, 'a:schemeClr'))
    expect(points.map(({ attributes }) => attributes.get('val'))).toEqual(['tx2', 'accent3'])
    const values = valuesOf(elementsOf(chart, 'c:val')[0])
    const formats = elementsOf(chart, 'c:dLbl').map((label) => elementsOf(label, 'c:numFmt')[0])
    const labels = formats.map((one, index) => formatted(values[index] ?? '', one?.attributes.get('formatCode') ?? ''))
    bars.forEach(({ text }, index) => {
      // What the plan prints in another unit than its partner, 1.5万家 beside 9000余家, is labelled in its partner's.
      expect(labels[index]).toBe(text === '1.5万家' ? '15000家' : text)
    })
  })
})

test('the numbers of a chart stand in a workbook of its own, where it looks for them, and the workbook is valid', async () => {
  expect(file.workbooks.size).toBe(paths.length)
  for (const path of paths) {
    const chart = file.parsed(path)
    const leads = elementsOf(file.parsed(path.replace(/([^/]*)$/, '_rels/$1.rels')), 'Relationship')
    const target = leads[0]?.attributes.get('Target')?.replace('..', 'ppt') ?? ''
    const bytes = file.workbooks.get(target)
    if (!bytes) throw new Error(`${path} leads to ${target}, which is no workbook`)
    const [sheet] = await readWorkbook(Buffer.from(bytes))
    expect(sheet?.sheet).toBe('Sheet1')
    const [head = [], ...rows] = sheet?.data ?? []
    const [names, numbers, title] = ['c:cat', 'c:val', 'c:tx'].map((name) => elementsOf(chart, name))
    expect(rows.map(([name]) => name)).toEqual(valuesOf(names?.[0]))
    expect(rows.map(([, number]) => String(number))).toEqual(valuesOf(numbers?.[0]))
    expect([head[1]]).toEqual(valuesOf(title?.at(-1)))
    const ranges = elementsOf(chart, 'c:f').map(textOf)
    expect(ranges).toEqual(['Sheet1!$B$1', `Sheet1!$A$2:$A$${rows.length + 1}`, `Sheet1!$B$2:$B$${rows.length + 1}`])
  }
  const [first = new Uint8Array()] = file.workbooks.values()
  expect(await schemaFaults(first, 'xlsx')).toEqual([])
})

test(
  'LibreOffice opens the charts: their titles, the names of their bars and their labels are on the page',
  async () => {
    const [page = ''] = pagesOf(converted(await written([aSlideToWrite({ desk: 'indicators' })]), 'pptx', 'pdf'))
    const bare = page.replaceAll(/\s/g, '')
    for (const { title, bars } of indicatorCharts(realAtlas, 'zh')) {
      // The table names it, and so does the chart.
      expect(bare.split(title).length, title).toBeGreaterThan(2)
      for (const { name } of bars) expect(bare).toContain(name.replaceAll(/\s/g, ''))
    }
    expect(bare).toContain('15000家')
  },
  patience,
)
