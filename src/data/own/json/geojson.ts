import { type Tell, untold } from '../../../domain/own/progress'
import type { Claim, OwnLayer } from '../../../domain/own/reading'
import { claimOfCode } from '../codes'
import { cutShort } from '../cutShort'
import { type LayerInWork, layerOf, nothingLeft } from '../layer'
import type { NoteBook } from '../noteBook'
import { OwnRefused } from '../refused'
import { BadShape, kindOf, polygonsOf } from './shapes'
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
  if (kind !== 'FeatureCollection' && kind !== 'Feature') {
    layer.notes.add('bareGeometry')
    addFeature(layer, { geometry: json }, 1)
    return layer
  }
  const features = kind === 'Feature' ? [json] : json.features
  if (!isList(features)) throw new OwnRefused('notGeographic', { detail: 'features' })
  for (const [at, feature] of features.entries()) {
    addFeature(layer, featureIn(feature, layer.notes), at + 1)
    tell({ step: 'reading', done: at + 1, of: features.length })
  }
  return layer
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
    add({ number, values, polygons: polygonsOf(feature.geometry, { at, notes }) })
  } catch (fault) {
    if (!(fault instanceof BadShape)) throw fault
    notes.add('badFeatures', 1, at)
  }
}

/** `{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } }`, `EPSG:4490`, or with a bare code. */
function claimOf(crs: unknown, notes: NoteBook): Claim | null {
  if (crs === null || crs === undefined) return null
  const { name, code } = isObject(crs) && isObject(crs.properties) ? crs.properties : { name: crs, code: null }
  const said = cutShort(textOf(name ?? code), 60)
  if (/CRS84h?$/i.test(said)) return { said, where: 'crs', system: 'wgs84', unit: 'degree' }
  const number = /(\d{4,6})\D*$/.exec(said)?.[1]
  if (number) return claimOfCode(Number(number), 'crs', said)
  if (said === '') notes.add('badClaim')
  return said === '' ? null : { said, where: 'crs', system: null, unit: null }
}
