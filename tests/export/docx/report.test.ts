import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { matchingParks } from '../../../src/domain/filter'
import { nameIn } from '../../../src/domain/named'
import { questionsOf } from '../../../src/domain/questions'
import { sheetOf } from '../../../src/drawing/sheet/sheet'
import { reportFile } from '../../../src/export/docx/report'
import { pngWriter } from '../../../src/export/pngBytes'
import { readAddress } from '../../../src/state/address'
import { plainSheet, type SheetOrder } from '../../../src/state/sheetWish'
import { realAtlas, realGround } from '../../builders'
import { converted, pagesOf } from '../office'
import { type Element, elementsOf, parsedXml, textOf } from '../pptx/xmlTree'

/** LibreOffice takes some seconds to start, more on a busy machine. */
const patience = 240_000

function orderOf(address: string): SheetOrder {
  const { view } = readAddress(address, realAtlas)
  const source = { link: '', date: '2026-11-29', dataVersion: '9.9.9', screen: { width: 976, height: 664 } }
  const wish = plainSheet
  return { atlas: realAtlas, ground: realGround, view, wish, source }
}

async function png(): Promise<Uint8Array> {
  const writer = pngWriter({ width: 4, height: 2, dotsPerInch: 96 })
  writer.rows(new Uint8ClampedArray(4 * 2 * 4).fill(200))
  return new Uint8Array(await new Blob([...writer.end()]).arrayBuffer())
}

async function written(address: string): Promise<Uint8Array> {
  const order = orderOf(address)
  return new Uint8Array(await reportFile(order, { sheet: sheetOf(order), png: await png() }).arrayBuffer())
}

async function partsOf(address: string): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await written(address))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const four = 'pattern=four-x&compare=minhang,lingang'

async function bodyOf(address: string): Promise<Element> {
  return parsedXml((await partsOf(address)).get('word/document.xml') ?? '')
}

const styled = (body: Element, style: string) =>
  elementsOf(body, 'w:p').filter((paragraph) =>
    elementsOf(paragraph, 'w:pStyle').some(({ attributes }) => attributes.get('w:val') === style),
  )

test('every part of XML is well formed, in both languages', async () => {
  for (const address of [four, `${four}&lang=en`]) {
    for (const [name, text] of await partsOf(address)) if (!name.endsWith('.png')) parsedXml(text)
  }
})

test('the figure has a caption with a number that counts on, the source, and words for whoever does not see it', async () => {
  const body = await bodyOf(four)
  const [picture, ...others] = elementsOf(body, 'wp:docPr')
  expect(others).toEqual([])
  expect(picture?.attributes.get('descr')).toContain('在4+X中的园区：4 个')
  const captions = styled(body, 'Caption').map(textOf)
  expect(captions).toEqual(['图 1  张江空间布局图', '表 1  园区比较', '表 2  指标', '表 3  待核问题'])
  const fields = elementsOf(body, 'w:fldSimple').map(({ attributes }) => attributes.get('w:instr'))
  expect(fields).toEqual([' SEQ 图 \\* ARABIC ', ...[1, 2, 3].map(() => ' SEQ 表 \\* ARABIC ')])
  expect(textOf(body)).toContain('沪科创办〔2021〕72号')
  expect(textOf(body)).toContain('不作为划界依据')
})

test('each park of the filter is a heading on a page of its own, with its number', async () => {
  const heads = styled(await bodyOf(four), 'Heading2')
  expect(heads.map(textOf)).toEqual(['1  张江科学城', '2  临港园', '10  徐汇园', '15  闵行园'])
  expect(heads.filter((head) => elementsOf(head, 'w:pageBreakBefore').length !== 1)).toEqual([])
})

test('tables are tables whose heads stand again on every page, with a row a question', async () => {
  const tables = elementsOf(await bodyOf(four), 'w:tbl')
  expect(tables).toHaveLength(3)
  for (const table of tables) {
    const [first, ...rows] = elementsOf(table, 'w:tr')
    expect(first && elementsOf(first, 'w:tblHeader')).toHaveLength(1)
    expect(rows.filter((row) => elementsOf(row, 'w:tblHeader').length > 0)).toEqual([])
    const grid = elementsOf(table, 'w:gridCol').length
    const spans = rows.map((row) =>
      elementsOf(row, 'w:tc').reduce(
        (sum, cell) => sum + Number(elementsOf(cell, 'w:gridSpan')[0]?.attributes.get('w:val') ?? 1),
        0,
      ),
    )
    expect(new Set(spans)).toEqual(new Set([grid]))
  }
  const rows = elementsOf(tables.at(-1) ?? parsedXml('<a/>'), 'w:tr').filter(
    (row) => elementsOf(row, 'w:gridSpan').length === 0,
  )
  expect(rows).toHaveLength(questionsOf(realAtlas).length + 1)
})

test('nothing is compared where no parks are', async () => {
  expect(styled(await bodyOf('pattern=four-x'), 'Caption').map(textOf)).not.toContain('表 1  园区比较')
})

test('headings are those of the program, texts have fonts and a language for Chinese, nobody is named as who wrote it', async () => {
  const parts = await partsOf(four)
  const styles = parsedXml(parts.get('word/styles.xml') ?? '')
  const names = elementsOf(styles, 'w:name').map(({ attributes }) => attributes.get('w:val'))
  expect(names).toEqual(expect.arrayContaining(['Title', 'heading 1', 'heading 2', 'heading 3', 'caption']))
  const fonts = elementsOf(styles, 'w:rFonts').map(({ attributes }) => attributes.get('w:eastAsia'))
  expect(new Set(fonts)).toEqual(new Set(['宋体', '黑体']))
  const [language] = elementsOf(styles, 'w:lang')
  expect([language?.attributes.get('w:val'), language?.attributes.get('w:eastAsia')]).toEqual(['zh-CN', 'zh-CN'])
  const used = elementsOf(parsedXml(parts.get('word/document.xml') ?? ''), 'w:pStyle')
  const known = elementsOf(styles, 'w:style').map(({ attributes }) => attributes.get('w:styleId'))
  expect(used.filter(({ attributes }) => !known.includes(attributes.get('w:val')))).toEqual([])
  const core = parsedXml(parts.get('docProps/core.xml') ?? '')
  const told = (name: string) => elementsOf(core, name).map(textOf).join()
  expect([told('dc:title'), told('dc:language'), told('dc:creator')]).toEqual(['张江空间布局图', 'zh-CN', ''])
})

test.each([
  ['zh', four],
  ['en', `${four}&lang=en`],
] as const)(
  'another program opens it, in %s: a page for each park, and the tables after them',
  async (language, address) => {
    const pages = pagesOf(converted(await written(address), 'docx', 'pdf')).map((page) => page.replaceAll(/\s+/g, ''))
    const parks = matchingParks(realAtlas, orderOf(address).view.filter)
    const found = parks.map((id) => {
      const park = realAtlas.parks.find((one) => one.id === id)
      const head = `${realAtlas.parks.findIndex((one) => one.id === id) + 1}${park ? nameIn(language, park) : ''}`
      return pages.findIndex((page) => page.startsWith(head.replaceAll(/\s+/g, '')))
    })
    expect(found.every((page) => page > 0)).toBe(true)
    expect(new Set(found).size).toBe(parks.length)
    expect(pages.at(-1)).toMatch(language === 'zh' ? /待核|请核|是否|条目/ : /[a-z]/)
  },
  patience,
)

test(
  'every park keeps to a page of its own',
  async () => {
    const pages = pagesOf(converted(await written(''), 'docx', 'pdf'))
    const first = (name: string) => pages.findIndex((page) => new RegExp(`^\\s*\\d+\\s+${name}`).test(page))
    const starts = realAtlas.parks.map(({ name }) => first(name))
    const counts = starts.map(
      (at, index) => (starts[index + 1] ?? pages.findIndex((page) => page.startsWith('指标'))) - at,
    )
    expect(counts).toEqual(realAtlas.parks.map(() => 1))
  },
  patience,
)
