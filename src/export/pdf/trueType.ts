import { viewOf } from '../viewOf'

/** The tables of a font file by their tags. */
export type FontTables = ReadonlyMap<string, Uint8Array>

/** The font's units in an em; a PDF counts in them as well. */
export const unitsPerEm = 1000

/** A glyph of a font with TrueType outlines: its bytes in `glyf`, and its row in `hmtx`, in the font's units. */
export type Glyph = { readonly bytes: Uint8Array; readonly advance: number; readonly bearing: number }

function bytesOf(tables: FontTables, tag: string): Uint8Array {
  const bytes = tables.get(tag)
  if (!bytes) throw new Error(`trueType: the font has no table ${tag}`)
  return bytes
}

/** A table that a font must have; throws where it lacks it. */
export function tableOf(tables: FontTables, tag: string): DataView {
  return viewOf(bytesOf(tables, tag))
}

/** The tables of a TrueType file (OpenType 1.9, "sfnt"). */
export function tablesIn(file: Uint8Array): FontTables {
  const view = viewOf(file)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index
      const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
      return [String.fromCharCode(...file.subarray(entry, entry + 4)), file.subarray(offset, offset + length)]
    }),
  )
}

/** Each glyph of a font by its number. */
export function glyphsIn(tables: FontTables): (glyph: number) => Glyph {
  const [hmtx, loca, glyf] = [tableOf(tables, 'hmtx'), tableOf(tables, 'loca'), bytesOf(tables, 'glyf')]
  const isLong = tableOf(tables, 'head').getInt16(50) === 1
  const rows = tableOf(tables, 'hhea').getUint16(34)
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return (glyph) => ({
    bytes: glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
    advance: hmtx.getUint16(Math.min(glyph, rows - 1) * 4),
    bearing: hmtx.getInt16(glyph < rows ? glyph * 4 + 2 : rows * 2 + glyph * 2),
  })
}

/** The tables of a font of these glyphs alone, numbered as they stand; all else it says of itself is as the given one's. */
export function tablesOf(glyphs: readonly Glyph[], like: FontTables): Map<string, Uint8Array> {
  const [head, hhea, maxp] = [copyOf(like, 'head'), copyOf(like, 'hhea'), copyOf(like, 'maxp')]
  viewOf(head).setInt16(50, 1)
  viewOf(hhea).setUint16(34, glyphs.length)
  viewOf(maxp).setUint16(4, glyphs.length)
  const [hmtx, loca] = [new Uint8Array(glyphs.length * 4), new Uint8Array(glyphs.length * 4 + 4)]
  const glyf = new Uint8Array(glyphs.reduce((sum, { bytes }) => sum + padded(bytes.length), 0))
  let offset = 0
  for (const [index, { bytes, advance, bearing }] of glyphs.entries()) {
    viewOf(hmtx).setUint16(index * 4, advance)
    viewOf(hmtx).setInt16(index * 4 + 2, bearing)
    glyf.set(bytes, offset)
    offset += padded(bytes.length)
    viewOf(loca).setUint32(index * 4 + 4, offset)
  }
  return new Map(Object.entries({ glyf, head, hhea, hmtx, loca, maxp }))
}

function copyOf(tables: FontTables, tag: string): Uint8Array {
  return bytesOf(tables, tag).slice()
}

/** A TrueType file of these tables, with directory and checksums. */
export function trueTypeFile(given: FontTables): Uint8Array {
  const sorted = [...given].sort(([one], [other]) => (one < other ? -1 : 1))
  const start = 12 + 16 * sorted.length
  const file = new Uint8Array(sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), start))
  const view = viewOf(file)
  const power = Math.floor(Math.log2(sorted.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (sorted.length - 2 ** power))
  let offset = start
  for (const [index, [tag, bytes]] of sorted.entries()) {
    file.set(bytes, offset)
    const entry = 12 + 16 * index
    for (let at = 0; at < 4; at++) file[entry + at] = tag.charCodeAt(at)
    view.setUint32(entry + 4, checksum(file.subarray(offset, offset + padded(bytes.length))))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
    offset += padded(bytes.length)
  }
  return file
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

/** The sum of a table's 32-bit words, which wraps. */
function checksum(table: Uint8Array): number {
  const view = viewOf(table)
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
