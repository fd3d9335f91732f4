import { type Tell, untold } from '../../../domain/own/progress'
import type { OwnLayer, Reading } from '../../../domain/own/reading'
import { OwnRefused } from '../refused'
import { isPacked, unpacked } from './echarts'
import { isEsri, readEsri } from './esri'
import { geojsonLayer, type Named } from './geojson'
import { jsonOf } from './jsonText'
import { readTopojson } from './topojson'
import { isObject } from './values'

/** A text of JSON as what it is: GeoJSON, a map of ECharts, a JSON of Esri's, TopoJSON. Throws an `OwnRefused` otherwise. */
export function readJson(text: string, named: Named, tell: Tell = untold): Reading {
  const json = jsonOf(text)
  if (!isObject(json)) throw new OwnRefused('notGeographic')
  if (typeof json.type === 'string' && json.type.toLowerCase() === 'topology') {
    return readTopojson(json, named)
  }
  if (isEsri(json)) return readEsri(json, named)
  if (isPacked(json)) return { format: 'echarts', layers: [packedLayer(unpacked(json), named)], notes: [] }
  return { format: 'geojson', layers: [geojsonLayer(json, named, tell)], notes: [] }
}

function packedLayer({ json, step }: ReturnType<typeof unpacked>, named: Named): OwnLayer {
  const layer = geojsonLayer(json, named)
  return { ...layer, notes: [...layer.notes, { what: 'coarse', count: 1, detail: `1/${Math.round(1 / step)}°` }] }
}
