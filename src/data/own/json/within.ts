import { isEsri } from './esri'
import { isList, isObject, type Json } from './values'

/** As deep as services wrap what they answer, and as much of it as is looked through. */
const mostDepth = 6
const mostLooked = 20_000

/**
 * The map in the answer of a service, or in a page's data: the first object in it, the outer before the inner, that is a GeoJSON, a
 * TopoJSON or a JSON of Esri's; a list of features stands for a collection of them. `null` where there is none.
 */
export function mapWithin(json: unknown): Json | null {
  let looked = 0
  let level: readonly unknown[] = [json]
  for (let depth = 0; depth < mostDepth && level.length > 0; depth += 1) {
    for (const one of level) {
      const found = mapOf(one)
      if (found) return found
    }
    looked += level.length
    level = level
      .flatMap((one) => (isObject(one) || isList(one) ? Object.values(one) : []))
      .slice(0, mostLooked - looked)
  }
  return null
}

function mapOf(value: unknown): Json | null {
  if (isList(value))
    return value.length > 0 && value.every(isFeature) ? { type: 'FeatureCollection', features: value } : null
  if (!isObject(value)) return null
  const isOne =
    isFeature(value) || (typeof value.type === 'string' && /^(featurecollection|topology)$/i.test(value.type))
  return isOne || isEsri(value) ? value : null
}

function isFeature(value: unknown): boolean {
  return isObject(value) && 'geometry' in value && typeof value.type === 'string' && /^feature$/i.test(value.type)
}
