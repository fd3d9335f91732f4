import type { FeatureCollection, MultiPolygon } from 'geojson'
import type { Atlas } from '../src/domain/atlas'

/** The 22 footprints for others to take away (RFC 7946): members only, one MultiPolygon a park. */
export function parksFile({ parks, blocks }: Atlas): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: parks.map(({ id, name, nameEn, group, districts }) => ({
      type: 'Feature',
      id,
      properties: {
        name,
        nameEn,
        group,
        districts,
        note: '示意范围，非法定边界 · schematic extent, not a legal boundary',
      },
      geometry: {
        type: 'MultiPolygon',
        coordinates: blocks
          .filter(({ park, membership }) => park === id && membership === 'member')
          .flatMap(({ geometry }) => geometry.coordinates),
      },
    })),
  }
}
