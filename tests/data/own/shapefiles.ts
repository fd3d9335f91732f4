import { gbk } from '../encodings'
import { joined, type ZipPart, zipOf } from '../zips'

type Rings = readonly (readonly (readonly [number, number])[])[]

/** A closed square of side `size`, clockwise as a Shapefile's shells are, from its lower left corner. */
export function square(x: number, y: number, size = 1): readonly (readonly [number, number])[] {
  return [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ]
}

/** The content of one record; 5 is a Polygon, 15 one with heights, 25 one with measures. */
export function area(rings: Rings, type: 5 | 15 | 25 = 5): Uint8Array {
  const points = rings.flat()
  const more = type === 5 ? 0 : 16 + points.length * 8
  const view = new DataView(new ArrayBuffer(44 + rings.length * 4 + points.length * 16 + more * (type === 15 ? 2 : 1)))
  view.setInt32(0, type, true)
  view.setInt32(36, rings.length, true)
  view.setInt32(40, points.length, true)
  let first = 0
  for (const [part, ring] of rings.entries()) {
    view.setInt32(44 + part * 4, first, true)
    first += ring.length
  }
  for (const [at, number] of points.flat().entries()) view.setFloat64(44 + rings.length * 4 + at * 8, number, true)
  return new Uint8Array(view.buffer)
}

/** A record of another kind: nothing but its number, as far as a reader of areas looks. */
export function other(type: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(type === 0 ? 4 : 44))
  view.setInt32(0, type, true)
  return new Uint8Array(view.buffer)
}

export function shpOf(records: readonly Uint8Array[], type = 5): Uint8Array {
  const bodies = records.map((record, at) => {
    const head = new DataView(new ArrayBuffer(8))
    head.setInt32(0, at + 1)
    head.setInt32(4, record.length / 2)
    return joined([new Uint8Array(head.buffer), record])
  })
  const head = new DataView(new ArrayBuffer(100))
  head.setInt32(0, 9994)
  head.setInt32(24, (100 + bodies.reduce((sum, { length }) => sum + length, 0)) / 2)
  head.setInt32(28, 1000, true)
  head.setInt32(32, type, true)
  return joined([new Uint8Array(head.buffer), ...bodies])
}

export type Column = { readonly name: Uint8Array | string; readonly type?: string; readonly length?: number }
type Row = readonly (Uint8Array | string)[]

/** A table; a row that is `{ deleted }` is marked so. Texts as strings are written in GBK. */
export function dbfOf(
  columns: readonly Column[],
  rows: readonly (Row | { readonly deleted: Row })[],
  driver = 0,
): Uint8Array {
  const lengthOf = ({ length = 20 }: Column) => length
  const rowLength = 1 + columns.reduce((sum, column) => sum + lengthOf(column), 0)
  const head = new DataView(new ArrayBuffer(32))
  head.setUint8(0, 3)
  head.setUint32(4, rows.length, true)
  head.setUint16(8, 33 + columns.length * 32, true)
  head.setUint16(10, rowLength, true)
  head.setUint8(29, driver)
  const described = columns.map((column) => {
    const field = new Uint8Array(32)
    field.set(coded(column.name).subarray(0, 10))
    field[11] = (column.type ?? 'C').charCodeAt(0)
    field[16] = lengthOf(column)
    return field
  })
  const bodies = rows.map((row) => {
    const body = new Uint8Array(rowLength).fill(0x20)
    const values = 'deleted' in row ? row.deleted : row
    if ('deleted' in row) body[0] = 0x2a
    let at = 1
    for (const [index, column] of columns.entries()) {
      body.set(coded(values[index] ?? '').subarray(0, lengthOf(column)), at)
      at += lengthOf(column)
    }
    return body
  })
  return joined([new Uint8Array(head.buffer), ...described, Uint8Array.of(0x0d), ...bodies, Uint8Array.of(0x1a)])
}

function coded(text: Uint8Array | string): Uint8Array {
  return typeof text === 'string' ? gbk(text) : text
}

export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipOf(...Object.entries(files).map(([name, bytes]): ZipPart => ({ name, bytes })))
}
