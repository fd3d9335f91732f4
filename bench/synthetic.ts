import type { MultiPolygon } from 'geojson'
import type { Atlas, Block, BlockId, Link, Park, ParkId } from '../src/domain/atlas'

const area = { west: 120.9, south: 30.75, east: 121.95, north: 31.75 } as const

/**
 * An atlas of so many parks: the real ones, then copies of them in turn with their groups, industries and one small
 * block each, in rows over greater Shanghai. The same count always gives the same atlas.
 */
export function manyParks(atlas: Atlas, count: number): Atlas {
  const added = Array.from({ length: Math.max(0, count - atlas.parks.length) }, (_, index) => ({
    index,
    template: atlas.parks[index % atlas.parks.length],
  })).flatMap(({ index, template }) => (template ? [{ index, template }] : []))
  const columns = Math.ceil(Math.sqrt(added.length))
  return {
    ...atlas,
    parks: [...atlas.parks, ...added.map(({ index, template }) => copyOf(template, index))],
    links: [...atlas.links, ...added.flatMap(({ index, template }) => linksOf(atlas, template, index))],
    blocks: [...atlas.blocks, ...added.map(({ index, template }) => blockOf(atlas, template, index, columns))],
  }
}

function idOf(template: Park, index: number): ParkId {
  return `${template.id}-${index}` as ParkId
}

function copyOf(template: Park, index: number): Park {
  return {
    ...template,
    id: idOf(template, index),
    name: `${template.name}${index}`,
    nameEn: `${template.nameEn} ${index}`,
    areas: [],
  }
}

function linksOf(atlas: Atlas, template: Park, index: number): readonly Link[] {
  return atlas.links
    .filter(({ holder, source }) => source === 'own' && 'park' in holder && holder.park === template.id)
    .map((link) => ({ ...link, holder: { park: idOf(template, index) } }))
}

/** The template's first ring, shrunk to fit its cell. */
function blockOf(atlas: Atlas, template: Park, index: number, columns: number): Block {
  const model = atlas.blocks.find(({ park, membership }) => park === template.id && membership === 'member')
  if (!model) throw new Error(`park ${template.id} has no block`)
  const cell = { lng: (area.east - area.west) / columns, lat: (area.north - area.south) / columns }
  const anchor = [
    rounded(area.west + cell.lng * ((index % columns) + 0.5)),
    rounded(area.south + cell.lat * (Math.floor(index / columns) + 0.5)),
  ] as const
  return {
    ...model,
    id: `${template.id}-${index}-block` as BlockId,
    park: idOf(template, index),
    anchor,
    geometry: shrunk(model.geometry, anchor, cell.lng * 0.35, cell.lat * 0.35),
  }
}

function shrunk(
  geometry: MultiPolygon,
  middle: readonly [number, number],
  reachLng: number,
  reachLat: number,
): MultiPolygon {
  const ring = geometry.coordinates[0]?.[0] ?? []
  const lngs = ring.map(([lng = 0]) => lng)
  const lats = ring.map(([, lat = 0]) => lat)
  const [west, east, south, north] = [Math.min(...lngs), Math.max(...lngs), Math.min(...lats), Math.max(...lats)]
  const placed = ring.map(([lng = 0, lat = 0]) => [
    rounded(middle[0] + (((lng - west) / (east - west)) * 2 - 1) * reachLng),
    rounded(middle[1] + (((lat - south) / (north - south)) * 2 - 1) * reachLat),
  ])
  return { type: 'MultiPolygon', coordinates: [[placed]] }
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6))
}
