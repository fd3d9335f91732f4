import type { OwnFeature, OwnLayer, Ring } from '../../../domain/own/reading'
import { cutShort } from '../cutShort'
import { type LayerInWork, layerOf, nothingLeft } from '../layer'
import { OwnRefused } from '../refused'
import { coordinate, ringOf } from '../ring'
import { reshaped } from './cells'
import { type Cell, cellOf, packingOf, unpackedDegrees } from './degrees'
import { roleOf } from './heads'
import { type CornerRing, ringsOf } from './rings'
import { type CornerTable, cornerTable, type Rows } from './table'

type Source = { readonly name: string; readonly encoding: string | null; readonly mayBeCut: boolean }
type ReadRing = CornerRing & {
  readonly numbers: readonly { readonly line: number; readonly pair: readonly [Cell, Cell] }[]
}

/**
 * The areas of a table of corners, or why there are none: first the column of easts or what is called X, second that of norths or
 * what is called Y, in degrees or in the file's own measure. Degrees with minutes and seconds become decimal ones, and it is told.
 */
export function cornerLayer(rows: Rows, source: Source): OwnLayer | OwnRefused {
  const table = cornerTable(reshaped(rows))
  if (!table) return new OwnRefused('noColumns')
  if (typeof table === 'string') return new OwnRefused(table === 'places' ? 'onlyPlaces' : table)
  if (source.mayBeCut) refuseCutRow(rows)
  const { rings, empty } = ringsOf(table)
  const layer = layerOf(source.name, source.encoding)
  const read = rings.map(numbersOf)
  if (source.mayBeCut) {
    refuseCutNumber(read)
    refuseCutRing(read)
  }
  const numberOf = measured(read, table, layer)
  for (const feature of featuresOf(read, table, numberOf, layer)) layer.add(feature)
  layer.notes.add('emptyRows', empty)
  return layer.features.length === 0 ? nothingLeft([layer.notes]) : layer.done(null)
}

function numbersOf(ring: CornerRing): ReadRing {
  const numbers = ring.corners.map(({ line, first, second }) => {
    const [one, other] = [cellOf(first), cellOf(second)]
    if (one && other) return { line, pair: [one, other] } as const
    throw new OwnRefused('badLine', { at: String(line), detail: cutShort(one ? second : first) })
  })
  return { ...ring, numbers }
}

/** A text that ends within a row has fewer cells in it than above. */
function refuseCutRow(rows: Rows) {
  const [before, last] = rows.slice(-2)
  if (before && last && last.cells.length < before.cells.length)
    throw new OwnRefused('cutOff', { at: String(last.line) })
}

/** One that ends within a number has fewer digits after its stop than any other. */
function refuseCutNumber(rings: readonly ReadRing[]) {
  const corners = rings.flatMap(({ numbers }) => numbers)
  const [own = 0, ...others] = corners.map(({ pair }) => pair[1].decimals).reverse()
  const isCut = others.length > 2 && others.every((decimals) => decimals > own)
  if (isCut) throw new OwnRefused('cutOff', { at: String(corners.at(-1)?.line) })
}

/** One that ends within a ring leaves that open, where all before it, two or more, come back to their first corner. */
function refuseCutRing(rings: readonly ReadRing[]) {
  const isOpen = ({ corners }: ReadRing) => {
    const [first, last] = [corners[0], corners.at(-1)]
    return first?.first !== last?.first || first?.second !== last?.second
  }
  const [last, ...others] = [...rings].reverse()
  if (last && others.length > 1 && isOpen(last) && !others.some(isOpen))
    throw new OwnRefused('cutOff', { at: String(last.corners.at(-1)?.line) })
}

/** How cells become numbers; what is done to them is told. */
function measured(rings: readonly ReadRing[], table: CornerTable, { notes }: LayerInWork): (cell: Cell) => number {
  const corners = rings.flatMap(({ numbers }) => numbers)
  const columns = [corners.map(({ pair }) => pair[0]), corners.map(({ pair }) => pair[1])]
  const packing = packingOf(columns)
  notes.add('signedDegrees', columns.flat().filter(({ isSigned }) => isSigned).length)
  if (packing === 'packed' || (packing === 'perhaps' && table.isPackedBySaying)) {
    notes.add('packedDegrees', corners.length)
    return ({ number }) => unpackedDegrees(number)
  }
  if (packing === 'perhaps') notes.add('perhapsPacked', corners.length)
  return ({ number }) => number
}

/** Rings of one name and parcel are one area; without either, those are that a column counts from its first number on. */
function featuresOf(
  rings: readonly ReadRing[],
  table: CornerTable,
  numberOf: (cell: Cell) => number,
  { notes }: LayerInWork,
): readonly OwnFeature[] {
  const groups = new Map<string, { readonly first: ReadRing; readonly polygon: Ring[] }>()
  const keyOf = areaKeys(table.roles.has('ring'))
  for (const one of rings) {
    const key = keyOf(one)
    const group = groups.get(key) ?? { first: one, polygon: [] }
    groups.set(key, group)
    const numbers = one.numbers.flatMap(({ line, pair }) =>
      pair.map((cell) => coordinate(numberOf(cell), String(line))),
    )
    const ring = ringOf(numbers, notes)
    if (ring) group.polygon.push(ring)
  }
  return [...groups.values()].map(({ first, polygon }, at) => {
    return { number: at + 1, values: valuesOf(first, table), polygons: [polygon] }
  })
}

function areaKeys(areCounted: boolean): (ring: ReadRing) => string {
  let area = 0
  const seen = new Set<string>()
  return ({ name, part, ring }) => {
    if (name !== '' || part !== '') return JSON.stringify([name, part])
    if (!areCounted || seen.has(ring)) {
      seen.clear()
      area += 1
    }
    seen.add(ring)
    return String(area)
  }
}

/** What stands in the first row of a ring, but for what is of its corners; name and parcel may stand further up. */
function valuesOf({ name, part, cells }: CornerRing, { roles, heads, pair }: CornerTable): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const named = { [roles.get('name') ?? -1]: name, [roles.get('part') ?? -2]: part }
  const hasHead = (heads[roles.get('name') ?? -1] ?? '').trim() !== ''
  if (!hasHead && name !== '') values.set('名称', name)
  for (const [at, head] of heads.entries()) {
    const value = (named[at] ?? cells[at] ?? '').trim()
    const isOfCorner = pair.includes(at) || at === roles.get('point') || /^(point|ring)$/.test(roleOf(head) ?? '')
    if (value !== '' && head.trim() !== '' && !isOfCorner) values.set(head.trim(), value)
  }
  return values
}
