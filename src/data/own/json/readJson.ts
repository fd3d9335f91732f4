import { type Tell, untold } from '../../../domain/own/progress'
import type { OwnLayer, Reading } from '../../../domain/own/reading'
import { cutShort } from '../cutShort'
import { noteBook } from '../noteBook'
import { OwnRefused } from '../refused'
import { isPacked, unpacked } from './echarts'
import { isEsri, readEsri } from './esri'
import { geojsonLayer, type Named } from './geojson'
import { jsonOf } from './jsonText'
import { readRecords } from './records'
import { kindOf } from './shapes'
import { readTopojson } from './topojson'
import { isObject, type Json } from './values'
import { mapWithin } from './within'

/** A text of JSON as what it is: GeoJSON, a map of ECharts, a JSON of Esri's, TopoJSON, the answer of a service that has
 * one of them in it, or outlines as texts. Throws an `OwnRefused` otherwise. */
export function readJson(text: string, named: Named, tell: Tell = untold): Reading {
  const whole = jsonOf(text)
  const json = isObject(whole) && isKnown(whole) ? whole : mapWithin(whole)
  if (!json) {
    const records = readRecords(whole, named)
    if (records) return records
    throw new OwnRefused(
      'notGeographic',
      isObject(whole) ? { detail: cutShort(Object.keys(whole).join(', ') || '{}') } : {},
    )
  }
  if (isTopology(json)) return readTopojson(json, named)
  if (isEsri(json)) return readEsri(json, named)
  if (isPacked(json)) return { format: 'echarts', layers: [packedLayer(unpacked(json), named)], notes: [] }
  return { format: 'geojson', layers: [geojsonLayer(json, named, tell)], notes: [] }
}

/** A map of ECharts is a GeoJSON by its kind. */
function isKnown(json: Json): boolean {
  return kindOf(json, noteBook()) !== null || isEsri(json) || isTopology(json)
}

function isTopology({ type }: Json): boolean {
  return typeof type === 'string' && type.toLowerCase() === 'topology'
}

function packedLayer({ json, step }: ReturnType<typeof unpacked>, named: Named): OwnLayer {
  const layer = geojsonLayer(json, named)
  return { ...layer, notes: [...layer.notes, { what: 'coarse', count: 1, detail: `1/${Math.round(1 / step)}°` }] }
}
