import { jsonFault } from './jsonFault'
import { jsonInScript } from './scriptText'
import { isObject } from './values'

/**
 * A text as JSON; or as GeoJSON by lines (RFC 8142, with or without its separators), given as one collection;
 * or as what a script has of it. Throws an
 * `OwnRefused` that names the line otherwise.
 */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const lines = linesOf(text)
    if (lines) return { type: 'FeatureCollection', features: lines }
    if (/^\s*[[{]/.test(text)) throw jsonFault(text)
    const inScript = jsonInScript(text)
    if (inScript) return inScript
    throw jsonFault(withoutStart(text))
  }
}

/** A script up to its data, with its lines. */
function withoutStart(text: string): string {
  const at = Math.max(0, text.search(/\{\s*"/))
  return text.slice(0, at).replace(/.*/g, '') + text.slice(at)
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
