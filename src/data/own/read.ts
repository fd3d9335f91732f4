import { type Tell, untold } from '../../domain/own/progress'
import { type BroughtFile, ownLimits, type Reading } from '../../domain/own/reading'
import { cutShort } from './cutShort'
import { plainSigns } from './digits'
import { binaryKind, isFileGdb, isMapInfo, unreadByName, unreadText } from './kinds'
import { noteBook } from './noteBook'
import { fetchedReader, OwnRefused, readOr } from './refused'
import { decoded, wideEncoding } from './text'
import { entriesOf, type ZipEntry } from './zip'
import { endingOf, filesIn, nothingIn, unread } from './zipContents'

/**
 * Reads what an office brought, whatever it is: one file, or the loose parts of a Shapefile; pasted text is a file without a name.
 * What it is its content says, and its ending only where that says too little. Each format is fetched when it is first met: a
 * `ReaderMissing` is thrown where it does not come, and nothing else is. What is not understood is a refusal, and what went wrong with us has the
 * reason `fault`. Coordinates are as the file has them, untransformed.
 */
export async function readOwn(files: readonly BroughtFile[], tell: Tell = untold): Promise<Reading> {
  const main = files.find(({ name }) => /\.shp$/i.test(name)) ?? files[0]
  return readOr(main?.name ?? '', async () => {
    if (!main) throw new OwnRefused('empty')
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (size > ownLimits.bytes) throw new OwnRefused('large', { detail: String(size) })
    return withinLimits(await (files.length > 1 ? readParts(files, tell) : readFile(main, tell)))
  })
}

async function readParts(files: readonly BroughtFile[], tell: Tell): Promise<Reading> {
  const names = files.map(({ name }) => name)
  if (names.some((name) => isShapefilePart.test(name))) {
    const { looseEntries, readShapefile } = await fetchedReader(() => import('./shapefile'))
    return readShapefile(looseEntries(files), tell)
  }
  if (names.some(isFileGdb)) throw new OwnRefused('fileGdb')
  if (names.some(isMapInfo)) throw new OwnRefused('mapInfo')
  const [main, other] = files.filter(({ name }) => !isCompanion.test(name))
  if (other || !main) throw severalFiles(files)
  return passingOver(await readFile(main, tell), files.length - 1)
}

/** What programs write beside a file, and its reader does not need. */
const isCompanion = /\.(xsd|gfs|qmd|prj|cpg|xml)$/i

function severalFiles(files: readonly { readonly name: string }[]): OwnRefused {
  return new OwnRefused('severalFiles', { detail: cutShort(files.map(({ name }) => name).join(', '), 80) })
}

async function readFile({ name, bytes }: BroughtFile, tell: Tell): Promise<Reading> {
  if (bytes.length === 0) throw new OwnRefused('empty')
  const kind = binaryKind(bytes, name)
  if (kind === 'zip') return readZip(entriesOf(bytes), tell)
  if (kind === 'sqlite') return (await fetchedReader(() => import('./gpkg/gpkg'))).readGeoPackage(bytes, tell)
  if (kind && typeof kind === 'object') throw unread(kind, name)
  if (kind === 'shp' || isShapefilePart.test(name))
    return readParts([{ name: kind === 'shp' ? shpName(name) : name, bytes }], tell)
  const byName = unreadByName(name)
  if (byName) throw unread(byName, name)
  if (bytes.includes(0) && !wideEncoding(bytes))
    throw new OwnRefused(isPacked.test(name) ? 'badZip' : 'unknownKind', { detail: endingOf(name) })
  return readText(bytes, name, tell)
}

const isSpreadsheet = /\.(xls|et)$/i

/** Formats that are packed, whatever they hold. */
const isPacked = /\.(zip|kmz|xlsx)$/i

const isShapefilePart = /\.(shp|dbf|shx)$/i

/** The ending that its reader knows it by, where it was lost. */
function shpName(name: string): string {
  return /\.sh[px]$/i.test(name) ? name : `${name}.shp`
}

/** As a label, without its folders and its ending. */
function withoutEnding(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]{1,12}$/, '')
}

async function readText(bytes: Uint8Array, name: string, tell: Tell): Promise<Reading> {
  const notes = noteBook()
  const { text, encoding } = decoded(bytes, notes)
  const named = { name: withoutEnding(name), encoding }
  const start = plainSigns(text.slice(0, 4000)).trimStart()
  if (text.trim() === '') throw new OwnRefused('empty')
  const byText = unreadText(start)
  if (byText) throw unread(byText, name)
  // Older systems write web pages and XML of 2003 under the name of a spreadsheet.
  const isOldSheet = /^<[^>]*\?>[\s\S]*schemas-microsoft-com:office:spreadsheet/.test(start)
  const isPage = /^<(!doctype\s+html|html|table|style|meta)/i.test(start)
  if (isOldSheet || (isPage && isSpreadsheet.test(name))) throw new OwnRefused('oldSpreadsheet')
  if (isPage) throw new OwnRefused('webPage')
  if (isDxf.test(start) || /\.dxf$/i.test(name)) return (await fetchedReader(() => import('./dxf/dxf'))).readDxf(bytes)
  if (start.startsWith('<'))
    return (await fetchedReader(() => import('./readMarkup'))).readMarkup(bytes, named.name, tell)
  if (isPacked.test(name) && !start.startsWith('{')) throw new OwnRefused('badZip', { detail: endingOf(name) })
  const isJson = /^\p{Cc}?[{[]/u.test(start) || /json$/i.test(name) || isScript(start, text)
  const reading = isGuotu.test(start)
    ? (await fetchedReader(() => import('./guotu/readGuotu'))).readGuotu(text, named)
    : isJson
      ? (await fetchedReader(() => import('./json/readJson'))).readJson(text, named, tell)
      : (await fetchedReader(() => import('./outlines/readTable'))).readTable(text, named)
  return 'refusal' in reading ? reading : { ...reading, notes: [...notes.list(), ...reading.notes] }
}

const scriptStart =
  /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/|["']use strict["'];?|[;!])*(?:var|let|const|export|module|window|define|[\w$.]+\s*[=(]|\(\s*(?:function|async|\())/

/** A page's data, which is JSON but for what stands around it. */
function isScript(start: string, text: string): boolean {
  return scriptStart.test(start) && /"(?:type|features|rings|UTF8Encoding)"\s*:/.test(text)
}

/** Remarks may stand before the first section. */
const isDxf = /^(999[^\S\n]*\r?\n[^\n]*\r?\n\s*)*0\s*\r?\n\s*SECTION\b/

/** The heads of the parts of a 国土TXT, or the sign that ends the head of a parcel. */
const isGuotu = /[[【](属性描述|地块坐标)[\]】]|,\s*@[\s,;]*$/m

async function readZip(entries: readonly ZipEntry[], tell: Tell): Promise<Reading> {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (has(/^xl\/workbook\.xml$/i)) return (await fetchedReader(() => import('./corners/xlsx'))).readXlsx(entries)
  if (has(isShapefilePart)) return (await fetchedReader(() => import('./shapefile'))).readShapefile(entries, tell)
  if (entries.some(({ name }) => isFileGdb(name))) throw new OwnRefused('fileGdb')
  if (has(/\.kml$/i)) return (await fetchedReader(() => import('./kmz'))).readKmz(entries, tell)
  if (entries.some(({ name }) => isMapInfo(name))) throw new OwnRefused('mapInfo')
  const mime = entries.find(({ name }) => name === 'mimetype')
  if (mime && new TextDecoder().decode(mime.bytes()).includes('spreadsheet')) throw new OwnRefused('oldSpreadsheet')
  const files = filesIn(entries)
  const [file, other] = files
  if (other) throw severalFiles(files)
  if (file) return passingOver(await readFile({ name: file.name, bytes: file.bytes() }, tell), entries.length - 1)
  throw nothingIn(entries)
}

function passingOver(reading: Reading, count: number): Reading {
  if ('refusal' in reading || count === 0) return reading
  return { ...reading, notes: [...reading.notes, { what: 'otherFiles', count }] }
}

/** What all readers promise: numbers that are some, and no more areas and corners than can be worked with. */
function withinLimits(reading: Reading): Reading {
  if ('refusal' in reading) return reading
  const features = reading.layers.flatMap((layer) => layer.features)
  if (features.length > ownLimits.features) throw new OwnRefused('tooManyFeatures', { detail: String(features.length) })
  const rings = features.flatMap(({ polygons }) => polygons.flat())
  const vertices = rings.reduce((sum, ring) => sum + ring.length / 2, 0)
  if (vertices > ownLimits.vertices) throw new OwnRefused('tooManyVertices', { detail: String(vertices) })
  for (const ring of rings) if (!ring.every(Number.isFinite)) throw new OwnRefused('badNumber')
  return reading
}
