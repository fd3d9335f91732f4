import type { Ring } from '../../../domain/own/reading'
import { chordsThrough } from '../arcs'
import type { NoteBook } from '../noteBook'
import { ringOf } from '../ring'

type Cursor = {
  readonly text: string
  at: number
  readonly notes: NoteBook
  readonly polygons: (readonly Ring[])[]
}

/** Deeper than any collection within collections. */
const mostDepth = 16

/**
 * The polygons of a geometry in well-known text (OGC 06-103r4, 7; ISO 13249-3 for those with arcs, which become chords), x before y as
 * it is written; heights and measures are left out, points and lines noted. Throws a `RangeError` where the text is none, or not whole.
 */
export function wktPolygons(text: string, notes: NoteBook): readonly (readonly Ring[])[] {
  const cursor: Cursor = { text, at: 0, notes, polygons: [] }
  readGeometry(cursor, 0)
  return cursor.polygons
}

const tag = /\s*([a-z]+)(?:\s+(?:zm|z|m)(?![a-z]))?\s*/iy

function kindAt(cursor: Cursor): string {
  tag.lastIndex = cursor.at
  const word = tag.exec(cursor.text)?.[1]?.toUpperCase()
  if (!word) throw new RangeError('WKT: no kind of geometry')
  cursor.at = tag.lastIndex
  return word.replace(/(?<=POINT|STRING|POLYGON|COLLECTION|SURFACE|CURVE|TRIANGLE)(ZM|Z|M)$/, '')
}

function readGeometry(cursor: Cursor, depth: number) {
  if (depth > mostDepth) throw new RangeError('WKT: nested too deeply')
  const kind = kindAt(cursor)
  if (isEmpty(cursor)) return cursor.notes.add('nullGeometries')
  if (kind === 'POLYGON' || kind === 'TRIANGLE') addPolygon(cursor)
  else if (kind === 'CURVEPOLYGON') addCurvePolygon(cursor)
  else if (kind === 'MULTIPOLYGON') eachOf(cursor, () => addPolygon(cursor))
  else if (kind === 'MULTISURFACE' || kind === 'GEOMETRYCOLLECTION')
    eachOf(cursor, () => (isAt(cursor, '(') ? addPolygon(cursor) : readGeometry(cursor, depth + 1)))
  else if (/^(MULTI)?POINT$/.test(kind)) passOver(cursor, 'points')
  else if (/^(MULTI)?(LINESTRING|CURVE)$|^(CIRCULARSTRING|COMPOUNDCURVE)$/.test(kind)) passOver(cursor, 'lines')
  else throw new RangeError('WKT: a geometry of another kind')
}

/** Up to the bracket that closes what opens here. */
function passOver(cursor: Cursor, what: 'points' | 'lines') {
  let open = 0
  do {
    const sign = cursor.text.charAt(cursor.at)
    if (sign === '') throw new RangeError('WKT: not closed')
    open += Number(sign === '(') - Number(sign === ')')
    cursor.at += 1
  } while (open > 0)
  cursor.notes.add(what)
}

function addPolygon(cursor: Cursor) {
  const rings: Ring[] = []
  if (isEmpty(cursor)) return
  eachOf(cursor, () => addRing(rings, positionsAt(cursor), cursor))
  if (rings.length > 0) cursor.polygons.push(rings)
}

function addCurvePolygon(cursor: Cursor) {
  const rings: Ring[] = []
  eachOf(cursor, () => addRing(rings, curveAt(cursor), cursor))
  cursor.notes.add('curves')
  if (rings.length > 0) cursor.polygons.push(rings)
}

function addRing(rings: Ring[], numbers: readonly number[], { notes }: Cursor) {
  const ring = ringOf(numbers, notes, true)
  if (ring) rings.push(ring)
}

/** A line without its word, or with it, a string of arcs, or several of them end to end. */
function curveAt(cursor: Cursor): readonly number[] {
  if (isAt(cursor, '(')) return positionsAt(cursor)
  const kind = kindAt(cursor)
  if (kind === 'CIRCULARSTRING') return chordsThrough(positionsAt(cursor))
  if (kind !== 'COMPOUNDCURVE') return positionsAt(cursor)
  const whole: number[] = []
  eachOf(cursor, () => {
    for (const number of curveAt(cursor)) whole.push(number)
  })
  return whole
}

function eachOf(cursor: Cursor, read: () => void) {
  if (!taken(cursor, '(')) throw new RangeError('WKT: no bracket')
  do read()
  while (taken(cursor, ','))
  if (!taken(cursor, ')')) throw new RangeError('WKT: not closed')
}

function isAt(cursor: Cursor, sign: string): boolean {
  while (/\s/.test(cursor.text.charAt(cursor.at))) cursor.at += 1
  return cursor.text.startsWith(sign, cursor.at)
}

function taken(cursor: Cursor, sign: string): boolean {
  const isThere = isAt(cursor, sign)
  if (isThere) cursor.at += sign.length
  return isThere
}

function isEmpty(cursor: Cursor): boolean {
  const isIt = isAt(cursor, '') && /^empty/i.test(cursor.text.slice(cursor.at, cursor.at + 5))
  if (isIt) cursor.at += 5
  return isIt
}

/** Larger than any coordinate around Shanghai in any unit. */
const largest = 1e12

function positionsAt(cursor: Cursor): readonly number[] {
  const end = cursor.text.indexOf(')', cursor.at)
  if (!taken(cursor, '(') || end < 0) throw new RangeError('WKT: not closed')
  const numbers: number[] = []
  let hasMore = false
  for (const position of cursor.text.slice(cursor.at, end).split(',')) {
    const [x = '', y = '', ...more] = position.match(/\S+/g) ?? []
    for (const word of [x, y]) {
      const number = word === '' ? Number.NaN : Number(word)
      if (!(Math.abs(number) < largest)) throw new RangeError('WKT: no number')
      numbers.push(number)
    }
    hasMore ||= more.length > 0
  }
  if (hasMore) cursor.notes.add('heights')
  cursor.at = end + 1
  return numbers
}
