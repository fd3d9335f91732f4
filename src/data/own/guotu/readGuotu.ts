import type { OwnFeature, Reading, Ring } from '../../../domain/own/reading'
import { type LayerInWork, layerOf, nothingLeft } from '../layer'
import { OwnRefused } from '../refused'
import { coordinate, isClosed, ringOf } from '../ring'
import { claimOf } from './claim'
import { type GuotuLine, type GuotuText, guotuText } from './lines'

type Corner = Extract<GuotuLine, { is: 'corner' }>
type Parcel = {
  readonly head: Extract<GuotuLine, { is: 'head' }>
  readonly number: number
  readonly rings: readonly (readonly number[])[]
  readonly corners: number
}

/** What the fields of a parcel's head are, from its second on; the first is the number of its corners. */
const columns = ['面积', '编号', '名称', '图形属性', '图幅号', '用途', '地类编码'] as const

/**
 * The parcels of a 国土TXT, the exchange format of surveyed corners (勘测定界界址点交换格式, of the ministry's notice on filing
 * construction land): lines `point, ring, X, Y` in metres, of which X is the north and Y the east, left in that order. A second
 * ring is a hole or a part apart: the even-odd rule tells which. Throws an `OwnRefused` with the line where it is none.
 */
export function readGuotu(
  text: string,
  { name, encoding }: { readonly name: string; readonly encoding: string },
): Reading {
  const read = guotuText(text)
  const layer = layerOf(name, encoding)
  refuseCutNumber(read.lines)
  const parcels = parcelsOf(read.lines)
  if (parcels.length === 0) throw new OwnRefused('noRecords')
  if (!/[\r\n]\s*$/.test(text)) refuseCutRing(parcels)
  for (const parcel of parcels) layer.add(featureOf(parcel, layer, parcel === parcels.at(-1)))
  if (layer.features.length === 0) throw nothingLeft([layer.notes])
  layer.notes.add('turnedByFormat')
  layer.notes.add('fullWidth', read.wide)
  return { format: 'guotu', layers: [layer.done(claimIn(read, layer))], notes: [] }
}

function claimIn({ head, lines }: GuotuText, { notes }: LayerInWork) {
  const isNumbered = lines.some((line) => line.is === 'corner' && line.east > smallestNumbered)
  const claim = claimOf(head, isNumbered)
  if (!(head.get('带号') || isNumbered)) notes.add('noZone')
  return claim
}

/** Without the belt's number an easting has seven digits at most before the stop. */
const smallestNumbered = 10_000_000

/** A file that ends within a number leaves one with fewer digits before its stop, or none after it. */
function refuseCutNumber(lines: readonly GuotuLine[]) {
  const [before, last] = lines.slice(-2)
  if (before?.is !== 'corner' || last?.is !== 'corner') return
  const digits = (number: number) => Math.trunc(Math.abs(number)).toString().length
  const isCut = digits(last.north) < digits(before.north) - 1 || digits(last.east) < digits(before.east) - 1
  if (isCut) throw new OwnRefused('cutOff', { at: String(last.line) })
}

/** A text that ends within a ring leaves that open, where all before it come back to their first corner. */
function refuseCutRing(parcels: readonly Parcel[]) {
  const [last, ...others] = parcels.flatMap(({ rings }) => rings).reverse()
  if (last && others.length > 0 && !isClosed(last) && others.every(isClosed))
    throw new OwnRefused('cutOff', { at: String(parcels.at(-1)?.head.line) })
}

function parcelsOf(lines: readonly GuotuLine[]): readonly Parcel[] {
  const parcels: Parcel[] = []
  let corners: Corner[] = []
  let head: Parcel['head'] | null = null
  const close = () => {
    if (head) parcels.push({ head, number: parcels.length + 1, rings: ringsOf(corners), corners: corners.length })
    corners = []
  }
  for (const line of lines) {
    if (line.is === 'corner' && head) corners.push(line)
    else if (line.is === 'corner') throw new OwnRefused('noHead', { at: String(line.line) })
    else {
      close()
      head = line
    }
  }
  close()
  return parcels
}

/** By their numbers; where a ring has come back to its beginning, what goes on under its number is another. */
function ringsOf(corners: readonly Corner[]): readonly (readonly number[])[] {
  const open = new Map<string, number[]>()
  const rings: number[][] = []
  for (const { ring, north, east, line } of corners) {
    const before = open.get(ring)
    const numbers = before && !(before.length > 6 && isClosed(before)) ? before : []
    if (numbers !== before) rings.push(numbers)
    open.set(ring, numbers)
    numbers.push(coordinate(north, String(line)), coordinate(east, String(line)))
  }
  return rings
}

function featureOf({ head, number, rings, corners }: Parcel, layer: LayerInWork, isLast: boolean): OwnFeature {
  const { notes } = layer
  const [count = '', ...fields] = head.fields
  const values = new Map(columns.flatMap((column, at) => (fields[at] ? [[column, fields[at]] as const] : [])))
  const kind = values.get('图形属性') ?? ''
  const polygons: Ring[] = []
  if (/^点/.test(kind)) notes.add('points')
  else if (/^线/.test(kind)) notes.add('lines')
  else polygons.push(...rings.flatMap((ring) => ringOf(ring, notes) ?? []))
  checkCount({ told: Number.parseInt(count, 10), corners, rings, at: String(head.line), isLast }, layer)
  return { number, values, polygons: [polygons] }
}

type Counted = {
  readonly told: number
  readonly corners: number
  readonly rings: Parcel['rings']
  readonly at: string
  readonly isLast: boolean
}

/** The point that closes a ring is counted by some and not by others. The last parcel that is short and open is cut off. */
function checkCount({ told, corners, rings, at, isLast }: Counted, { notes }: LayerInWork) {
  const closing = rings.filter(isClosed).length
  if (told >= corners - closing && told <= corners + rings.length - closing) return
  const isOpen = !isClosed(rings.at(-1) ?? [])
  const detail = `${corners} / ${told}`
  if (isLast && isOpen && told > corners) throw new OwnRefused('cutOff', { at, detail })
  notes.add('wrongCounts', 1, `${at}: ${detail}`)
}
