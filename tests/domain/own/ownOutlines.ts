import type { MultiPolygon } from 'geojson'
import type { ParkId } from '../../../src/domain/atlas'
import type { OwnBoundaries, OwnImport, OwnOutline } from '../../../src/domain/own/ownBoundaries'

export function anImport(change: Partial<OwnImport> = {}): OwnImport {
  return {
    id: 'one',
    fileName: '园区范围.zip',
    hash: '0'.repeat(64),
    format: 'shapefile',
    encoding: 'GB 18030',
    claim: { said: 'GCS_WGS_1984', where: '.prj', system: 'wgs84' },
    taking: { system: 'gcj02', isTurned: false, unit: 'degree' },
    certainty: 'certain',
    moved: { east: -424, north: 225 },
    source: '某区规划资源局',
    date: '2024-06',
    mayExport: true,
    ...change,
  }
}

/** A square of so many degrees with its south-west corner there. */
export function aSquare(lng: number, lat: number, side = 0.01): MultiPolygon {
  const [east, north] = [lng + side, lat + side]
  return {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [lng, lat],
          [east, lat],
          [east, north],
          [lng, north],
          [lng, lat],
        ],
      ],
    ],
  }
}

export function anOutline(park: ParkId, change: Partial<OwnOutline> = {}): OwnOutline {
  return { park, import: 'one', precision: 'surveyed', geometry: aSquare(121.5, 31.2), ...change }
}

export function ownOf(...outlines: readonly OwnOutline[]): OwnBoundaries {
  const ids = [...new Set(outlines.map((outline) => outline.import))]
  return { imports: ids.map((id) => anImport({ id })), outlines }
}
