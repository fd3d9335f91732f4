import { unzlibSync } from 'fflate'

type Tables = ReadonlyMap<string, Uint8Array>

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength)

/** The tables of a WOFF 1.0 file (W3C): each is packed with zlib, or stored where that is no shorter. */
export function woffTables(file: Uint8Array): Tables {
  const view = viewOf(file)
  if (view.getUint32(0) !== 0x774f4646) throw new Error('woffTables: the file is no WOFF 1.0')
  return new Map(
    Array.from({ length: view.getUint16(12) }, (_, index) => {
      const entry = 44 + 20 * index
      const offset = view.getUint32(entry + 4)
      const [packed, whole] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
      const bytes = file.subarray(offset, offset + packed)
      return [String.fromCharCode(...file.subarray(entry, entry + 4)), packed < whole ? unzlibSync(bytes) : bytes]
    }),
  )
}

/** The characters of a font by their code points, each with the number of its glyph (`cmap`, format 4). */
export function charactersIn(tables: Tables): ReadonlyMap<number, number> {
  const bytes = tables.get('cmap')
  if (!bytes) throw new Error('charactersIn: the font has no table cmap')
  const cmap = viewOf(bytes)
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8))
  const at = offsets.find((offset) => cmap.getUint16(offset) === 4)
  if (at === undefined) throw new Error('charactersIn: the font has no character map of format 4')
  const segments = cmap.getUint16(at + 6)
  const glyphs = new Map<number, number>()
  for (let segment = 0; segment < segments; segment += 2) {
    const last = cmap.getUint16(at + 14 + segment)
    const first = cmap.getUint16(at + 16 + segments + segment)
    const delta = cmap.getUint16(at + 16 + 2 * segments + segment)
    const rangeAt = at + 16 + 3 * segments + segment
    const range = cmap.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2)
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff)
    }
  }
  return glyphs
}
