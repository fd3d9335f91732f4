import { viewOf } from '../viewOf'
import { printFonts } from './printFont'
import { type FontTables, tableOf, trueTypeFile, unitsPerEm } from './trueType'

/** As style sheets call it. */
const family = 'Atlas Print'

let added: Promise<void> | null = null

/**
 * Gives the page the font that a PDF embeds, as what the browser prints takes of another machine's fonts is not known: some are
 * written letter by letter, each as a drawing of its own.
 */
export function givePageFont(): Promise<void> {
  added ??= add().catch((error) => {
    added = null
    throw error
  })
  return added
}

async function add(): Promise<void> {
  const { regular, bold } = await printFonts()
  const faces = [
    [regular, 400],
    [bold, 700],
  ] as const
  for (const [{ tables }, weight] of faces) {
    const face = new FontFace(family, new Uint8Array(pageFontFile(tables, weight)).buffer, { weight: `${weight}` })
    document.fonts.add(await face.load())
  }
}

/** The font as a file that a browser takes: it asks for tables that a PDF needs not (OpenType 1.9: OS/2, name, post). */
export function pageFontFile(tables: FontTables, weight: number): Uint8Array {
  const hhea = tableOf(tables, 'hhea')
  const [ascender, descender] = [hhea.getInt16(4), hhea.getInt16(6)]
  return trueTypeFile(
    new Map([
      ...tables,
      ['OS/2', metricsTable(weight, ascender, descender)],
      ['name', nameTable(weight)],
      ['post', table(32, [[0, 0x0003_0000]])],
    ]),
  )
}

/** Of so many bytes, with these words of 32 bits at their places. */
function table(length: number, words: readonly (readonly [at: number, word: number])[]): Uint8Array {
  const bytes = new Uint8Array(length)
  for (const [at, word] of words) viewOf(bytes).setUint32(at, word)
  return bytes
}

/** OS/2, version 4. */
function metricsTable(weight: number, ascender: number, descender: number): Uint8Array {
  const bytes = new Uint8Array(96)
  const view = viewOf(bytes)
  const strong = weight > 400
  const at: readonly (readonly [place: number, value: number])[] = [
    [0, 4],
    [2, unitsPerEm / 2],
    [4, weight],
    // Of usual breadth.
    [6, 5],
    [10, 650],
    [12, 600],
    [16, 75],
    [18, 650],
    [20, 600],
    [24, 350],
    [26, 50],
    [28, 250],
    // Bold, or regular.
    [62, strong ? 0x20 : 0x40],
    [64, 0x20],
    [66, 0xffff],
    [68, ascender],
    [70, descender],
    [74, ascender],
    [76, -descender],
    [86, 500],
    [88, 730],
    [92, 0x20],
  ]
  for (const [place, value] of at) view.setUint16(place, value & 0xffff)
  return bytes
}

/** Family, style, full name and PostScript's name, in UTF-16 for Windows in English. */
function nameTable(weight: number): Uint8Array {
  const style = weight > 400 ? 'Bold' : 'Regular'
  const names = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `AtlasPrint-${style}`],
  ] as const
  const start = 6 + 12 * names.length
  const bytes = new Uint8Array(start + 2 * names.reduce((sum, [, text]) => sum + text.length, 0))
  const view = viewOf(bytes)
  view.setUint16(2, names.length)
  view.setUint16(4, start)
  let offset = 0
  for (const [index, [id, text]] of names.entries()) {
    const entry = [3, 1, 0x409, id, 2 * text.length, offset]
    for (const [part, value] of entry.entries()) view.setUint16(6 + 12 * index + 2 * part, value)
    for (let at = 0; at < text.length; at++) view.setUint16(start + offset + 2 * at, text.charCodeAt(at))
    offset += 2 * text.length
  }
  return bytes
}
