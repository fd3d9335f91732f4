import { decodedIn, type TextEncoding } from '../textEncoding'
import type { NoteBook } from './noteBook'

/** A table's columns, and of each row the texts as bytes; `null` of a row that is marked as deleted. */
export type RawTable = {
  readonly names: readonly Uint8Array[]
  readonly rows: readonly (readonly Uint8Array[] | null)[]
  /** What its head says that its texts are in, as far as that is Chinese. */
  readonly says: TextEncoding | null
}

/** Language drivers (dBase, FoxPro, ArcGIS) of Chinese code pages. */
const drivers: ReadonlyMap<number, TextEncoding> = new Map([
  [0x4d, 'gb18030'],
  [0x7a, 'gb18030'],
  [0x4f, 'big5'],
  [0x78, 'big5'],
])

type Column = { readonly name: Uint8Array; readonly type: string; readonly from: number; readonly length: number }

/**
 * A `.dbf` of dBase III or IV ("Xbase file format", as the ESRI Shapefile description takes it): columns C, N, F, D and L; what
 * others hold is text where it is text. `null` where it is none. More or fewer rows than its head says are noted.
 */
export function rawTable(bytes: Uint8Array, name: string, notes: NoteBook): RawTable | null {
  if (bytes.length < 33) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const said = view.getUint32(4, true)
  const headLength = view.getUint16(8, true)
  const rowLength = view.getUint16(10, true)
  const columns = columnsIn(bytes.subarray(0, headLength))
  const last = columns.at(-1)
  if (headLength > bytes.length || !last || last.from + last.length > rowLength) return null
  const rows: (readonly Uint8Array[] | null)[] = []
  for (let at = headLength; at + rowLength <= bytes.length && rows.length < said; at += rowLength) {
    const row = bytes.subarray(at, at + rowLength)
    rows.push(row[0] === deleted ? null : columns.map((column) => valueIn(row, column)))
  }
  if (rows.length < said) notes.add('wrongCounts', 1, `${name}: ${said} / ${rows.length}`)
  return { names: columns.map((column) => column.name), rows, says: drivers.get(view.getUint8(29)) ?? null }
}

const deleted = 0x2a
const endOfHead = 0x0d

function columnsIn(head: Uint8Array): readonly Column[] {
  const columns: Column[] = []
  let from = 1
  for (let at = 32; at + 32 <= head.length && head[at] !== endOfHead; at += 32) {
    const nameEnd = head.subarray(at, at + 11).indexOf(0)
    const name = head.slice(at, at + (nameEnd < 0 ? 11 : nameEnd))
    const length = head[at + 16] ?? 0
    columns.push({ name, type: String.fromCharCode(head[at + 11] ?? 0), from, length })
    from += length
  }
  return columns
}

/** Memos and binary columns are references, not texts. */
const unreadable = 'MBGPOI+@TY'

function valueIn(row: Uint8Array, { type, from, length }: Column): Uint8Array {
  if (unreadable.includes(type)) return new Uint8Array()
  let [start, end] = [from, from + length]
  while (end > start && isBlank(row[end - 1])) end -= 1
  while (start < end && isBlank(row[start])) start += 1
  // A number too long for its column.
  return (type === 'N' || type === 'F') && row[start] === 0x2a ? new Uint8Array() : row.subarray(start, end)
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0
}

/** Names of columns, those that are there twice with a number behind, those without one as `#3`. */
export function columnNames(names: readonly Uint8Array[], encoding: TextEncoding, notes: NoteBook): readonly string[] {
  const taken = new Set<string>()
  return names.map((bytes, index) => {
    const name = decodedIn(bytes, encoding).trim() || `#${index + 1}`
    let free = name
    for (let number = 2; taken.has(free); number += 1) free = `${name}_${number}`
    if (free !== name) notes.add('doubledColumns', 1, name)
    taken.add(free)
    return free
  })
}
