import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import type { Drawing } from '../../drawing/drawing'
import { dashOf, edgeWidth, glow, hatchMarks, quietLook } from '../../drawing/look'
import type { ParkMark } from '../../drawing/parkMark'
import type { Theme } from '../../drawing/theme'
import type { Grain } from './grain'
import { type HatchName, hatchNames } from './hatchImages'
import { type EdgeName, edges, veiled } from './sources'

/** What changes with a choice, as feature-state of a park's blocks. `lit` parks leave their edge to the emphasis. */
export type ParkState = { readonly quiet: boolean; readonly lit: boolean }

type Colour = DataDrivenPropertyValueSpecification<string>

const quietState: ExpressionSpecification = ['boolean', ['feature-state', 'quiet'], false]
const litState: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false]
const nothing = 'rgba(0,0,0,0)'
const edgeNames: readonly EdgeName[] = ['firm', 'solid', 'dashed', 'dotted']
const emphases = ['lit', 'pointed', 'selected'] as const

const tintOf: ExpressionSpecification = ['to-color', ['get', 'tint']]
const edgeOf: ExpressionSpecification = ['to-color', ['get', 'line']]

/** The footprints: tint, hatch and edge, then once more what is pointed at or selected, and its glow. */
export function parkLayers({ theme }: Drawing, grain: Grain): readonly LayerSpecification[] {
  const emphasisQuiet: ExpressionSpecification = ['get', 'quiet']
  const glowing: ExpressionSpecification = ['to-color', ['get', 'glow']]
  const outline = quietOr(quietState, theme, quietLook.edge, edgeOf)
  return [
    fill('park-tints', 'parks', quietOr(quietState, theme, quietLook.fill, tintOf)),
    ...hatchNames.map(hatch),
    ...edgeNames.map((name) => edge('parks', name, null, ['case', litState, nothing, outline], theme, grain)),
    fill('emphasis-glow', 'emphasis', quietOr(emphasisQuiet, theme, glow.quiet, glowing)),
    ...emphases.flatMap((emphasis) =>
      edgeNames.map((name) => edge('emphasis', name, emphasis, quietOr(emphasisQuiet, theme, 1, edgeOf), theme, grain)),
    ),
  ]
}

function quietOr(
  isQuiet: ExpressionSpecification,
  { quiet }: Theme,
  alpha: number,
  otherwise: ExpressionSpecification,
): ExpressionSpecification {
  return ['case', isQuiet, veiled(quiet, alpha), otherwise]
}

function fill(id: string, source: string, colour: Colour): FillLayerSpecification {
  return { id, type: 'fill', source, paint: { 'fill-color': colour } }
}

function hatch(name: HatchName): FillLayerSpecification {
  return {
    id: `park-${name}`,
    type: 'fill',
    source: 'parks',
    filter: ['==', ['get', 'hatch'], name],
    paint: {
      'fill-antialias': false,
      'fill-pattern': name,
      'fill-color': edgeOf,
      'fill-opacity': ['case', quietState, 0, hatchMarks.opacity[name]],
    },
  }
}

function edge(
  source: string,
  name: EdgeName,
  emphasis: ParkMark['emphasis'],
  colour: Colour,
  theme: Theme,
  { stretch }: Grain,
): LineLayerSpecification {
  const width = edgeWidth(emphasis, edges[name].precision) * theme.weight
  const dash = dashOf(edges[name], emphasis !== null)
  const unit = width * dashStretch(stretch)
  const ofEdge: ExpressionSpecification = ['==', ['get', 'edge'], name]
  return {
    id: `${emphasis ?? 'park'}-edges-${name}`,
    type: 'line',
    source,
    filter: emphasis ? ['all', ofEdge, ['==', ['get', 'emphasis'], emphasis]] : ofEdge,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': width,
      ...(dash ? { 'line-dasharray': dash.map((pixels) => pixels / unit) } : {}),
    },
  }
}

/** MapLibre keeps every dash that it ever drew, at most 512: sixteenths of a zoom are as near as the eye asks. */
function dashStretch(stretch: number): number {
  return 2 ** (Math.round(Math.log2(stretch) * 16) / 16)
}
