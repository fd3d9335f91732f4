import type { Ring } from '../../../domain/own/reading'
import type { NoteBook } from '../noteBook'
import { coordinate, ringOf } from '../ring'
import { isList, isObject } from './values'

/** Thrown where a shape is not built as its kind says: that feature is left out. */
export class BadShape extends Error {}

type Polygons = readonly (readonly Ring[])[]
export type Place = { readonly at: string; readonly notes: NoteBook }

const kinds = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection']
const byLowerCase = new Map([...kinds, 'Feature', 'FeatureCollection'].map((kind) => [kind.toLowerCase(), kind]))

/** What an object of a GeoJSON says it is; a wrong case is made good and told. `null` where it is none that we know. */
export function kindOf(object: unknown, notes: NoteBook): string | null {
  const type = isObject(object) ? object.type : null
  if (typeof type !== 'string') return null
  const kind = byLowerCase.get(type.toLowerCase()) ?? null
  if (kind && kind !== type) notes.add('wrongCase', 1, type)
  return kind
}

/** The areas of a geometry (RFC 7946); points and lines are counted, and a collection gives what areas it has. */
export function polygonsOf(geometry: unknown, place: Place, depth = 0): Polygons {
  if (geometry === null || geometry === undefined) {
    place.notes.add('nullGeometries')
    return []
  }
  const kind = kindOf(geometry, place.notes)
  if (!isObject(geometry) || !kind || !kinds.includes(kind) || depth > deepest) throw new BadShape(place.at)
  const { coordinates } = geometry
  if (kind === 'GeometryCollection') {
    return listIn(geometry.geometries).flatMap((one) => polygonsOf(one, place, depth + 1))
  }
  if (kind === 'Polygon' || kind === 'MultiPolygon') return areasOf(kind, coordinates, place)
  place.notes.add(kind.endsWith('Point') ? 'points' : 'lines')
  return []
}

const deepest = 32

function areasOf(kind: string, coordinates: unknown, place: Place): Polygons {
  const list = listIn(coordinates)
  if (list.length === 0) place.notes.add('nullGeometries')
  return (kind === 'Polygon' && list.length > 0 ? [list] : list).map((rings) => ringsOf(rings, place))
}

/** The rings of one area; what they have beside east and north is left out and told. */
function ringsOf(rings: unknown, { at, notes }: Place): readonly Ring[] {
  return listIn(rings).flatMap((positions) => {
    const numbers: number[] = []
    let hasMore = false
    for (const position of listIn(positions)) {
      if (!isList(position) || position.length < 2) throw new BadShape(at)
      numbers.push(coordinate(position[0], at, notes), coordinate(position[1], at, notes))
      hasMore ||= position.length > 2
    }
    if (hasMore) notes.add('heights')
    return ringOf(numbers, notes, true) ?? []
  })
}

function listIn(value: unknown): readonly unknown[] {
  if (!isList(value)) throw new BadShape()
  return value
}
