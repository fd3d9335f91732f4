import type { LayerSpecification } from 'maplibre-gl'
import type { Drawing } from '../../drawing/drawing'
import type { Grain } from './grain'
import { groundLayers, stationLayer } from './groundLayers'
import { parkLayers } from './parkLayers'

/** Bodies and envelopes bear their looks themselves. */
const structureLayers: readonly LayerSpecification[] = [
  {
    id: 'structure-tints',
    type: 'fill',
    source: 'structure',
    paint: { 'fill-color': ['to-color', ['get', 'tint']], 'fill-antialias': false },
  },
  {
    id: 'structure-edges',
    type: 'line',
    source: 'structure',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ['to-color', ['get', 'line']], 'line-width': ['get', 'width'] },
  },
]

/** This list is the drawing order; there is no other. Its ids depend on the ground alone. */
export function layersOf(drawing: Drawing, grain: Grain): readonly LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': drawing.theme.sea } },
    ...groundLayers(drawing),
    ...structureLayers,
    ...parkLayers(drawing, grain),
    stationLayer(drawing, grain),
  ]
}
