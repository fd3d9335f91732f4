import { existsSync, readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson'
import { parseAtlas, parseGround } from '../src/data/schema'
import type { Atlas } from '../src/domain/atlas'
import type { Ground } from '../src/domain/ground'
import { anchorOf, largest, many } from './anchors'
import { cityEdge, districtOutlines, landAround } from './districts'
import { chineseTexts, scriptOf } from './script'
import { softened } from './shapes'
import { structureOf } from './structure'

/** Outlines from the authority, where somebody has put them; a park found there replaces its blocks. */
const surveyedFile = 'surveyed.geojson'

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

function list(name: string): readonly Record<string, unknown>[] {
  const value = read(`plan/${name}.json`)
  if (!Array.isArray(value)) throw new Error(`geo/plan/${name}.json: a list is wanted`)
  return value
}

/** Everything in `geo/` that is about parks, joined and checked at the same door as in the page. Throws `AtlasError`. */
export function joinedAtlas(): Atlas {
  const written = writtenAtlas()
  const outlines = new Map(districtOutlines().map(({ id, geometry }) => [id, geometry]))
  return parseAtlas({ ...written, ...structureOf(written, outlines), script: scriptOf(chineseTexts(written)) })
}

/** What people wrote, before bodies are drawn around it. */
function writtenAtlas(): Atlas {
  const blocks = withSurveyed(
    collection('blocks.geojson').features.map(blockOf),
    existsSync(new URL(surveyedFile, import.meta.url)) ? collection(surveyedFile).features : [],
  )
  return parseAtlas({
    bodies: [],
    sides: [],
    envelopes: [],
    edition: read('plan/edition.json'),
    groups: list('groups'),
    districts: list('districts'),
    parks: list('parks').map((park) => withMain(park, blocks)),
    industries: list('industries'),
    links: list('links'),
    patterns: list('patterns'),
    tasks: [...list('tasks'), ...list('zoneTasks')],
    sites: list('sites'),
    actors: list('actors'),
    indicators: list('indicators'),
    outline: list('outline'),
    blocks,
    synonyms: list('synonyms'),
    script: { syllables: [], simplified: [] },
  })
}

/** A park that a survey gave one outline has no main block any more. */
function withMain({ main, ...park }: Record<string, unknown>, blocks: readonly unknown[]) {
  const wanted = main as { readonly block?: unknown } | undefined
  const isThere = blocks.some((block) => (block as { readonly id?: unknown }).id === wanted?.block)
  return isThere ? { ...park, main } : park
}

function collection(name: string): FeatureCollection {
  const value = read(name)
  if (typeof value !== 'object' || value === null || !('features' in value)) throw new Error(`geo/${name}: no features`)
  return value as FeatureCollection
}

/** Schematic outlines are softened here, so that nobody takes their corners for surveyed ones. */
function blockOf({ properties, geometry }: Feature) {
  const { id, park, name, nameEn, precision, membership } = properties ?? {}
  const shape = polygonOf(geometry, String(id))
  const drawn = precision === 'schematic' ? softened(shape) : shape
  return { id, park, name, nameEn, precision, membership, anchor: anchorOf(drawn), geometry: many(drawn) }
}

/** The blocks after each park with a surveyed outline (a Feature whose id is the park's) has only that. */
export function withSurveyed(
  blocks: readonly { readonly park: unknown }[],
  surveyed: readonly Feature[],
): readonly unknown[] {
  const outlines = surveyed.map(({ id, properties, geometry }) => {
    const outline = multiPolygonOf(geometry, String(id))
    const { name = '实测范围', nameEn = 'Surveyed outline' } = properties ?? {}
    const shape = { precision: 'surveyed', membership: 'member', anchor: anchorOf(largest(outline)), geometry: outline }
    return { id: `${id}-surveyed`, park: id, name, nameEn, ...shape }
  })
  return [...blocks.filter(({ park }) => !outlines.some((outline) => outline.park === park)), ...outlines]
}

function multiPolygonOf(geometry: Geometry, id: string): MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry
  if (geometry.type === 'Polygon') return many(geometry)
  throw new Error(`geo/${surveyedFile}: ${id} is a ${geometry.type}, a Polygon or MultiPolygon is wanted`)
}

function polygonOf(geometry: Geometry, id: string): Polygon {
  if (geometry.type !== 'Polygon')
    throw new Error(`geo/blocks.geojson: ${id} is a ${geometry.type}, a Polygon is wanted`)
  return geometry
}

/** The ground, from the bottom up. */
export function joinedGround(): Ground {
  const nameless = { name: '', nameEn: '' }
  const districts = districtOutlines()
  // Open water lies over the rivers' lines: from far the line is the wider one, from near the river's true width.
  const height = ({ properties }: Feature) => (properties?.kind === 'water' ? 1 : 0)
  const authored = [...collection('ground.geojson').features]
    .sort((one, other) => height(one) - height(other))
    .map(({ properties, geometry }) => ({ ...properties, geometry }))
  return parseGround([
    { id: 'land', kind: 'land', ...nameless, geometry: landAround() },
    ...districts.map((district) => ({ kind: 'district', ...district })),
    { id: 'city-edge', kind: 'city-edge', ...nameless, geometry: cityEdge() },
    ...authored,
    ...districts.map(({ id, name, nameEn, geometry }) => ({
      id: `label-${id}`,
      kind: 'label-district',
      name,
      nameEn,
      geometry: { type: 'Point', coordinates: anchorOf(largest(geometry)) },
    })),
  ])
}
