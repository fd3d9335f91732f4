import type { Reading } from '../../../domain/own/reading'
import { layerOf, nothingLeft } from '../layer'
import { isOutline, outlineIn } from '../outlines/outlineText'
import type { Named } from './geojson'
import { isList, isObject, type Json, textOf } from './values'

const mostDepth = 8

/**
 * The areas of a list of records that keep their outline as a text, as the services of AMap (`polyline`), Tianditu (`boundary`) and
 * Baidu (`boundaries`) answer; what else of texts and numbers a record has is its columns. `null` where no record has one. Throws an
 * `OwnRefused` where none of them is an area.
 */
export function readRecords(json: unknown, { name, encoding }: Named): Reading | null {
  const layer = layerOf(name, encoding)
  let number = 0
  const visit = (value: unknown, depth: number) => {
    if (depth > mostDepth) return
    if (isList(value)) for (const one of value) visit(one, depth + 1)
    if (!isObject(value)) return
    const outlines = outlinesOf(value)
    if (outlines.length > 0) {
      number += 1
      const at = String(number)
      const polygons = outlines.flatMap((text) => outlineIn(text, { at, notes: layer.notes })?.polygons ?? [])
      if (polygons.length === 0) layer.notes.add('badFeatures', 1, at)
      layer.add({ number, values: scalarsOf(value), polygons })
    }
    for (const one of Object.values(value)) visit(one, depth + 1)
  }
  visit(json, 0)
  if (number === 0) return null
  if (layer.features.length === 0) throw nothingLeft([layer.notes])
  return { format: 'outlines', layers: [layer.done(null)], notes: [] }
}

function outlinesOf(record: Json): readonly string[] {
  return Object.values(record)
    .flatMap((value) => (isList(value) ? value : [value]))
    .filter((value): value is string => typeof value === 'string' && isOutline(value))
}

function scalarsOf(record: Json): ReadonlyMap<string, string> {
  const scalars = Object.entries(record).filter(
    ([, value]) => typeof value === 'number' || (typeof value === 'string' && !isOutline(value)),
  )
  return new Map(scalars.map(([key, value]) => [key, textOf(value)]))
}
