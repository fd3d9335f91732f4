import boldAddress from 'virtual:print-font/bold?url'
import regularAddress from 'virtual:print-font/regular?url'
import { unzlibSync } from 'fflate'
import { fetchedPart } from '../../ui/fetchedPart'
import { type FontTables, type Glyph, glyphsIn, tableOf, tablesIn } from './trueType'

/** A face of Noto Sans SC (SIL Open Font License 1.1) with the characters that `build/printFont.ts` puts together. */
export type PrintFont = {
  readonly tables: FontTables
  /** What is drawn for a code that says nothing. */
  readonly none: Glyph
  /** `null` where the font has no such character. */
  readonly glyphOf: (character: string) => Glyph | null
}

/** What strong letters are set in, and all others. */
export type PrintFonts = { readonly regular: PrintFont; readonly bold: PrintFont }

let asked: Promise<PrintFonts> | null = null

/** The font that a PDF embeds, in both faces; fetched from the page's own files when it is first needed. */
export function printFonts(): Promise<PrintFonts> {
  asked ??= fetchedPart(async () => {
    const [regular, bold] = await Promise.all([fetchedFont(regularAddress), fetchedFont(boldAddress)])
    return { regular, bold }
  }).catch((error) => {
    asked = null
    throw error
  })
  return asked
}

async function fetchedFont(address: string): Promise<PrintFont> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  return readFont(unzlibSync(new Uint8Array(await answer.arrayBuffer())))
}

/** Reads the font of a file that the build made. */
export function readFont(file: Uint8Array): PrintFont {
  const tables = tablesIn(file)
  const [cmap, glyphs] = [tableOf(tables, 'cmap'), glyphsIn(tables)]
  // One subtable of format 12, whose groups are runs of characters.
  const numbers = new Map<number, number>()
  for (let group = 0; group < cmap.getUint32(24); group++) {
    const [first, last, glyph] = [0, 4, 8].map((part) => cmap.getUint32(28 + group * 12 + part))
    for (let code = first ?? 0; code <= (last ?? 0); code++) numbers.set(code, (glyph ?? 0) + code - (first ?? 0))
  }
  return {
    tables,
    none: glyphs(0),
    glyphOf: (character) => {
      const number = numbers.get(character.codePointAt(0) ?? 0)
      return number === undefined ? null : glyphs(number)
    },
  }
}
