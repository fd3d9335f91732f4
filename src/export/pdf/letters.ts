import { dictionary, hex, type PdfObjects, reference, utf16 } from './pdfObjects'
import type { PrintFont } from './printFont'
import { type Glyph, tableOf, tablesOf, trueTypeFile } from './trueType'

/** Stands for a character that the font lacks, as Chinese printing does. */
const gap = '〓'

/** A letter of a file: its code there, and its glyph. */
export type Letter = { readonly code: number; readonly glyph: Glyph }

/** Both faces of a file. */
export type Faces = { readonly regular: Letters; readonly bold: Letters }

/** The letters of a file in one face, gathered while it is written, so that it holds no more of the font. */
export type Letters = {
  readonly of: (text: string) => readonly Letter[]
  /** Whether the face has all of its characters. */
  readonly has: (text: string) => boolean
  /** Characters that the font lacks. */
  readonly missing: ReadonlySet<string>
  /** Writes the font of all letters so far, and answers with its object. */
  readonly written: (objects: PdfObjects) => number
}

/** A code is a character and the number of its glyph in the embedded font: what is copied is what was written. */
export function lettersOf(font: PrintFont, face: 'Regular' | 'Bold'): Letters {
  const missing = new Set<string>()
  const known = new Map<string, Letter>()
  const letterOf = (character: string): readonly Letter[] => {
    const found = known.get(character)
    if (found) return [found]
    const glyph = font.glyphOf(character)
    // Ⅱ and ⑳ are in no part of the font: they are printed as what they are made of, II and 20.
    const plain = glyph ? character : character.normalize('NFKC')
    if (plain !== character) return [...plain].flatMap(letterOf)
    if (!glyph) {
      missing.add(character)
      return character === gap ? [] : letterOf(gap)
    }
    const letter = { code: known.size + 1, glyph }
    known.set(character, letter)
    return [letter]
  }
  return {
    of: (text) => [...text].flatMap(letterOf),
    has: (text) => [...text].every((character) => font.glyphOf(character)),
    missing,
    written: (objects) => writtenFont({ ...font, face }, [...known.keys()], [...known.values()], objects),
  }
}

function writtenFont(
  font: PrintFont & { readonly face: 'Regular' | 'Bold' },
  characters: readonly string[],
  letters: readonly Letter[],
  objects: PdfObjects,
): number {
  const glyphs = [font.none, ...letters.map(({ glyph }) => glyph)]
  const file = trueTypeFile(tablesOf(glyphs, font.tables))
  const name = `/${tagOf(characters)}+NotoSansSC-${font.face}`
  const widths = glyphs.map(({ advance }) => advance).join(' ')
  const descendant = {
    Type: '/Font',
    Subtype: '/CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: dictionary({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: 0 }),
    FontDescriptor: reference(writtenDescriptor(font, name, file, objects)),
    W: `[0 [${widths}]]`,
    CIDToGIDMap: '/Identity',
  }
  const whole = {
    Type: '/Font',
    Subtype: '/Type0',
    BaseFont: name,
    Encoding: '/Identity-H',
    DescendantFonts: `[${reference(objects.add(dictionary(descendant)))}]`,
    ToUnicode: reference(objects.addStream(unicodeMap(characters))),
  }
  return objects.add(dictionary(whole))
}

function writtenDescriptor(font: PrintFont, name: string, file: Uint8Array, objects: PdfObjects): number {
  const [head, hhea] = [tableOf(font.tables, 'head'), tableOf(font.tables, 'hhea')]
  const box = [36, 38, 40, 42].map((at) => head.getInt16(at)).join(' ')
  const descriptor = {
    Type: '/FontDescriptor',
    FontName: name,
    // Symbolic: its letters have codes of their own.
    Flags: 4,
    FontBBox: `[${box}]`,
    ItalicAngle: 0,
    Ascent: hhea.getInt16(4),
    Descent: hhea.getInt16(6),
    CapHeight: 733,
    StemV: 80,
    FontFile2: reference(objects.addStream(file, { Length1: file.length })),
  }
  return objects.add(dictionary(descriptor))
}

/** Six letters that tell one subset from another (ISO 32000-1, 9.6.4). */
function tagOf(characters: readonly string[]): string {
  let sum = 0
  for (const character of characters) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 26 ** 6
  return Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + (Math.floor(sum / 26 ** at) % 26))).join('')
}

/** What each code says (ISO 32000-1, 9.10.3), at most a hundred in a list. */
function unicodeMap(characters: readonly string[]): string {
  const lines = characters.map((character, index) => `<${hex(index + 1)}> <${utf16(character)}>`)
  const lists = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const some = lines.slice(index * 100, index * 100 + 100)
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar\n`
  })
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n',
    ...lists,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n',
  ].join('')
}
