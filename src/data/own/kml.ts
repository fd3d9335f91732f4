import { type Tell, untold } from '../../domain/own/progress'
import type { Claim, OwnFeature, Reading, Ring } from '../../domain/own/reading'
import { allOf, attributeIn, type Markup, textIn, within } from '../markup'
import { cutShort } from './cutShort'
import { describedIn } from './kmlDescription'
import { type LayerInWork, layerOf, nothingLeft } from './layer'
import type { MarkupFile } from './markupFile'
import { OwnRefused } from './refused'
import { coordinate, ringOf } from './ring'

/** By its standard a KML has no other (OGC 12-007r2, 5.1). */
const claim: Claim = { said: 'WGS 84', where: 'KML', system: 'wgs84', unit: 'degree' }

/** Whether an element's name is one that a KML begins with; some programs leave out the outermost. */
export function isKml(root: Markup): boolean {
  return /^(kml|Document|Folder|Placemark)$/.test(root.local)
}

/**
 * The areas of a KML (OGC 12-007r2): the polygons of each placemark, longitude first, with its name, its folders, its extended
 * data and the table in its description as columns. Nothing that it points to is fetched. Throws an `OwnRefused` where there is no area, or a coordinate is no number.
 */
export function readKml({ text, root, name, encoding, notes }: MarkupFile, tell: Tell = untold): Reading {
  const layer = layerOf(name, encoding)
  let number = 0
  const visit = (element: Markup, folders: readonly string[]) => {
    if (element.local === 'Placemark') {
      number += 1
      layer.add(placemark({ text, element, folders, number }, layer))
      tell({ step: 'reading', done: element.to, of: text.length })
      return
    }
    if (element.local === 'NetworkLink') layer.notes.add('links')
    if (element.local.endsWith('Overlay')) layer.notes.add('rasters')
    const inside = element.local === 'Folder' ? [...folders, nameOf(text, element)] : folders
    for (const child of element.children) visit(child, inside)
  }
  visit(root, [])
  if (layer.features.length === 0) throw nothingIn(layer)
  return { format: 'kml', layers: [layer.done(claim)], notes: notes.list() }
}

function nothingIn({ notes }: LayerInWork): OwnRefused {
  const has = (what: Parameters<typeof notes.count>[0]) => notes.count(what) > 0
  if (has('tooFewPoints') || has('points') || has('lines')) return nothingLeft([notes])
  if (has('links')) return new OwnRefused('networkLink')
  return has('rasters') ? new OwnRefused('overlay') : nothingLeft([notes])
}

type Placemark = {
  readonly text: string
  readonly element: Markup
  readonly folders: readonly string[]
  readonly number: number
}

function placemark(from: Placemark, layer: LayerInWork): OwnFeature {
  const { text, element, folders, number } = from
  const values = new Map<string, string>()
  const told = (column: string, value: string) => value && !values.has(column) && values.set(column, value)
  told('name', nameOf(text, element))
  told('folder', folders.filter((folder) => folder !== '').join(' / '))
  const data = within(element, 'ExtendedData')
  for (const one of data ? [...allOf(data, 'Data'), ...allOf(data, 'SimpleData')] : []) {
    const value = one.local === 'Data' ? within(one, 'value') : one
    told(attributeIn(one, 'name') ?? '', textIn(text, value).trim())
  }
  for (const [column, value] of describedIn(textIn(text, within(element, 'description')))) told(column, value)
  const at = values.get('name') ?? String(number)
  return { number, values, polygons: areasIn(element, { text, at }, layer) }
}

function nameOf(text: string, element: Markup): string {
  return textIn(text, within(element, 'name')).trim()
}

type Place = { readonly text: string; readonly at: string }

/** A ring by itself is closed by its kind, and counts as an area; elements that KML has not are told and looked into. */
function areasIn(element: Markup, place: Place, layer: LayerInWork): readonly (readonly Ring[])[] {
  return element.children.flatMap((child): readonly (readonly Ring[])[] => {
    if (child.local === 'Polygon') return [allOf(child, 'LinearRing').flatMap((ring) => ringIn(ring, place, layer))]
    if (child.local === 'LinearRing') return [ringIn(child, place, layer)]
    if (child.local === 'Point') layer.notes.add('points')
    if (/^(LineString|Track|MultiTrack)$/.test(child.local)) layer.notes.add('lines')
    if (/^Multi(Polygon|LineString|Point)$/.test(child.local)) layer.notes.add('wrongElement', 1, child.local)
    return /^Multi/.test(child.local) ? areasIn(child, place, layer) : []
  })
}

function ringIn(element: Markup, { text, at }: Place, { notes }: LayerInWork): readonly Ring[] {
  const told = textIn(text, within(element, 'coordinates'))
  const numbers: number[] = []
  for (const position of told.replace(/\s*,\s*/g, ',').split(/\s+/u)) {
    if (position === '') continue
    const [east = '', north = ''] = position.split(',')
    if (!isNumber.test(east) || !isNumber.test(north)) {
      throw new OwnRefused('badCoordinates', { at, detail: cutShort(position) })
    }
    numbers.push(coordinate(Number(east), at), coordinate(Number(north), at))
  }
  const ring = ringOf(numbers, notes, true)
  return ring ? [ring] : []
}

const isNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i
