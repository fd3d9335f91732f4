import { jsonFault } from './jsonFault'
import { isObject } from './values'

/**
 * A text as JSON; or as GeoJSON by lines (RFC 8142, with or without its separators), given as one collection. Throws an
 * `OwnRefused` that names the line otherwise.
 */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const lines = linesOf(text)
    if (lines) return { type: 'FeatureCollection', features: lines }
    throw jsonFault(text)
  }
}

function linesOf(text: string): readonly unknown[] | null {
  const lines = text
    .replaceAll('\u001e', '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (lines.length < 2) return null
  try {
    const values = lines.map((line): unknown => JSON.parse(line))
    return values.every((value) => isObject(value) && 'type' in value) ? values : null
  } catch {
    return null
  }
}
