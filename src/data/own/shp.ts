import { ownLimits, type Ring } from '../../domain/own/reading'
import type { NoteBook } from './noteBook'
import { OwnRefused } from './refused'
import { ringOf } from './ring'

/** The areas of one `.shp`: `index` is the row of the table that goes with an area. */
export type Shapes = { readonly index: number; readonly rings: readonly Ring[] }[]

/** ESRI's numbers of kinds of shape, by what they are; those with heights and measures are of the same kind. */
const kinds: ReadonlyMap<number, 'null' | 'points' | 'lines' | 'areas' | 'multiPatch'> = new Map([
  [0, 'null'],
  ...[1, 8, 11, 18, 21, 28].map((number) => [number, 'points'] as const),
  ...[3, 13, 23].map((number) => [number, 'lines'] as const),
  ...[5, 15, 25].map((number) => [number, 'areas'] as const),
  [31, 'multiPatch'],
])

const headLength = 100

/**
 * The areas of a `.shp` by the ESRI Shapefile Technical Description (July 1998): Polygon, PolygonZ and PolygonM, each with all of
 * its rings, x before y as the file has them; heights and measures are left out. What is no area is counted in `notes`. The
 * length in the head is only compared: programs that were interrupted leave it wrong, others end in bytes that are no record. Throws an `OwnRefused` where the file is
 * none, ends too early, or holds what is no number.
 */
export function shapesIn(bytes: Uint8Array, name: string, notes: NoteBook, tell: (share: number) => void): Shapes {
  if (bytes.length === 0) throw new OwnRefused('empty', { at: name })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getInt32(0) !== 9994) throw new OwnRefused('notShp', { at: name })
  if (bytes.length < headLength) throw new OwnRefused('cutOff', { at: name })
  const said = view.getInt32(24) * 2
  const shapes: Shapes = []
  let at = headLength
  for (let number = 1; at + 12 <= bytes.length; number += 1) {
    // Records are counted, which tells them from whatever follows the last.
    if (at >= said && view.getInt32(at) !== number) break
    const end = at + 8 + view.getInt32(at + 4) * 2
    if ((end < at + 12 || end > bytes.length) && isPadding(bytes.subarray(at))) break
    if (end < at + 12 || end > bytes.length) throw new OwnRefused('cutOff', { at: `${name} ${number}` })
    if (number > ownLimits.features) throw new OwnRefused('tooManyFeatures', { at: name, detail: String(number) })
    const rings = ringsIn(new DataView(view.buffer, view.byteOffset + at + 8, end - at - 8), `${name} ${number}`, notes)
    if (rings) shapes.push({ index: number - 1, rings })
    at = end
    tell(at / bytes.length)
  }
  if (bytes.length < said - 1) throw new OwnRefused('cutOff', { at: name })
  if (said !== bytes.length || at !== bytes.length) notes.add('lengthDiffers', 1, name)
  return shapes
}

function isPadding(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}

/** The rings of a record's area; `null` where it is none, which is noted. */
function ringsIn(record: DataView, at: string, notes: NoteBook): readonly Ring[] | null {
  const type = record.getInt32(0, true)
  const kind = kinds.get(type)
  if (kind === 'null') notes.add('nullGeometries')
  else if (kind === 'points' || kind === 'lines') notes.add(kind)
  else if (kind === 'multiPatch') notes.add('multiPatches')
  else if (kind === 'areas') return areaIn(record, at, notes)
  else notes.add('badFeatures', 1, at)
  return null
}

function areaIn(record: DataView, at: string, notes: NoteBook): readonly Ring[] | null {
  const [parts, points] = record.byteLength < 44 ? [-1, -1] : [record.getInt32(36, true), record.getInt32(40, true)]
  const from = 44 + parts * 4
  if (parts < 0 || points < 0 || from + points * 16 > record.byteLength) throw new OwnRefused('badRing', { at })
  if (record.getInt32(0, true) !== 5) notes.add('heights')
  const starts = Array.from({ length: parts }, (_, part) => record.getInt32(44 + part * 4, true))
  const rings: Ring[] = []
  for (const [part, first] of starts.entries()) {
    const end = starts[part + 1] ?? points
    if (first < (starts[part - 1] ?? 0) || end < first || end > points) throw new OwnRefused('badRing', { at })
    const numbers = numbersIn(record, from + first * 16, (end - first) * 2)
    if (!numbers) {
      notes.add('voidNumbers', 1, at)
      return null
    }
    const ring = ringOf(numbers, notes, true)
    if (ring) rings.push(ring)
  }
  if (parts === 0) notes.add('nullGeometries')
  return rings.length > 0 ? rings : null
}

/** Larger than any coordinate around Shanghai in any unit; below -1e38 a Shapefile means "no number" (p. 2). */
const largest = 1e12

function numbersIn(record: DataView, from: number, count: number): Float64Array | null {
  const numbers = new Float64Array(count)
  for (let at = 0; at < count; at += 1) {
    const number = record.getFloat64(from + at * 8, true)
    if (!(Math.abs(number) < largest)) return null
    numbers[at] = number
  }
  return numbers
}
