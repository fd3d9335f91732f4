import type { Reading, Ring } from '../../domain/own/reading'
import { attributeIn, type Markup, textIn } from '../markup'
import { chordsThrough } from './arcs'
import { claimOfWords } from './codes'
import { cutShort } from './cutShort'
import { type LayerInWork, layerOf, nothingLeft } from './layer'
import type { MarkupFile } from './markupFile'
import { OwnRefused } from './refused'
import { coordinate, ringOf } from './ring'

/** Whether an element's name is of a collection of features, as GML and the services that send it call them. */
export function isGml(root: Markup): boolean {
  return /FeatureCollection$|^(GetFeatureResponse|featureMembers?)$/.test(root.local) || shapes.test(root.local)
}

const shapes = /^(Multi)?(Polygon|Surface|Geometry)$|^CompositeSurface$/

/**
 * The areas of a GML (OGC 02-069, GML 2; ISO 19136, GML 3): polygons, surfaces of patches and what gathers them, arcs as chords, with the
 * texts of their features as columns. Numbers stay in the order of the file, which is that of the system's own axes where its name is a
 * URN or an address (OGC 07-092r3). Throws an `OwnRefused` where there is no area, or a coordinate is no number.
 */
export function readGml({ text, root, name, encoding, notes }: MarkupFile): Reading {
  const layer = layerOf(name, encoding)
  const features = shapes.test(root.local) ? [root] : featuresIn(root)
  for (const [at, feature] of features.entries()) addFeature({ text, feature, number: at + 1 }, layer)
  if (layer.features.length === 0) throw nothingLeft([layer.notes])
  const said = srsNameIn(root)
  if (said && isNorthFirst(said)) layer.notes.add('turnedByFormat')
  const done = layer.done(said ? claimOfWords(cutShort(said, 60), 'srsName') : null)
  return { format: 'gml', layers: [done], notes: notes.list() }
}

/** Members hold a feature each, or all of them. */
function featuresIn(element: Markup): readonly Markup[] {
  return element.children.flatMap((child) => {
    if (/^(featureMembers?|member)$/.test(child.local)) return child.children.flatMap(featureOrMore)
    return /FeatureCollection$/.test(child.local) ? featuresIn(child) : []
  })
}

function featureOrMore(element: Markup): readonly Markup[] {
  return /FeatureCollection$/.test(element.local) ? featuresIn(element) : [element]
}

/** The first name of a system, wherever it stands: an envelope has it, or each geometry. */
function srsNameIn(element: Markup): string | undefined {
  const own = attributeIn(element, 'srsName')
  if (own) return own
  for (const child of element.children) {
    const found = srsNameIn(child)
    if (found) return found
  }
  return undefined
}

/** Web Mercator and UTM have the east first by their own axes. */
function isNorthFirst(said: string): boolean {
  return /^urn:.*:EPSG:|\/def\/crs\/EPSG\//i.test(said) && !/(3857|900913|32651)$/.test(said)
}

type Source = { readonly text: string; readonly feature: Markup; readonly number: number }

function addFeature({ text, feature, number }: Source, layer: LayerInWork) {
  const values = new Map<string, string>()
  const polygons: (readonly Ring[])[] = []
  const place = { text, at: String(number) }
  let hasShape = false
  const look = (element: Markup) => {
    hasShape ||= shapes.test(element.local) || lesser.test(element.local)
    if (shapes.test(element.local)) {
      for (const rings of areasIn(element, place, layer)) polygons.push(rings)
    } else if (lesser.test(element.local)) layer.notes.add(/Point/.test(element.local) ? 'points' : 'lines')
    else if (element.children.length > 0) {
      if (element.local !== 'boundedBy') for (const child of element.children) look(child)
    } else if (element !== feature && !values.has(element.local))
      values.set(element.local, textIn(text, element).trim())
  }
  look(feature)
  if (!hasShape) layer.notes.add('nullGeometries')
  layer.add({ number, values, polygons })
}

/** What is no area. */
const lesser = /^(Multi)?(Point|LineString|Curve)$/

type Place = { readonly text: string; readonly at: string }

/** How many numbers a position has may be said by any element around it. */
function areasIn(element: Markup, place: Place, layer: LayerInWork, outer = 0): readonly (readonly Ring[])[] {
  const width = Number(attributeIn(element, 'srsDimension') ?? outer)
  if (/^(Polygon|PolygonPatch|Triangle|Rectangle)$/.test(element.local)) return [ringsIn(element, place, layer, width)]
  return element.children.flatMap((child) => areasIn(child, place, layer, width))
}

function ringsIn(polygon: Markup, place: Place, layer: LayerInWork, width: number): readonly Ring[] {
  return polygon.children.flatMap((boundary) =>
    boundary.children.flatMap((child) => {
      if (!/^(LinearRing|Ring)$/.test(child.local)) return []
      const ring = ringOf(lineIn(child, place, width, layer), layer.notes, true)
      return ring ? [ring] : []
    }),
  )
}

/** The numbers of a ring or of its curves, end to end, east and north or as they are ordered; heights are left out and told. */
function lineIn(element: Markup, place: Place, width: number, layer: LayerInWork): readonly number[] {
  const own = Number(attributeIn(element, 'srsDimension') ?? width)
  if (/^(Arc|ArcString|Circle)$/.test(element.local)) {
    layer.notes.add('curves')
    return chordsThrough(pointsIn(element, place, own, layer))
  }
  const hasCurves = element.children.some(({ local }) =>
    /^(curveMember|segments|Curve|LineString\w*|Arc\w*)$/.test(local),
  )
  if (!hasCurves) return pointsIn(element, place, own, layer)
  return element.children.flatMap((child) => lineIn(child, place, own, layer))
}

function pointsIn(element: Markup, { text, at }: Place, width: number, layer: LayerInWork): readonly number[] {
  return element.children.flatMap((child) => {
    if (child.local === 'coord')
      return flat(
        child.children.map((one) => textIn(text, one)),
        child.children.length,
        at,
        layer,
      )
    if (child.local === 'pointProperty' || child.local === 'Point') return pointsIn(child, { text, at }, width, layer)
    if (!/^(posList|pos|coordinates)$/.test(child.local)) return []
    const words = textIn(text, child).trim()
    if (child.local === 'coordinates') return coordinatesIn(words, child, at, layer)
    const all = words === '' ? [] : words.split(/[\s,]+/)
    const said = Number(attributeIn(child, 'srsDimension') ?? attributeIn(child, 'dimension') ?? width)
    return flat(all, child.local === 'pos' ? all.length : said || 2, at, layer)
  })
}

/** GML 2 names its own signs: `121,31 121.1,31` where nothing else is said. */
function coordinatesIn(words: string, element: Markup, at: string, layer: LayerInWork): readonly number[] {
  const between = attributeIn(element, 'cs') ?? ','
  const parts = attributeIn(element, 'ts')?.trim()
  const tuples = words.split(parts ? parts : /\s+/).filter((tuple) => tuple.trim() !== '')
  const first = tuples[0]?.split(between).length ?? 2
  return flat(
    tuples.flatMap((tuple) => tuple.split(between)),
    first,
    at,
    layer,
  )
}

/** The first two of each position. */
function flat(words: readonly string[], width: number, at: string, { notes }: LayerInWork): readonly number[] {
  if (width < 2 || words.length % width > 0) throw new OwnRefused('badCoordinates', { at })
  if (width > 2) notes.add('heights')
  const numbers: number[] = []
  for (let index = 0; index < words.length; index += width) {
    numbers.push(numberOf(words[index] ?? '', at), numberOf(words[index + 1] ?? '', at))
  }
  return numbers
}

const numeric = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i

function numberOf(word: string, at: string): number {
  if (numeric.test(word)) return coordinate(Number(word), at)
  throw new OwnRefused('badCoordinates', { at, detail: cutShort(word) })
}
