import { unzlibSync } from 'fflate'

/** The tables of a font file by their tags, unpacked. */
export type FontTables = ReadonlyMap<string, Uint8Array>

/** The tables of a WOFF 1.0 file (W3C): each is packed with zlib, or stored where that is no shorter. */
export function woffTables(file: Uint8Array): FontTables {
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

/** A TrueType file (OpenType 1.9, "sfnt") of these tables, with directory and checksums. */
export function trueTypeFile(tables: FontTables): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const start = 12 + 16 * sorted.length
  const length = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), start)
  const file = new Uint8Array(length)
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

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
