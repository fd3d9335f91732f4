// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Point } from 'geojson'
import initSqlJs from 'sql.js'
import { expect, test } from 'vitest'
import { readDeck, writtenDeck } from '../../src/data/deckFile'
import { readViews, writtenViews } from '../../src/data/savedViews'
import { plainText } from '../../src/domain/plainText'
import { tabbedText } from '../../src/domain/table'
import { dbfTable } from '../../src/export/boundaries/dbf'
import { geoPackage } from '../../src/export/boundaries/gpkg/geoPackage'
import { csvText } from '../../src/export/csvText'
import { dataFormats } from '../../src/export/dataFormats'
import { pagesPptx } from '../../src/export/pptx/pagesPptx'
import { renderedSheet } from '../../src/export/renderedSheet'
import { svgText } from '../../src/export/svgFile'
import { workbookFile } from '../../src/export/workbook'
import { aFilter, aView, realAtlas } from '../builders'
import { anOrder } from '../drawing/pages/orders'
import { aSheet } from '../drawing/sheet/sheets'
import { said } from './office'
import { aPdf } from './pdfs'
import { aSlideToWrite, written } from './pptx/written'
import { writtenData } from './writtenData'

/** What is pasted, cut or made up, as a name or a question. */
const nasty = [
  'a line break of PowerPoint’s \v, signs of control \u0000\u0001\u0007\f\u001b[1m\u001f\u007f\u0085\u009f',
  'half an emoji \ud83d, the other half \ude00, no characters \ufffe\uffff\ufdd0\u{1ffff}',
  'marks that turn round \u202e\u2066, line ends \r \r\n \n \u2028 \u2029',
  '甲]]><![CDATA[&amp;<b>"\'\\()%乙\ud83d',
].join('·')

const signal = new AbortController().signal
const asked = (text: string) => ({ ...aView(), filter: { ...aFilter(), query: text } })
const aTable = (text: string) => ({ title: text, notes: [text], heads: [text], rows: [[text], [1]] })
const aDeck = (text: string) => ({
  id: 'own',
  name: text,
  seconds: 20,
  loops: false,
  slides: [{ id: 'a', title: text, says: text, address: '', isCover: false, seconds: null }],
})

async function textsIn(file: Blob | Uint8Array): Promise<readonly string[]> {
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file
  if (strFromU8(bytes.subarray(0, 10)).endsWith('SECTION'))
    return [new TextDecoder('gbk', { fatal: true }).decode(bytes)]
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [strFromU8(bytes)]
  // A workbook in a chart is a file of its own.
  const parts = await Promise.all(
    Object.values(unzipSync(bytes)).map(async (part) => (part[0] === 0x50 ? await textsIn(part) : [strFromU8(part)])),
  )
  return parts.flat()
}

/** What each writer makes of a text in every place that takes one: the texts of its parts. */
const writers: Readonly<Record<string, (text: string) => Promise<readonly string[]>>> = {
  SVG: async (text) => [svgText(aSheet({ title: text, approval: text, query: text }))],
  'the picture that a PNG is drawn from': async (text) => [
    new XMLSerializer().serializeToString(renderedSheet(aSheet({ title: text, approval: text, query: text }))),
  ],
  'PPTX of slides': async (text) => {
    const slide = { title: text, says: text }
    const covers = [true, false].map((isCover) => aSlideToWrite(asked(text), { ...slide, isCover }))
    return textsIn(await written([...covers, aSlideToWrite({ desk: 'indicators' }, slide)], '16:9', text))
  },
  'PPTX of pages': async (text) => textsIn(await pagesPptx(anOrder(asked(text), '16:9'), signal, () => {})),
  'XLSX of one table': async (text) => textsIn(workbookFile(aTable(text))),
  'CSV of one table': async (text) => [csvText(aTable(text))],
  GeoPackage: async (text) => {
    const sql = await initSqlJs()
    const titles = { parks: text, blocks: '', districts: '', 'pattern-lines': '', 'pattern-points': '' }
    const geometry: Point = { type: 'Point', coordinates: [121, 31] }
    const parks = [{ type: 'Feature', properties: { name: text }, geometry } as const]
    const layers = { parks, blocks: [], districts: [], 'pattern-lines': [], 'pattern-points': [] }
    const day = '2026-11-29'
    const database = new sql.Database(geoPackage(sql, { layers, system: 'wgs84', titles, said: text, day }))
    const all = ['SELECT name FROM parks', 'SELECT identifier, description FROM gpkg_contents']
    return all.flatMap((query) => database.exec(query)[0]?.values.flat().map(String) ?? [])
  },
  'the table of a Shapefile': async (text) => [
    new TextDecoder('gbk', { fatal: true }).decode(dbfTable([{ name: text }], '2026-11-29').subarray(65, -1)),
  ],
  'the clipboard': async (text) => [tabbedText(aTable(text))],
  ...Object.fromEntries(
    dataFormats
      .filter(({ ending }) => ending !== 'gpkg')
      .map(({ ending }) => [
        `data as ${ending}`,
        async (text: string) => textsIn(await writtenData(ending, realAtlas, asked(text), text)),
      ]),
  ),
}

/** As strict as a reader of XML 1.0 is. */
function isWellFormed(text: string): boolean {
  const parsed = new DOMParser().parseFromString(text, 'application/xml')
  return parsed.querySelector('parsererror') === null
}

test.each(Object.entries(writers))('%s is well formed and plain whatever its texts are', async (_, write) => {
  const parts = await write(nasty)
  expect(parts.length).toBeGreaterThan(0)
  for (const part of parts) {
    const text = part.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    expect(text).toBe(plainText(text))
    // A reader of UTF-8 shows � for half a pair.
    expect(text).not.toMatch(/\uFFFD|\\u[\da-f]{4}/i)
    if (text.startsWith('<?xml')) expect(isWellFormed(text)).toBe(true)
  }
})

test('a PDF says a text plainly in its properties and bookmarks, whatever it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const path = join(folder, 'a.pdf')
    writeFileSync(path, await aPdf(nasty))
    const { outlines } = JSON.parse(said('qpdf', '--json=2', '--json-key=outlines', path))
    expect(outlines[0].title).toBe(plainText(nasty))
    expect(said('pdfinfo', '-enc', 'UTF-8', path)).toContain('half an emoji , the other half , no characters ')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('files of decks and views come back to the letter, as they hold what the user wrote', () => {
  const deck = aDeck(nasty.slice(0, 120))
  expect(readDeck(writtenDeck(deck))).toEqual({ deck })
  const views = [{ id: 'a', name: nasty.slice(0, 120), address: '' }]
  expect(readViews(writtenViews(views))).toEqual({ views })
})
