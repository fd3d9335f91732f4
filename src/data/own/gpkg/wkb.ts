import type { Ring } from '../../../domain/own/reading'
import { chordsThrough } from '../arcs'
import type { NoteBook } from '../noteBook'
import { ringOf } from '../ring'

/** What a geometry is, by its number without those of heights and measures. */
const kinds = {
  point: 1,
  line: 2,
  polygon: 3,
  points: 4,
  lines: 5,
  polygons: 6,
  collection: 7,
  arcs: 8,
  compound: 9,
  curvePolygon: 10,
  curves: 11,
  surfaces: 12,
  polyhedron: 15,
  tin: 16,
  triangle: 17,
} as const

const listsOf: readonly number[] = [
  kinds.points,
  kinds.lines,
  kinds.polygons,
  kinds.collection,
  kinds.curves,
  kinds.surfaces,
]

/** Deeper than any collection within collections. */
const mostDepth = 16

/** A geometry's bytes with how far they are read; numbers that lead out of them throw a `RangeError` of the view. */
type Cursor = { readonly view: DataView; at: number; readonly notes: NoteBook; readonly polygons: (readonly Ring[])[] }

/**
 * The polygons of a geometry in well-known binary (OGC 06-103r4, ISO 13249-3, and the older form of PostGIS that marks heights in
 * the high bits), arcs as chords; points and lines are noted. Throws where the bytes are none, or end too early.
 */
export function polygonsIn(bytes: Uint8Array, notes: NoteBook): readonly (readonly Ring[])[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cursor: Cursor = { view, at: 0, notes, polygons: [] }
  readGeometry(cursor, 0)
  return cursor.polygons
}

type Head = { readonly isLittle: boolean; readonly kind: number; readonly size: number }

function headAt(cursor: Cursor): Head {
  const { view } = cursor
  const isLittle = view.getUint8(cursor.at) === 1
  const type = view.getUint32(cursor.at + 1, isLittle)
  const plain = type & 0x1fffffff
  const [hasZ, hasM] = [(type & 0x80000000) !== 0, (type & 0x40000000) !== 0]
  const more = Math.floor(plain / 1000)
  if (more > 3) throw new RangeError('WKB: a geometry of no known kind')
  cursor.at += type & 0x20000000 ? 9 : 5
  return { isLittle, kind: plain % 1000, size: 2 + (more === 3 ? 2 : more > 0 ? 1 : Number(hasZ) + Number(hasM)) }
}

function readGeometry(cursor: Cursor, depth: number) {
  if (depth > mostDepth) throw new RangeError('WKB: nested too deeply')
  const head = headAt(cursor)
  if (head.kind === kinds.polygon || head.kind === kinds.triangle) addPolygon(cursor, head)
  else if (head.kind === kinds.curvePolygon) addCurvePolygon(cursor, head)
  else if (listsOf.includes(head.kind)) {
    for (let left = countAt(cursor, head, 5); left > 0; left -= 1) readGeometry(cursor, depth + 1)
  } else if (head.kind === kinds.polyhedron || head.kind === kinds.tin) throw new RangeError('WKB: a surface in space')
  else if (head.kind === kinds.point) {
    numbersAt(cursor, head, 1)
    cursor.notes.add('points')
  } else {
    curveAt(cursor, head)
    cursor.notes.add('lines')
  }
}

function countAt(cursor: Cursor, { isLittle }: Head, leastBytes: number): number {
  const count = cursor.view.getUint32(cursor.at, isLittle)
  cursor.at += 4
  if (cursor.at + count * leastBytes > cursor.view.byteLength) throw new RangeError('WKB: more than it holds')
  return count
}

function addPolygon(cursor: Cursor, head: Head) {
  const rings: Ring[] = []
  for (let left = countAt(cursor, head, 4); left > 0; left -= 1) {
    const ring = ringOf(positionsAt(cursor, head), cursor.notes, true)
    if (ring) rings.push(ring)
  }
  if (head.size > 2) cursor.notes.add('heights')
  if (rings.length > 0) cursor.polygons.push(rings)
}

function addCurvePolygon(cursor: Cursor, head: Head) {
  const rings: Ring[] = []
  for (let left = countAt(cursor, head, 5); left > 0; left -= 1) {
    const ring = ringOf(curveAt(cursor, headAt(cursor)), cursor.notes, true)
    if (ring) rings.push(ring)
  }
  cursor.notes.add('curves')
  if (head.size > 2) cursor.notes.add('heights')
  if (rings.length > 0) cursor.polygons.push(rings)
}

/** A line, a string of arcs, or several of them end to end. */
function curveAt(cursor: Cursor, head: Head): readonly number[] {
  if (head.kind === kinds.line) return [...positionsAt(cursor, head)]
  if (head.kind === kinds.arcs) return chordsThrough(positionsAt(cursor, head))
  if (head.kind !== kinds.compound) throw new RangeError('WKB: no curve where there should be one')
  const whole: number[] = []
  for (let left = countAt(cursor, head, 5); left > 0; left -= 1) {
    const part = headAt(cursor)
    if (part.kind === kinds.compound) throw new RangeError('WKB: a curve within itself')
    for (const number of curveAt(cursor, part)) whole.push(number)
  }
  return whole
}

function positionsAt(cursor: Cursor, head: Head): Float64Array {
  return numbersAt(cursor, head, countAt(cursor, head, head.size * 8))
}

/** Larger than any coordinate around Shanghai in any unit. */
const largest = 1e12

function numbersAt(cursor: Cursor, { isLittle, size, kind }: Head, count: number): Float64Array {
  const numbers = new Float64Array(count * 2)
  for (let point = 0; point < count; point += 1)
    for (const axis of [0, 1]) {
      const number = cursor.view.getFloat64(cursor.at + (point * size + axis) * 8, isLittle)
      // An empty point is of no numbers.
      if (!(Math.abs(number) < largest) && kind !== kinds.point) throw new RangeError('WKB: no number')
      numbers[point * 2 + axis] = number
    }
  cursor.at += count * size * 8
  return numbers
}
