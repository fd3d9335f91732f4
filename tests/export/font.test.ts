import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { glyphsOf } from '../../src/export/font/glyphs'
import { trueTypeFile, viewOf, woffTables } from '../../src/export/font/woff'

const fileOf = (part: string) =>
  new Uint8Array(readFileSync(`node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-${part}-400-normal.woff`))
const tables = woffTables(fileOf('chinese-simplified'))

test('a file that is no WOFF is refused', () => {
  expect(() => woffTables(new Uint8Array(60))).toThrow('no WOFF')
})

test('the TrueType file holds every table where its directory says, with its checksum', () => {
  const file = trueTypeFile(tables)
  const view = viewOf(file)
  expect(view.getUint32(0)).toBe(0x00010000)
  expect(view.getUint16(4)).toBe(tables.size)
  for (let index = 0; index < tables.size; index++) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4))
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    expect(offset % 4).toBe(0)
    expect(length).toBe(tables.get(tag)?.length)
    let sum = 0
    for (let at = 0; at < Math.ceil(length / 4) * 4; at += 4) sum = (sum + view.getUint32(offset + at)) >>> 0
    expect(view.getUint32(entry + 4)).toBe(sum)
  }
})

/** Every character that the app can print by itself. */
function printable(): ReadonlySet<string> {
  const files = ['public/data/atlas.json', 'public/data/ground.json', 'src/words/parts/sheet.ts', 'src/words/zh.ts']
  return new Set(
    files
      .map((path) => readFileSync(path, 'utf8'))
      .join('')
      .replace(/\s/g, ''),
  )
}

test('the two parts of the font together have every character of the atlas', () => {
  const parts = [glyphsOf(tables), glyphsOf(woffTables(fileOf('60')))]
  const missing = [...printable()].filter((sign) => parts.every((part) => part.glyphOf(sign.codePointAt(0) ?? 0) === 0))
  expect(missing).toEqual([])
})

test('an ideograph is one em wide, and its outline lies within the em around the baseline', () => {
  const { glyphOf, advanceOf, outlineOf, unitsPerEm } = glyphsOf(tables)
  for (const sign of '张江科学城园') {
    const glyph = glyphOf(sign.codePointAt(0) ?? 0)
    expect(advanceOf(glyph)).toBe(unitsPerEm)
    const numbers = (outlineOf(glyph, [100, 50], 10 / unitsPerEm).match(/-?[\d.]+/g) ?? []).map(Number)
    expect(numbers.length).toBeGreaterThan(20)
    const xs = numbers.filter((_, at) => at % 2 === 0)
    const ys = numbers.filter((_, at) => at % 2 === 1)
    expect(Math.min(...xs)).toBeGreaterThan(99)
    expect(Math.max(...xs)).toBeLessThan(111)
    expect(Math.min(...ys)).toBeGreaterThan(39)
    expect(Math.max(...ys)).toBeLessThan(53)
  }
})

test('a space has no outline, and what is not there no glyph', () => {
  const { glyphOf, outlineOf } = glyphsOf(tables)
  expect(outlineOf(glyphOf(0x20), [0, 0], 1)).toBe('')
  expect(glyphOf(0x20000)).toBe(0)
})
