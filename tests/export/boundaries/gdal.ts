import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { FeatureCollection, Geometry, Position } from 'geojson'
import proj4 from 'proj4'
import type { OutgoingSystem } from '../../../src/domain/own/outgoing'
import type { NumberedSystem } from '../../../src/export/boundaries/wkt'
import { said } from '../office'

/** A file that GDAL reads: its layers as it names them. */
export type Opened = {
  /** What it takes the coordinates for, as `EPSG:4528`; nothing where it finds no number. */
  readonly systemOf: (layer: string) => string
  /** The features of a layer with the numbers of the file, as they stand there. */
  readonly layer: (name: string) => FeatureCollection
  readonly layerNames: readonly string[]
}

/** What GDAL makes of a file; a ZIP is unpacked first. */
export function openedByGdal<Found>(bytes: Uint8Array, ending: string, look: (opened: Opened) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), 'gdal-'))
  try {
    const files = ending === 'zip' ? Object.entries(unzipSync(bytes)) : [[`given.${ending}`, bytes] as const]
    for (const [name, part] of files) writeFileSync(join(folder, name), part)
    const paths = files.map(([name]) => join(folder, name)).filter((path) => /\.(shp|geojson|gpkg|kml|dxf)$/.test(path))
    return look(openedAt(paths, folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function layersIn(path: string): readonly string[] {
  const listed = said('ogrinfo', '-ro', '-q', path)
  return [...listed.matchAll(/^\d+: (.+?)(?: \([\w ]+\))?$/gm)].map(([, name = '']) => name)
}

function openedAt(paths: readonly string[], folder: string): Opened {
  const homes = new Map(paths.flatMap((path) => layersIn(path).map((name) => [name, path] as const)))
  return {
    layerNames: [...homes.keys()],
    systemOf: (layer) => {
      const told = said('ogrinfo', '-ro', '-so', '-wkt_format', 'WKT1', homes.get(layer) ?? '', layer)
      const system = /Layer SRS WKT:\n([\s\S]*?)\nData axis/.exec(told)?.[1] ?? ''
      return /AUTHORITY\["(EPSG)","(\d+)"\]\]\s*$/.exec(system)?.slice(1).join(':') ?? ''
    },
    layer: (name) => {
      const made = join(folder, 'made.json')
      if (existsSync(made)) rmSync(made)
      // Numbers as they stand in the file: the writer would else turn them into WGS-84.
      const how = ['-f', 'GeoJSON', '-a_srs', 'EPSG:4326', '-lco', 'COORDINATE_PRECISION=9']
      said('ogr2ogr', ...how, made, homes.get(name) ?? '', name)
      return JSON.parse(readFileSync(made, 'utf8'))
    },
  }
}

const grid =
  '+proj=tmerc +lat_0=0 +lon_0=121.46444444444445 +k=1.0000025616 +x_0=-251.4045 +y_0=-3457084.1787 +ellps=GRS80 +units=m'
const belt = (meridian: number, easting: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${easting} +y_0=0 +ellps=GRS80 +units=m`

/** By another library what the systems are, from their published definitions. */
const definitions: Readonly<Record<OutgoingSystem, string>> = {
  wgs84: 'EPSG:4326',
  cgcs2000: 'EPSG:4326',
  gk120: belt(120, 500_000),
  gk120zone: belt(120, 40_500_000),
  gk123: belt(123, 500_000),
  gk123zone: belt(123, 41_500_000),
  shanghai: grid,
}

/** What numbers of a system are in WGS-84. */
export function byProj4(system: OutgoingSystem) {
  const transform = proj4('EPSG:4326', definitions[system])
  return { inverse: ([x = 0, y = 0]: Position): Position => transform.inverse([x, y]) }
}

/** What GDAL is to take each system for. */
export const codes: Readonly<Record<NumberedSystem, string>> = {
  wgs84: 'EPSG:4326',
  cgcs2000: 'EPSG:4490',
  gk120: 'EPSG:4549',
  gk120zone: 'EPSG:4528',
  gk123: 'EPSG:4550',
  gk123zone: 'EPSG:4529',
}

/** All places of a geometry, as they come. */
export function placesOf(geometry: Geometry): readonly Position[] {
  if (!('coordinates' in geometry)) return []
  const flat = (part: unknown): Position[] =>
    Array.isArray(part) ? (typeof part[0] === 'number' ? [part] : part.flatMap(flat)) : []
  return flat(geometry.coordinates)
}

/** Metres between two places in WGS-84 that lie near one another. */
export function metresBetween([lng = 0, lat = 0]: Position, [otherLng = 0, otherLat = 0]: Position): number {
  return Math.hypot((lng - otherLng) * 95_400, (lat - otherLat) * 110_900)
}

/** How far places lie from the nearest of others, at most, in metres. */
export function farthest(places: readonly Position[], others: readonly Position[]): number {
  return Math.max(...places.map((place) => Math.min(...others.map((other) => metresBetween(place, other)))))
}

/** Of a ZIP the text of an entry. */
export function entryText(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
}
