import type { Claim, Reading, Ring } from '../../../domain/own/reading'
import { chordsThrough } from '../arcs'
import { claimOfCode } from '../codes'
import { gathered } from '../gathered'
import { type LayerInWork, layerOf } from '../layer'
import { noteBook } from '../noteBook'
import { OwnRefused } from '../refused'
import { coordinate, ringOf } from '../ring'
import { claimOfWkt } from '../wkt'
import type { Named } from './geojson'
import { isList, isObject, type Json, textOf, valuesOf } from './values'

/** Whether an object is a JSON of Esri's: features with `attributes`, a bare geometry of theirs, or layers of such features. */
export function isEsri(json: Json): boolean {
  if ('geometryType' in json || 'rings' in json || 'curveRings' in json || 'attributes' in json) return true
  if (isEsriShape(json.geometry) || setsIn(json).length > 0) return true
  const [first] = isList(json.features) ? json.features : []
  return isObject(first) && !('type' in first) && ('attributes' in first || isEsriShape(first.geometry))
}

function isEsriShape(geometry: unknown): boolean {
  return isObject(geometry) && ('rings' in geometry || 'curveRings' in geometry)
}

/** The feature sets of a collection of layers, as a web map keeps them. */
function setsIn(json: Json): readonly { readonly name: string; readonly set: Json }[] {
  const { layers } = isObject(json.featureCollection) ? json.featureCollection : json
  return (isList(layers) ? layers : []).flatMap((layer) => {
    if (!isObject(layer) || !isObject(layer.featureSet)) return []
    const { name } = isObject(layer.layerDefinition) ? layer.layerDefinition : layer
    return [{ name: textOf(name), set: layer.featureSet }]
  })
}

/**
 * The areas of a JSON of Esri's (ArcGIS REST API, "Geometry objects" and "Feature set"): rings whose direction tells shells from
 * holes, which the even-odd rule needs not. Throws an `OwnRefused` where it has no areas, or curves that are no arcs of circles.
 */
export function readEsri(json: Json, named: Named): Reading {
  const sets = setsIn(json)
  const all = sets.length > 0 ? sets : [{ name: '', set: 'features' in json ? json : { features: [asFeature(json)] } }]
  const read = all.map(({ name, set }) => ({ set, layer: readSet(set, { ...named, name: name || named.name }) }))
  return gathered(
    'esri',
    read.map(({ set, layer }) => ({ layer: layer.done(claimOf(set, layer)), book: layer.notes })),
    noteBook(),
  )
}

function asFeature(json: Json): Json {
  return 'geometry' in json || 'attributes' in json ? json : { geometry: json }
}

function readSet(set: Json, { name, encoding }: Named): LayerInWork {
  const layer = layerOf(name, encoding)
  for (const [at, feature] of (isList(set.features) ? set.features : []).entries()) {
    const number = at + 1
    const geometry = isObject(feature) ? feature.geometry : null
    const values = valuesOf(isObject(feature) ? feature.attributes : null)
    layer.add({ number, values, polygons: [ringsOf(geometry, String(number), layer)] })
  }
  return layer
}

function ringsOf(geometry: unknown, at: string, { notes }: LayerInWork): readonly Ring[] {
  if (!isObject(geometry)) notes.add('nullGeometries')
  else if (isList(geometry.rings) || isList(geometry.curveRings)) {
    const rings = [geometry.curveRings, geometry.rings].find(isList) ?? []
    if (rings.length === 0) notes.add('nullGeometries')
    return rings.flatMap((ring) => ringIn(ring, at, notes) ?? [])
  } else if ('paths' in geometry || 'curvePaths' in geometry) notes.add('lines')
  else notes.add('x' in geometry || 'points' in geometry ? 'points' : 'nullGeometries')
  return []
}

function ringIn(ring: unknown, at: string, notes: LayerInWork['notes']): Ring | null {
  const numbers: number[] = []
  let hasMore = false
  const pairIn = (position: unknown): readonly [number, number] => {
    const [x, y, ...more]: readonly unknown[] = isList(position) ? position : []
    hasMore ||= more.length > 0
    return [coordinate(x, at, notes), coordinate(y, at, notes)]
  }
  for (const position of isList(ring) ? ring : []) {
    if (isList(position)) numbers.push(...pairIn(position))
    else for (const number of arcIn(position, numbers.slice(-2), pairIn, at)) numbers.push(number)
    if (!isList(position)) notes.add('curves')
  }
  if (hasMore) notes.add('heights')
  return ringOf(numbers, notes, true)
}

/** An arc from where the ring has come to, by its end and a point between, as chords; curves of other kinds are refused. */
function arcIn(
  curve: unknown,
  from: readonly number[],
  pairIn: (position: unknown) => readonly [number, number],
  at: string,
): readonly number[] {
  const [end, between]: readonly unknown[] = isObject(curve) && isList(curve.c) ? curve.c : []
  if (!end || !between || from.length < 2) throw new OwnRefused('curvedRings', { at })
  return chordsThrough([...from, ...pairIn(between), ...pairIn(end)]).slice(2)
}

/** `latestWkid` is EPSG's number of what `wkid` calls by an older one of Esri's. */
function claimOf(set: Json, { features }: LayerInWork): Claim | null {
  const list = isList(set.features) ? set.features : []
  const first = list[(features[0]?.number ?? 1) - 1]
  const inFirst = isObject(first) && isObject(first.geometry) ? first.geometry.spatialReference : null
  const said = [set.spatialReference, inFirst].find(isObject)
  const codes = [said?.latestWkid, said?.wkid].filter((code) => typeof code === 'number')
  const [code] = codes
  if (code !== undefined) return claimOfCode(code, 'wkid', codes.join(' = '))
  return claimOfWkt(textOf(said?.wkt ?? said?.wkt2), 'wkt')
}
