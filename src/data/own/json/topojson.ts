import { feature } from 'topojson-client'
import type { Reading } from '../../../domain/own/reading'
import { cutShort } from '../cutShort'
import { gathered } from '../gathered'
import { noteBook } from '../noteBook'
import { OwnRefused } from '../refused'
import { coordinate } from '../ring'
import { type Named, readLayer } from './geojson'
import { isList, isObject, type Json } from './values'

type Topology = Parameters<typeof feature>[0]

/**
 * The areas of a TopoJSON (specification 1.0), each of its objects a layer under its name; its numbers are what its arcs give,
 * which are no degrees where somebody projected them. Throws an `OwnRefused` where an arc is missing, or there is no area.
 */
export function readTopojson(json: Json, { encoding }: Named): Reading {
  const { objects } = json
  if (!isObject(objects) || !isTopology(json)) throw new OwnRefused('notGeographic', { detail: 'objects' })
  const read = Object.entries(objects).map(([name, object]) => {
    refuseMissingArcs(object, json.arcs.length, name)
    return readLayer(featuresOf(json, name), { name, encoding })
  })
  return gathered(
    'topojson',
    read.map((layer) => ({ layer: layer.done(null), book: layer.notes })),
    noteBook(),
  )
}

/** The library trips over an object whose arcs are not nested as its kind says. */
function featuresOf(topology: Topology, name: string): unknown {
  try {
    return feature(topology, name)
  } catch {
    throw new OwnRefused('notGeographic', { detail: name })
  }
}

/** Whether arcs and the way that they are quantised are there; a number that is none is refused. */
function isTopology(json: Json): json is Json & Topology {
  const { arcs, transform } = json
  if (transform !== undefined && !(isObject(transform) && isPair(transform.scale) && isPair(transform.translate)))
    return false
  return isList(arcs) && arcs.every((arc, at) => isList(arc) && arc.every((place) => isPair(place, `arc ${at}`)))
}

function isPair(place: unknown, at = 'transform'): boolean {
  if (!isList(place) || place.length < 2) return false
  coordinate(place[0], at)
  coordinate(place[1], at)
  return true
}

/** The library gives points that are no numbers for an arc that is not there. */
function refuseMissingArcs(object: unknown, count: number, name: string, depth = 0) {
  if (!isObject(object) || depth > deepest) throw new OwnRefused('notGeographic', { detail: name })
  const arcs = isList(object.arcs) ? object.arcs.flat(3) : []
  const missing = arcs.find(
    (arc) => !(typeof arc === 'number' && Number.isInteger(arc) && (arc < 0 ? ~arc : arc) < count),
  )
  if (missing !== undefined) throw new OwnRefused('badArc', { at: name, detail: cutShort(String(missing)) })
  for (const one of isList(object.geometries) ? object.geometries : []) refuseMissingArcs(one, count, name, depth + 1)
}

const deepest = 32
