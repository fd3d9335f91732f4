import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { startedSqlite } from '../../../src/browser/sqlite'
import { readGeoPackage } from '../../../src/data/own/gpkg/gpkg'
import { readOwn } from '../../../src/data/own/read'
import { openFilter } from '../../../src/domain/filter'
import type { OutgoingSystem } from '../../../src/domain/own/outgoing'
import type { OwnLayer } from '../../../src/domain/own/reading'
import type { SystemId } from '../../../src/domain/own/system'
import { geoPackage } from '../../../src/export/boundaries/gpkg/geoPackage'
import { isNumbered } from '../../../src/export/boundaries/wkt'
import { dataFormats } from '../../../src/export/dataFormats'
import { layersOf } from '../../../src/export/layers/layersOf'
import type { DataFormat } from '../../../src/state/dataFormat'
import { parkCount, realAtlas, realGround } from '../../builders'
import { byProj4, farthest } from './gdal'

const day = '2026-11-29'
const asked = { filter: openFilter, language: 'zh', candidates: false } as const
const layers = layersOf(realAtlas, realGround, asked, day)

async function written({ ending, load }: DataFormat, system: OutgoingSystem): Promise<Uint8Array> {
  if (ending === 'gpkg' && isNumbered(system)) {
    const titles = { parks: 'a', blocks: 'b', districts: 'c', 'pattern-lines': 'd', 'pattern-points': 'e' }
    return geoPackage(await startedSqlite(), { layers, system, titles, said: '', day })
  }
  const file = await (await load())(realAtlas, { ...asked, system }, day, realGround)
  return new Uint8Array(await file.arrayBuffer())
}

async function layersIn(format: DataFormat, system: OutgoingSystem): Promise<readonly OwnLayer[]> {
  const bytes = await written(format, system)
  const reading = await (format.ending === 'gpkg'
    ? readGeoPackage(bytes)
    : readOwn([{ name: `a.${format.ending}`, bytes }]))
  if ('refusal' in reading) throw new Error(JSON.stringify(reading.refusal))
  return reading.layers
}

function placesIn(read: readonly OwnLayer[], system: OutgoingSystem): readonly Position[] {
  const rings = read.flatMap(({ features }) => features.flatMap(({ polygons }) => polygons.flat()))
  return rings.flatMap((ring) =>
    Array.from({ length: ring.length / 2 }, (_, at) => byProj4(system).inverse([...ring.slice(2 * at, 2 * at + 2)])),
  )
}

/** What the reader knows a system by; degrees of CGCS2000 and WGS-84 are one to it. */
const claimed = (system: OutgoingSystem): SystemId => (system === 'cgcs2000' ? 'wgs84' : system)

const areas = dataFormats.filter(
  ({ ending, name }) => ['dxf', 'gpkg', 'kml'].includes(ending) || name === 'export.shapefiles',
)
const cases = areas.flatMap((format) =>
  (format.systems ?? (['wgs84'] as const)).map((system) => [format.name, system, format] as const),
)

test.each(cases)(
  '%s in %s comes back by the page’s own reader, each corner within 0.01 m',
  async (_, system, format) => {
    const read = await layersIn(format, system)
    const places = placesIn(read, system)
    const drawn = realAtlas.blocks.filter(({ membership }) => membership === 'member')
    expect(
      farthest(
        drawn.flatMap(({ geometry }) => geometry.coordinates.flat(2)),
        places,
      ),
    ).toBeLessThan(0.01)
    if (format.ending === 'dxf') {
      const texts = read.flatMap(({ features }) => features.flatMap(({ values }) => [...values.values()]))
      expect(realAtlas.parks.filter(({ name }) => !texts.includes(name)).map(({ name }) => name)).toEqual([])
      return
    }
    if (format.ending === 'kml') return
    const parks = read.find(({ name }) => /^(parks|a)$/.test(name))
    expect(parks?.claim?.system).toBe(claimed(system))
    expect(parks?.features).toHaveLength(parkCount)
    const names = parks?.features.map(({ values }) => values.get('NAME') ?? values.get('name'))
    expect(names).toEqual(realAtlas.parks.map(({ name }) => name))
  },
)
