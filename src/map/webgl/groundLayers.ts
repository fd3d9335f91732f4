import type { CircleLayerSpecification, LayerSpecification } from 'maplibre-gl'
import type { Ground, GroundFeature, GroundKind } from '../../domain/ground'
import { memoize } from '../../domain/memoize'
import type { Drawing } from '../../drawing/drawing'
import { groundLook, isShape, riverGrowth, stationLook } from '../../drawing/look'
import type { Theme } from '../../drawing/theme'
import { zoomLimits } from '../../state/view'
import type { Grain } from './grain'

/** Neighbours in the ground's order that look alike and appear together. */
type GroundRun = {
  readonly id: string
  readonly kind: GroundKind
  readonly minZoom: number | undefined
  readonly features: readonly GroundFeature[]
}

/** The ground in as few runs as keep its order. */
export const groundRuns = memoize((ground: Ground): readonly GroundRun[] => {
  const runs: (GroundRun & { readonly features: GroundFeature[] })[] = []
  let kind: GroundKind | null = null
  let first = 0
  for (const feature of ground) {
    if (!isShape(feature) || feature.geometry.type === 'Point') continue
    if (feature.kind !== kind) first = runs.length
    kind = feature.kind
    const fitting = runs.slice(first).find(({ minZoom }) => minZoom === feature.minZoom)
    if (fitting) fitting.features.push(feature)
    else runs.push({ id: `${kind}-${runs.length}`, kind, minZoom: feature.minZoom, features: [feature] })
  }
  return runs
})

export function groundLayers({ ground, theme }: Drawing): readonly LayerSpecification[] {
  return groundRuns(ground).flatMap((run) => looks(run, theme))
}

/** The figure rounds to quarters of a zoom before it asks what is shown. */
const early = 1 / 8

function looks({ id, kind, minZoom }: GroundRun, theme: Theme): readonly LayerSpecification[] {
  const shared = {
    source: 'ground',
    filter: ['==', ['get', 'run'], id] satisfies LayerFilter,
    ...(minZoom === undefined ? {} : { minzoom: minZoom - early }),
  }
  const fill = (colour: string): LayerSpecification => ({
    id: `${id}-fill`,
    type: 'fill',
    ...shared,
    paint: { 'fill-color': colour },
  })
  const line = (colour: string, width: LineWidth, ends: 'butt' | 'round' = 'butt'): LayerSpecification => ({
    id: `${id}-line`,
    type: 'line',
    ...shared,
    layout: { 'line-join': 'round', 'line-cap': ends },
    paint: { 'line-color': colour, 'line-width': width },
  })
  const { fill: ground, edge, edgeBelow } = groundLook(kind, theme)
  const fills = ground ? [fill(ground)] : []
  const isRiver = edge?.width === 'river'
  const lines = edge
    ? [line(edge.colour, edge.width === 'river' ? growingWidth() : edge.width, isRiver ? 'round' : 'butt')]
    : []
  return edgeBelow ? [...lines, ...fills] : [...fills, ...lines]
}

type LayerFilter = ['==', ['get', string], string]
type LineWidth = number | ReturnType<typeof growingWidth>

/** `riverWidth` as an expression: the same at each whole zoom, and in between as near as the eye asks. */
function growingWidth() {
  const { least: first, most: last } = zoomLimits
  const { power, least, atZoom } = riverGrowth
  const zooms = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const widthAt = (zoom: number) => ['max', least, ['*', ['get', 'width'], 2 ** ((zoom - atZoom) * power)]]
  const stops = zooms.flatMap((zoom) => [zoom, widthAt(zoom)])
  return ['interpolate', ['exponential', 2 ** power], ['zoom'], ...stops] as unknown as ['literal', readonly number[]]
}

/** A station is a ring about its place. MapLibre draws the line outside the radius and softens inwards, SVG upon it. */
export function stationLayer({ theme }: Drawing, { typeScale }: Grain): CircleLayerSpecification {
  const { radius, line } = stationLook
  const softening = 0.4
  return {
    id: 'stations',
    type: 'circle',
    source: 'ground',
    filter: ['==', ['get', 'run'], 'station'],
    paint: {
      'circle-radius': radius * typeScale - line / 2 + softening,
      'circle-color': theme.halo,
      'circle-stroke-color': theme.mark,
      'circle-stroke-width': line,
    },
  }
}
