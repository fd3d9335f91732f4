import { readFileSync } from 'node:fs'
import type { MultiPolygon } from 'geojson'
import type { Change } from '../src/domain/own/change'
import { fromWgs84 } from '../src/domain/own/transforms'
import { dbfTable } from '../src/export/boundaries/dbf'
import { shpFiles } from '../src/export/boundaries/shp'

/** A file of an office: all parks, each with so many corners. */
export type Survey = {
  readonly format: 'geojson' | 'shapefile'
  readonly corners: number
  readonly title: string
  /** Milliseconds that were aimed at until its findings stand there. */
  readonly most: number
}

export const surveys: readonly Survey[] = [
  { format: 'geojson', corners: 20_000, title: 'the file of 22 parks with 20,000 corners each', most: 1000 },
  { format: 'shapefile', corners: 58_000, title: 'a Shapefile of 20 MB with 1.2 million corners', most: 4000 },
]

export function bringerOf({ format }: Survey): string {
  return format === 'geojson' ? 'brought' : `brought-${format}`
}

export type SurveyFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

type Shipped = {
  readonly parks: readonly { readonly id: string; readonly name: string }[]
  readonly blocks: readonly {
    readonly park: string
    readonly geometry: { readonly coordinates: readonly (readonly (readonly [number, number])[])[][] }
  }[]
}

/** As many parks as there are, each with so many corners, as files that say nothing of their coordinate system. */
export function filesOf({ format, corners }: Survey): readonly SurveyFile[] {
  const system = format === 'geojson' ? 'gcj02' : 'gk120zone'
  const parks = surveyOf(corners, fromWgs84(system))
  if (format === 'geojson') {
    const features = parks.map(({ name, geometry }) => ({ type: 'Feature', properties: { 名称: name }, geometry }))
    const text = JSON.stringify({ type: 'FeatureCollection', features })
    return [{ name: 'survey.geojson', mimeType: 'application/json', buffer: Buffer.from(text) }]
  }
  const { shp } = shpFiles(
    parks.map(({ geometry }) => geometry),
    (positions) => positions,
  )
  const table = dbfTable(
    parks.map(({ name }) => ({ name })),
    '2025-01-01',
  )
  const part = (ending: string, bytes: Uint8Array) => ({
    name: `survey.${ending}`,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  })
  return [part('shp', shp), part('dbf', table)]
}

type Park = { readonly name: string; readonly geometry: MultiPolygon }

/** The shipped blocks as a survey in another system, of about so many corners a park. */
function surveyOf(corners: number, change: Change): readonly Park[] {
  const { parks, blocks }: Shipped = JSON.parse(readFileSync('public/data/atlas.json', 'utf8'))
  return parks.map(({ id, name }) => {
    const own = blocks.filter(({ park }) => park === id).map(({ geometry }) => geometry.coordinates)
    const there = own.flat(2).reduce((sum, ring) => sum + ring.length, 0)
    const steps = Math.max(1, Math.round(corners / there))
    const coordinates = own
      .flat()
      .map((rings) => rings.map((ring) => densified(ring, steps).map((at) => [...change(at)])))
    return { name, geometry: { type: 'MultiPolygon', coordinates } }
  })
}

/** With so many steps in the place of each edge, each a hand's breadth beside it, as surveyed corners are. */
function densified(ring: readonly (readonly [number, number])[], steps: number): readonly Float64Array[] {
  return ring.flatMap(([lng, lat], at) => {
    const [toLng, toLat] = ring[at + 1] ?? [lng, lat]
    const count = at + 1 < ring.length ? steps : 1
    return Array.from({ length: count }, (_, step) => {
      const along = step / steps
      const aside = step % 2 === 0 ? 0 : 2e-6
      return Float64Array.of(lng + (toLng - lng) * along + aside, lat + (toLat - lat) * along - aside)
    })
  })
}
