import { type Tell, untold } from '../../domain/own/progress'
import type { Reading } from '../../domain/own/reading'
import { cutShort } from './cutShort'
import { isGml, readGml } from './gml'
import { isKml, readKml } from './kml'
import { markupFile } from './markupFile'
import { OwnRefused } from './refused'

/** A file of XML as what its first element says: KML or GML. Throws an `OwnRefused` otherwise. */
export function readMarkup(bytes: Uint8Array, name: string, tell: Tell = untold): Reading {
  const file = markupFile(bytes, name)
  const { local } = file.root
  if (isKml(file.root)) return readKml(file, tell)
  if (isGml(file.root)) return readGml(file)
  if (local === 'gpx') throw new OwnRefused('tracks')
  if (local === 'osm') throw new OwnRefused('otherGis', { detail: 'OpenStreetMap' })
  throw new OwnRefused(local === 'html' ? 'webPage' : 'unknownKind', { detail: cutShort(local) })
}
