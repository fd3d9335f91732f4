import type { Geometry, Position } from 'geojson'
import type { Change } from '../../domain/own/change'
import { placedParts, turning } from './placed'

/** The two files of a Shapefile that hold its geometries. */
export type Shp = { readonly shp: Uint8Array<ArrayBuffer>; readonly shx: Uint8Array<ArrayBuffer> }

const kinds = { point: 1, line: 3, polygon: 5 } as const
type Kind = keyof typeof kinds

/**
 * Geometries of one kind in the form of Esri's technical description of the Shapefile (1998): shells clockwise, holes the other
 * way, lengths in words of two bytes; coordinates by `place`, x east and y north. A record each, in their order.
 */
export function shpFiles(geometries: readonly Geometry[], place: Change): Shp {
  const kind = kindOf(geometries[0])
  const parts = geometries.map((geometry) => partsOf(geometry, place))
  const records = parts.map((lines) => recordOf(kind, lines))
  const box = boxOf(parts.flat(2))
  const shx = new DataView(new ArrayBuffer(100 + 8 * records.length))
  const shp = new Uint8Array(100 + records.reduce((sum, record) => sum + 8 + record.length, 0))
  const view = new DataView(shp.buffer)
  let at = 100
  records.forEach((record, index) => {
    for (const [where, value] of [
      [at, index + 1],
      [at + 4, record.length / 2],
    ] as const)
      view.setInt32(where, value)
    shx.setInt32(100 + 8 * index, at / 2)
    shx.setInt32(104 + 8 * index, record.length / 2)
    shp.set(record, at + 8)
    at += 8 + record.length
  })
  writeHead(view, kind, box)
  writeHead(shx, kind, box)
  return { shp, shx: new Uint8Array(shx.buffer) }
}

function kindOf(geometry: Geometry | undefined): Kind {
  if (geometry?.type === 'Point') return 'point'
  return geometry?.type === 'LineString' || geometry?.type === 'MultiLineString' ? 'line' : 'polygon'
}

function partsOf(geometry: Geometry, place: Change): Position[][] {
  const polygons = placedParts(geometry, place)
  if (kindOf(geometry) !== 'polygon') return polygons.flat()
  return polygons.flatMap((rings) =>
    rings.map((ring, at) => (turning(ring) > 0 === (at === 0) ? [...ring].reverse() : ring)),
  )
}

type Box = readonly [west: number, south: number, east: number, north: number]

function boxOf(places: readonly Position[]): Box {
  return places.reduce<Box>(
    ([west, south, east, north], [x = 0, y = 0]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  )
}

function writeHead(view: DataView, kind: Kind, box: Box): void {
  view.setInt32(0, 9994)
  view.setInt32(24, view.byteLength / 2)
  view.setInt32(28, 1000, true)
  view.setInt32(32, kinds[kind], true)
  box.forEach((edge, index) => {
    view.setFloat64(36 + 8 * index, Number.isFinite(edge) ? edge : 0, true)
  })
}

function recordOf(kind: Kind, lines: readonly Position[][]): Uint8Array {
  const places = lines.flat()
  const start = kind === 'point' ? 4 : 44 + 4 * lines.length
  const view = new DataView(new ArrayBuffer(start + 16 * places.length))
  view.setInt32(0, kinds[kind], true)
  places.flat().forEach((value, index) => {
    view.setFloat64(start + 8 * index, value, true)
  })
  if (kind === 'point') return new Uint8Array(view.buffer)
  boxOf(places).forEach((edge, index) => {
    view.setFloat64(4 + 8 * index, edge, true)
  })
  view.setInt32(36, lines.length, true)
  view.setInt32(40, places.length, true)
  let first = 0
  lines.forEach((line, index) => {
    view.setInt32(44 + 4 * index, first, true)
    first += line.length
  })
  return new Uint8Array(view.buffer)
}
