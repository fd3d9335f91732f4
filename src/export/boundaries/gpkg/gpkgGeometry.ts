import type { Geometry, Position } from 'geojson'

/** The kinds of geometry that a layer's table may hold, by their number in WKB. */
export const geometryKinds = { POINT: 1, LINESTRING: 2, MULTIPOLYGON: 6 } as const
export type GeometryKind = keyof typeof geometryKinds
const polygon = 3

/** The least west and south and the most east and north of some places. */
export type Envelope = readonly [west: number, east: number, south: number, north: number]

export function envelopeOf(places: readonly Position[]): Envelope {
  return places.reduce<Envelope>(
    ([west, east, south, north], [x = 0, y = 0]) => [
      Math.min(west, x),
      Math.max(east, x),
      Math.min(south, y),
      Math.max(north, y),
    ],
    [Infinity, -Infinity, Infinity, -Infinity],
  )
}

export function geometryKind({ type }: Geometry): GeometryKind {
  if (type === 'Point') return 'POINT'
  return type === 'LineString' ? 'LINESTRING' : 'MULTIPOLYGON'
}

/**
 * A geometry as a GeoPackage has it (OGC 12-128r18, clause 2.1.3): its head with system and envelope, then WKB, all least byte
 * first. `parts` are its polygons, each a shell and its holes; of a line or a point the one part is its places.
 */
export function gpkgGeometry(kind: GeometryKind, parts: readonly Position[][][], srs: number): Uint8Array {
  const [[first = []] = []] = parts
  const lengths = kind === 'MULTIPOLYGON' ? parts.map(polygonLength) : [kind === 'POINT' ? 16 : 4 + 16 * first.length]
  const body = kind === 'MULTIPOLYGON' ? 4 : 0
  const out = cursor(8 + 32 + 5 + body + lengths.reduce((sum, length) => sum + length, 0))
  // "GP", the first version; an envelope of x and y, least byte first.
  for (const byte of [0x47, 0x50, 0, 3]) out.byte(byte)
  out.whole(srs)
  for (const edge of envelopeOf(parts.flat(2))) out.number(edge)
  out.begin(geometryKinds[kind])
  if (kind === 'MULTIPOLYGON') {
    out.whole(parts.length)
    for (const rings of parts) writePolygon(out, rings)
  } else {
    if (kind === 'LINESTRING') out.whole(first.length)
    out.places(first)
  }
  return out.bytes
}

function polygonLength(rings: readonly Position[][]): number {
  return 9 + rings.reduce((sum, ring) => sum + 4 + 16 * ring.length, 0)
}

type Cursor = ReturnType<typeof cursor>

function writePolygon(out: Cursor, rings: readonly Position[][]): void {
  out.begin(polygon)
  out.whole(rings.length)
  for (const ring of rings) {
    out.whole(ring.length)
    out.places(ring)
  }
}

/** Writes one value behind the other. */
function cursor(length: number) {
  const view = new DataView(new ArrayBuffer(length))
  let at = 0
  const byte = (value: number) => {
    view.setUint8(at, value)
    at += 1
  }
  const whole = (value: number) => {
    view.setInt32(at, value, true)
    at += 4
  }
  const number = (value: number) => {
    view.setFloat64(at, value, true)
    at += 8
  }
  const begin = (kind: number) => {
    byte(1)
    whole(kind)
  }
  const places = (line: readonly Position[]) => {
    for (const [x = 0, y = 0] of line) {
      number(x)
      number(y)
    }
  }
  return { byte, whole, number, begin, places, bytes: new Uint8Array(view.buffer) }
}
