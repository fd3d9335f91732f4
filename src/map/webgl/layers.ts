import type { LayerSpecification } from 'maplibre-gl'
import type { Drawing } from '../../drawing/drawing'
import type { Grain } from './grain'
import { groundLayers, stationLayer } from './groundLayers'
import { parkLayers } from './parkLayers'

/** This list is the drawing order; there is no other. Its ids depend on the ground alone. */
export function layersOf(drawing: Drawing, grain: Grain): readonly LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': drawing.theme.sea } },
    ...groundLayers(drawing),
    ...parkLayers(drawing, grain),
    stationLayer(drawing, grain),
  ]
}
