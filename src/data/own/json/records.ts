import type { OwnFeature, Reading, Ring } from '../../../domain/own/reading'
import { layerOf, nothingLeft } from '../layer'
import { isOutline, outlineIn } from '../outlines/outlineText'
import { coordinate, ringOf } from '../ring'
import type { Named } from './geojson'
import type { Place } from './shapes'
import { isList, isObject, type Json, textOf } from './values'

const mostDepth = 8

/**
 * The areas of records that keep their outline as a text, as the services of AMap (`polyline`), Tianditu (`boundary`) and Baidu
 * (`boundaries`) answer, or as a list of places, as pages of maps have it (`path`); what else of texts and numbers a record has is its
 * columns. A list of places alone is an area too. `null` where there is none. Throws an `OwnRefused` where no text is whole.
 */
export function readRecords(json: unknown, { name, encoding }: Named): Reading | null {
  const layer = layerOf(name, encoding)
  let number = 0
  const take = (record: Json) => {
    const outlines = Object.values(record).filter((one) => mayBeOutline(one))
    if (outlines.length === 0) return false
    number += 1
    const place = { at: String(number), notes: layer.notes }
    const polygons = outlines.flatMap((one) => polygonsOf(one, place))
    if (polygons.length === 0) layer.notes.add('badFeatures', 1, place.at)
    layer.add({ number, values: scalarsOf(record), polygons })
    return true
  }
  const visit = (value: unknown, depth: number) => {
    if (depth > mostDepth || (isObject(value) && take(value) && !hasRecords(value))) return
    if (isObject(value) || isList(value)) for (const one of Object.values(value)) visit(one, depth + 1)
  }
  if (mayBeOutline(json)) take({ json })
  else visit(json, 0)
  if (number === 0) return null
  if (layer.features.length === 0) throw nothingLeft([layer.notes])
  return { format: 'outlines', layers: [layer.done(null)], notes: [] }
}

/** Districts have lists of their parts. */
function hasRecords(record: Json): boolean {
  return Object.values(record).some((value) => isList(value) && value.some((one) => isObject(one) && !placeIn(one)))
}

function mayBeOutline(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isOutline(value)
  if (!isList(value) || value.length === 0 || depth > mostDepth) return false
  return isRing(value) || value.every((one) => mayBeOutline(one, depth + 1))
}

function isRing(list: readonly unknown[]): boolean {
  return list.length > 2 && list.every((one) => placeIn(one) !== null)
}

type Polygons = OwnFeature['polygons']

function polygonsOf(value: unknown, place: Place): Polygons {
  if (typeof value === 'string') return outlineIn(value, place)?.polygons ?? []
  if (!isList(value)) return []
  if (isRing(value)) return [ringOfPlaces(value, place)].filter((rings) => rings.length > 0)
  // Shells and holes, as a GeoJSON has them.
  if (value.every((one) => isList(one) && isRing(one))) return [value.flatMap((one) => polygonsOf(one, place).flat())]
  return value.flatMap((one) => polygonsOf(one, place))
}

function ringOfPlaces(list: readonly unknown[], { at, notes }: Place): readonly Ring[] {
  const numbers = list.flatMap((one) => (placeIn(one) ?? []).map((number) => coordinate(number, at)))
  const ring = ringOf(numbers, notes)
  return ring ? [ring] : []
}

const spellings = [
  ['lng', 'lat'],
  ['lon', 'lat'],
  ['longitude', 'latitude'],
  ['x', 'y'],
] as const

/** `[121.5, 31.2]` or `{ lng: 121.5, lat: 31.2 }`; `null` of what is no place. */
function placeIn(value: unknown): readonly [number, number] | null {
  const pairs = isObject(value) ? spellings.map(([east, north]) => [value[east], value[north]]) : [value]
  for (const pair of pairs) {
    const [east, north, height, ...more]: readonly unknown[] = isList(pair) ? pair : []
    const isPair = typeof east === 'number' && typeof north === 'number' && more.length === 0
    if (isPair && (height === undefined || typeof height === 'number')) return [east, north]
  }
  return null
}

function scalarsOf(record: Json): ReadonlyMap<string, string> {
  const scalars = Object.entries(record).filter(
    ([, value]) => typeof value === 'number' || (typeof value === 'string' && !isOutline(value)),
  )
  return new Map(scalars.map(([key, value]) => [key, textOf(value)]))
}
