import { isList, isObject, type Json } from './values'

/** Whether a map of ECharts has its coordinates packed into letters. */
export function isPacked(json: Json): boolean {
  return json.UTF8Encoding === true
}

/**
 * Such a map as a GeoJSON, and how large a step of its coordinates is in degrees. Each letter is a difference to the number before,
 * 64 added, the sign in the last bit, counted in parts of a degree (1/1024 where the map says nothing else), as `decode` in ECharts'
 * `coord/geo/parseGeoJson` has it.
 */
export function unpacked(json: Json): { readonly json: Json; readonly step: number } {
  const parts = typeof json.UTF8Scale === 'number' && json.UTF8Scale > 0 ? json.UTF8Scale : 1024
  const features = isList(json.features) ? json.features.map((one) => unpackedFeature(one, parts)) : json.features
  return { json: { ...json, features }, step: 1 / parts }
}

function unpackedFeature(feature: unknown, parts: number): unknown {
  if (!isObject(feature) || !isObject(feature.geometry)) return feature
  const { coordinates, encodeOffsets } = feature.geometry
  if (!isList(encodeOffsets)) return feature
  return { ...feature, geometry: { ...feature.geometry, coordinates: shape(coordinates, encodeOffsets, parts) } }
}

/** Letters with their offset stand at any depth, as the kind of the geometry has it. */
function shape(packed: unknown, offsets: unknown, parts: number): unknown {
  if (typeof packed === 'string') return ring(packed, offsets, parts)
  if (!isList(packed) || !isList(offsets)) return null
  return packed.map((one, at) => shape(one, offsets[at], parts))
}

function ring(letters: string, offsets: unknown, parts: number): readonly (readonly [number, number])[] {
  const [east, north]: readonly unknown[] = isList(offsets) ? offsets : []
  if (typeof east !== 'number' || typeof north !== 'number') return []
  const positions: (readonly [number, number])[] = []
  let [x, y] = [east, north]
  for (let at = 0; at + 1 < letters.length; at += 2) {
    x += difference(letters.charCodeAt(at))
    y += difference(letters.charCodeAt(at + 1))
    positions.push([x / parts, y / parts])
  }
  return positions
}

function difference(letter: number): number {
  const value = letter - 64
  return (value >> 1) ^ -(value & 1)
}
