import { type Tell, untold } from '../../../domain/own/progress'
import type { Claim, OwnFeature, OwnLayer } from '../../../domain/own/reading'
import { claimOfWords } from '../codes'
import { cutShort } from '../cutShort'
import { type LayerInWork, layerOf, nothingLeft } from '../layer'
import type { NoteBook } from '../noteBook'
import { outlineIn } from '../outlines/outlineText'
import { OwnRefused } from '../refused'
import { BadShape, kindOf, type Place, polygonsOf } from './shapes'
import { isList, isObject, type Json, textOf, valuesOf } from './values'

export type Named = { readonly name: string; readonly encoding: string }

/**
 * The areas of a GeoJSON (RFC 7946, with the `crs` of its draft of 2008): a collection, one feature or a bare geometry. Positions
 * stay as they are written, x0 y0 …, without heights. Throws an `OwnRefused` where there is no area in it, or a number is none.
 */
export function geojsonLayer(json: unknown, named: Named, tell: Tell = untold): OwnLayer {
  const read = readLayer(json, named, tell)
  if (read.features.length === 0) throw nothingLeft([read.notes])
  return read.done(claimOf(isObject(json) ? json.crs : null, read.notes))
}

/** The same while it is in work, for those that have several. */
export function readLayer(json: unknown, { name, encoding }: Named, tell: Tell = untold): LayerInWork {
  const own = isObject(json) && typeof json.name === 'string' ? json.name : name
  const layer = layerOf(own, encoding)
  const kind = kindOf(json, layer.notes)
  if (!isObject(json) || !kind) throw new OwnRefused('notGeographic', { detail: cutShort(JSON.stringify(json) ?? '') })
  const features = featuresOf(json, kind)
  if (!isList(features)) throw new OwnRefused('notGeographic', { detail: 'features' })
  for (const [at, feature] of features.entries()) {
    addFeature(layer, featureIn(feature, layer.notes), at + 1)
    tell({ step: 'reading', done: at + 1, of: features.length })
  }
  return layer
}

/** A bare collection of geometries lists areas as one of features does. */
function featuresOf(json: Json, kind: string): unknown {
  if (kind === 'FeatureCollection') return json.features
  return kind === 'GeometryCollection' ? json.geometries : [json]
}

/** Some list bare geometries where features belong. */
function featureIn(feature: unknown, notes: NoteBook): Json | null {
  if (!isObject(feature)) return null
  const kind = kindOf(feature, notes)
  if (kind === 'Feature' || kind === null) return feature
  notes.add('bareGeometry')
  return { geometry: feature }
}

function addFeature({ add, notes }: LayerInWork, feature: Json | null, number: number) {
  if (!feature) return notes.add('nullGeometries')
  const at = String(number)
  const values = new Map(valuesOf(feature.properties))
  if (feature.id !== undefined && !values.has('id')) values.set('id', textOf(feature.id))
  try {
    add({ number, values, polygons: areasOf(feature.geometry, { at, notes }) })
  } catch (fault) {
    if (!(fault instanceof BadShape)) throw fault
    notes.add('badFeatures', 1, at)
  }
}

/** Databases answer with a geometry that is written as a text. */
function areasOf(geometry: unknown, place: Place): OwnFeature['polygons'] {
  if (typeof geometry !== 'string') return polygonsOf(geometry, place)
  const outline = outlineIn(geometry, place)
  if (!outline) throw new BadShape(place.at)
  return outline.polygons
}

/** `{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } }`, `EPSG:4490`, with a bare code, a link, or as PROJ has it. */
function claimOf(crs: unknown, notes: NoteBook): Claim | null {
  if (crs === null || crs === undefined) return null
  const within = isObject(crs) ? (crs.properties ?? crs.id ?? crs) : { name: crs }
  const { name, code, href } = isObject(within) ? within : {}
  const said = cutShort(textOf(name ?? code ?? href), 60)
  if (said === '') notes.add('badClaim')
  return said === '' ? null : claimOfWords(said, 'crs')
}
