import type { OwnLayer, Reading } from '../../../domain/own/reading'
import { OwnRefused } from '../refused'
import { isPacked, unpacked } from './echarts'
import { esriLayers, isEsri } from './esri'
import { geojsonLayer, type Named } from './geojson'
import { jsonOf } from './jsonText'
import { topojsonLayers } from './topojson'
import { isObject } from './values'

/** A text of JSON as what it is: GeoJSON, a map of ECharts, a JSON of Esri's, TopoJSON. Throws an `OwnRefused` otherwise. */
export function readJson(text: string, named: Named): Reading {
  const json = jsonOf(text)
  if (!isObject(json)) throw new OwnRefused('notGeographic')
  if (typeof json.type === 'string' && json.type.toLowerCase() === 'topology') {
    return { format: 'topojson', layers: topojsonLayers(json, named), notes: [] }
  }
  if (isEsri(json)) return { format: 'esri', layers: esriLayers(json, named), notes: [] }
  if (isPacked(json)) return { format: 'echarts', layers: [packedLayer(unpacked(json), named)], notes: [] }
  return { format: 'geojson', layers: [geojsonLayer(json, named)], notes: [] }
}

function packedLayer({ json, step }: ReturnType<typeof unpacked>, named: Named): OwnLayer {
  const layer = geojsonLayer(json, named)
  return { ...layer, notes: [...layer.notes, { what: 'coarse', count: 1, detail: `1/${Math.round(1 / step)}°` }] }
}
