import type { Feature, FeatureCollection } from 'geojson'
import type { GeoJSONSourceSpecification } from 'maplibre-gl'
import type { Block } from '../../domain/atlas'
import type { Drawing } from '../../drawing/drawing'
import type { Fill } from '../../drawing/fill'
import { glow } from '../../drawing/look'
import type { ParkMark } from '../../drawing/parkMark'
import { type SoftArea, softAreasOf } from '../../drawing/structureLook'
import { groundRuns } from './groundLayers'

export type SourceName = 'ground' | 'structure' | 'parks' | 'emphasis'

/** The shapes of a drawing as MapLibre's sources, given once; all but the ground change with what is drawn. */
export function sourcesOf(drawing: Drawing): Record<SourceName, GeoJSONSourceSpecification> {
  return {
    ground: source(groundShapes(drawing)),
    structure: source(structureShapes(softAreasOf(drawing))),
    parks: { ...source(parkFeatures(drawing.parks)), promoteId: 'park' },
    emphasis: source(emphasisShapes(drawing.parks)),
  }
}

/** `tolerance` and `buffer` are in pixels of a 512-pixel tile: outlines keep their corners, lines their whole width. */
function source(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, tolerance: 0.1, buffer: 16 }
}

function groundShapes({ ground }: Drawing): FeatureCollection {
  const shapes = groundRuns(ground).flatMap(({ id, features }) =>
    features.map(({ geometry, width = 2 }) => feature(geometry, { run: id, width })),
  )
  const stations = ground
    .filter(({ kind }) => kind === 'station')
    .map(({ geometry }) => feature(geometry, { run: 'station' }))
  return { type: 'FeatureCollection', features: [...shapes, ...stations] }
}

/** Bodies and envelopes, with their looks. */
export function structureShapes(areas: readonly SoftArea[]): FeatureCollection {
  const features = areas.map(({ geometry, colour, tint, edge, width }) =>
    feature(geometry, { tint: veiled(colour, tint), line: veiled(colour, edge), width }),
  )
  return { type: 'FeatureCollection', features }
}

export function parkFeatures(parks: readonly ParkMark[]): FeatureCollection {
  const features = parks.flatMap(({ id, fill, blocks }) =>
    blocks.map((block) => feature(block.geometry, { park: id, edge: edgeOf(block), ...lookOf(fillOf(block, fill)) })),
  )
  return { type: 'FeatureCollection', features }
}

/** The parks that are pointed at or selected, once more: they are drawn over all others. */
export function emphasisShapes(parks: readonly ParkMark[]): FeatureCollection {
  const features = parks
    .filter(({ emphasis }) => emphasis !== null)
    .flatMap(({ fill, quiet, emphasis, blocks }) =>
      blocks.map((block) => feature(block.geometry, { quiet, emphasis, edge: edgeOf(block), ...lookOf(fill) })),
    )
  return { type: 'FeatureCollection', features }
}

/** A candidate is an outline alone. */
function fillOf({ membership }: Block, fill: Fill): Fill {
  return membership === 'member' ? fill : { ...fill, hatch: 'hollow', opacity: 0 }
}

/** Colours are kept with the shapes, as a lens may give each park its own. */
function lookOf({ colour, edge, hatch, opacity }: Fill) {
  return { tint: veiled(colour, opacity), line: edge, glow: veiled(edge, glow.match), hatch }
}

/** A colour of the theme (`#rrggbb`) at an opacity. */
export function veiled(colour: string, opacity: number): string {
  const alpha = Math.round(opacity * 255)
  return opacity === 1 ? colour : `${colour}${alpha.toString(16).padStart(2, '0')}`
}

function feature(geometry: Feature['geometry'], properties: Feature['properties']): Feature {
  return { type: 'Feature', properties, geometry }
}

export type EdgeName = 'firm' | 'solid' | 'dashed' | 'dotted'

/** An example of the blocks whose edge is drawn so; `dashOf` and `edgeWidth` say how. */
export const edges: Readonly<Record<EdgeName, Pick<Block, 'precision' | 'membership'>>> = {
  firm: { precision: 'surveyed', membership: 'member' },
  solid: { precision: 'approximate', membership: 'member' },
  dashed: { precision: 'schematic', membership: 'member' },
  dotted: { precision: 'schematic', membership: 'candidate' },
}

function edgeOf({ precision, membership }: Pick<Block, 'precision' | 'membership'>): EdgeName {
  if (membership === 'candidate') return 'dotted'
  return precision === 'schematic' ? 'dashed' : precision === 'surveyed' ? 'firm' : 'solid'
}
