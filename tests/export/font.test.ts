import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { boldCharacters, filesOf, fontOf } from '../../build/printFont'
import { woffTables } from '../../build/woff'
import { glyphOutline } from '../../src/export/pdf/glyphOutline'
import { readFont } from '../../src/export/pdf/printFont'
import * as trueType from '../../src/export/pdf/trueType'
import { viewOf } from '../../src/export/viewOf'

const file = fontOf(filesOf('regular'), trueType)
const font = readFont(file)
const bold = readFont(fontOf(filesOf('bold'), trueType, boldCharacters()))

function glyphOf(character: string) {
  const glyph = font.glyphOf(character)
  if (!glyph) throw new Error(`the font has no ${character}`)
  return glyph
}

test('a file that is no WOFF is refused', () => {
  expect(() => woffTables(new Uint8Array(60))).toThrow('no WOFF')
})

test('the font file holds every table where its directory says, with its checksum', () => {
  const view = viewOf(file)
  expect(view.getUint32(0)).toBe(0x00010000)
  expect([...trueType.tablesIn(file).keys()]).toEqual(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    expect(offset % 4).toBe(0)
    let sum = 0
    for (let at = 0; at < Math.ceil(length / 4) * 4; at += 4) sum = (sum + view.getUint32(offset + at)) >>> 0
    expect(view.getUint32(entry + 4)).toBe(sum)
  }
})

/** The data as they can be printed: how a character may be typed otherwise is not. */
function printedData(): string {
  const { script: _, ...atlas } = JSON.parse(readFileSync('public/data/atlas.json', 'utf8'))
  return JSON.stringify(atlas) + readFileSync('public/data/ground.json', 'utf8')
}

/** Every character that the app can print by itself. */
function printable(): ReadonlySet<string> {
  const words = ['src/words/parts/sheet.ts', 'src/words/zh.ts'].map((path) => readFileSync(path, 'utf8'))
  return new Set([printedData(), ...words].join('').replace(/\s/g, ''))
}

test('the font has every character of the atlas', () => {
  expect([...printable()].filter((character) => !font.glyphOf(character))).toEqual([])
})

test('the bold face has every character of the atlas, in outlines of its own', () => {
  const lacking = [...new Set(printedData())].filter((character) => !bold.glyphOf(character))
  expect(lacking.filter((character) => /\p{L}/u.test(character))).toEqual([])
  expect(bold.glyphOf('张')?.bytes).not.toEqual(font.glyphOf('张')?.bytes)
})

test.each([...'①②⑩⑬≥≤→★●○■□“”‘’—…·×㎡℃'])('the sign %s is in the font', (sign) => {
  expect(font.glyphOf(sign)).not.toBeNull()
})

test('an ideograph is one em wide, and its outline lies within the em around the baseline', () => {
  for (const character of '张江科学城园泖') {
    const { bytes, advance } = glyphOf(character)
    expect(advance).toBe(trueType.unitsPerEm)
    const numbers = (glyphOutline(bytes, [100, 50], 10 / trueType.unitsPerEm).match(/-?[\d.]+/g) ?? []).map(Number)
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
  expect(glyphOutline(glyphOf(' ').bytes, [0, 0], 1)).toBe('')
  expect(font.glyphOf('𠀀')).toBeNull()
})
