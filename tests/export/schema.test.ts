import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sheetOf } from '../../src/drawing/sheet/sheet'
import { atlasTables } from '../../src/export/atlasTables'
import { reportFile } from '../../src/export/docx/report'
import { pngWriter } from '../../src/export/pngBytes'
import { pagesPptx } from '../../src/export/pptx/pagesPptx'
import { workbookFile } from '../../src/export/workbook'
import { readAddress } from '../../src/state/address'
import { plainSheet } from '../../src/state/sheetWish'
import { openingView } from '../../src/state/view'
import { aFilter, realAtlas, realGround } from '../builders'
import { anOrder } from '../drawing/pages/orders'
import { aSlideToWrite, day, link, screen, written } from './pptx/written'
import { schemaFaults } from './schema'

const nasty = '一张 <图> & "引号" \u0007\ud83d ]]>'
const drawn = realAtlas.patterns.filter(({ spatial }) => spatial).map(({ id }) => id)

/** A cover, maps and a table of each desk, in both languages and on both grounds, with texts that XML has no signs for. */
function aDeck(shape: '16:9' | '4:3') {
  const said = { title: nasty, says: `${nasty}\n第二句` }
  const compared = realAtlas.parks.slice(0, 3).map(({ id }) => id)
  const slides = [
    aSlideToWrite({}, { ...said, isCover: true }),
    aSlideToWrite({ patterns: drawn, language: 'en' }, said),
    aSlideToWrite({ desk: 'indicators' }),
    aSlideToWrite({ desk: 'indicators', theme: 'dark' }),
    aSlideToWrite({ desk: 'questions' }),
    aSlideToWrite({ desk: 'matrix' }),
    aSlideToWrite({ desk: 'compare', compared }),
    aSlideToWrite({ arrangement: 'diagram', theme: 'dark' }),
  ]
  return written(slides, shape, nasty)
}

async function pages() {
  const order = anOrder({ filter: aFilter({ pattern: { chosen: ['four-x'] } }) }, '16:9')
  return new Uint8Array(await (await pagesPptx(order, new AbortController().signal, () => {})).arrayBuffer())
}

async function report(language: 'zh' | 'en') {
  const { view } = readAddress(`pattern=four-x&compare=minhang,lingang&lang=${language}`, realAtlas)
  const source = { link, date: day, dataVersion: '9.9.9', screen }
  const order = { atlas: realAtlas, ground: realGround, view, wish: { ...plainSheet, title: nasty }, source }
  const writer = pngWriter({ width: 4, height: 2, dotsPerInch: 96 })
  writer.rows(new Uint8ClampedArray(4 * 2 * 4).fill(200))
  const png = new Uint8Array(await new Blob([...writer.end()]).arrayBuffer())
  return new Uint8Array(await reportFile(order, { sheet: sheetOf(order), png }).arrayBuffer())
}

async function tables() {
  const [first, ...further] = atlasTables(realAtlas, openingView, day)
  return new Uint8Array(await workbookFile({ ...first, title: nasty, further }).arrayBuffer())
}

test.each([
  ['a deck', 'pptx', () => aDeck('16:9')],
  ['a deck of 4:3', 'pptx', () => aDeck('4:3')],
  ['the park atlas', 'pptx', pages],
  ['a report', 'docx', () => report('zh')],
  ['a report in English', 'docx', () => report('en')],
  ['all tables', 'xlsx', tables],
] as const)('%s is valid against the published schema, every part of it: %s', async (_, format, file) => {
  expect(await schemaFaults(await file(), format)).toEqual([])
})

/** A file in which a part says something else. */
function spoilt(bytes: Uint8Array, path: string, from: string, to: string): Uint8Array {
  const files = unzipSync(bytes)
  const text = strFromU8(files[path] ?? new Uint8Array())
  expect(text).toContain(from)
  return zipSync({ ...files, [path]: strToU8(text.replace(from, to)) })
}

test.each([
  ['a child out of order', '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>', '</p:sld>', '<p:cSld>'],
  ['a child that its parent does not have', '</p:spTree>', '<p:timing/></p:spTree>', ''],
  ['a value that the format has not', 'algn="l"', 'algn="left"', ''],
] as const)('%s is seen', async (_, from, to, place) => {
  const bytes = await written([aSlideToWrite()])
  const path = 'ppt/slides/slide1.xml'
  const file = spoilt(bytes, path, from, to)
  const faulty = place ? spoilt(file, path, place, `<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>${place}`) : file
  const faults = await schemaFaults(faulty, 'pptx')
  expect(faults.length).toBeGreaterThan(0)
  expect(faults[0]).toContain('/ppt/slides/slide1.xml')
})

/** Every part with something at its root that no format has. */
function allSpoilt(bytes: Uint8Array): { readonly file: Uint8Array; readonly parts: readonly string[] } {
  const files = Object.entries(unzipSync(bytes))
  const parts = files.filter(([path]) => /\.xml$/.test(path) && !/^\[|^docProps\/core/.test(path))
  const worse = parts.map(([path, part]) => [
    path,
    strToU8(strFromU8(part).replace(/<([a-zA-Z:]+)(?=[\s>])/, '<$1 odd="1"')),
  ])
  return {
    file: zipSync({ ...Object.fromEntries(files), ...Object.fromEntries(worse) }),
    parts: parts.map(([path]) => path),
  }
}

test.each([
  ['pptx', () => aDeck('16:9')],
  ['docx', () => report('zh')],
  ['xlsx', tables],
] as const)('a fault is seen in every part of a %s that the schemas are about', async (format, of) => {
  const { file, parts } = allSpoilt(await of())
  expect(parts.length).toBeGreaterThan(3)
  const faults = await schemaFaults(file, format)
  expect(parts.filter((path) => !faults.some((fault) => fault.startsWith(`/${path} `)))).toEqual([])
})
