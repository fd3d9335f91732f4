import { type BroughtFile, type OwnRefusalReason, ownLimits, type Reading } from '../../domain/own/reading'
import { cutShort } from './cutShort'
import { plainSigns } from './digits'
import { binaryKind, isFileGdb, isMapInfo } from './kinds'
import { noteBook } from './noteBook'
import { OwnRefused, readOr } from './refused'
import { decoded } from './text'
import { entriesOf, type ZipEntry } from './zip'

/**
 * Reads what an office brought, whatever it is: one file, or the loose parts of a Shapefile; pasted text is a file without a name.
 * What it is its content says, and its ending only where that says too little. Each format is fetched when it is first met. Never
 * throws: what is not understood is a refusal, and what went wrong with us has the reason `fault`. Coordinates are as the file has
 * them, untransformed.
 */
export async function readOwn(files: readonly BroughtFile[]): Promise<Reading> {
  const main = files.find(({ name }) => /\.shp$/i.test(name)) ?? files[0]
  return readOr(main?.name ?? '', async () => {
    if (!main) throw new OwnRefused('empty')
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (size > ownLimits.bytes) throw new OwnRefused('large', { detail: String(size) })
    return withinLimits(await (files.length > 1 ? readParts(files) : readFile(main)))
  })
}

async function readParts(files: readonly BroughtFile[]): Promise<Reading> {
  const names = files.map(({ name }) => name)
  if (names.some((name) => isShapefilePart.test(name))) {
    const { looseEntries, readShapefile } = await import('./shapefile')
    return readShapefile(looseEntries(files))
  }
  if (names.some(isFileGdb)) throw new OwnRefused('fileGdb')
  if (names.some(isMapInfo)) throw new OwnRefused('mapInfo')
  throw new OwnRefused('severalFiles', { detail: cutShort(names.join(', '), 80) })
}

async function readFile({ name, bytes }: BroughtFile): Promise<Reading> {
  if (bytes.length === 0) throw new OwnRefused('empty')
  const kind = binaryKind(bytes, name)
  if (kind === 'zip') return readZip(entriesOf(bytes))
  if (kind === 'sqlite') return (await import('./gpkg/gpkg')).readGeoPackage(bytes)
  if (kind && typeof kind === 'object') throw new OwnRefused(kind.refused, { detail: endingOf(name) })
  if (kind === 'shp' || isShapefilePart.test(name))
    return readParts([{ name: kind === 'shp' ? shpName(name) : name, bytes }])
  const byName = refusedByName(name)
  if (byName) throw new OwnRefused(byName)
  const isBinary = kind !== null || (bytes.includes(0) && !isWide(bytes))
  if (isBinary) throw new OwnRefused(isPacked.test(name) ? 'badZip' : 'unknownKind', { detail: endingOf(name) })
  return readText(bytes, name)
}

const isSpreadsheet = /\.(xls|et)$/i

/** Formats that are packed, whatever they hold. */
const isPacked = /\.(zip|kmz|xlsx)$/i

function refusedByName(name: string): OwnRefusalReason | null {
  if (isFileGdb(name)) return 'fileGdb'
  if (isMapInfo(name)) return 'mapInfo'
  return /\.(sbn|sbx|prj|cpg)$/i.test(name) ? 'noShp' : null
}

const isShapefilePart = /\.(shp|dbf|shx)$/i

/** The ending that its reader knows it by, where it was lost. */
function shpName(name: string): string {
  return /\.sh[px]$/i.test(name) ? name : `${name}.shp`
}

/** Each second byte of plain letters in UTF-16 is empty, or the text has its mark. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0
}

/** As a label, without its folders and its ending. */
function withoutEnding(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]{1,12}$/, '')
}

function endingOf(name: string): string {
  return /\.[^./]{1,12}$/.exec(name)?.[0] ?? ''
}

async function readText(bytes: Uint8Array, name: string): Promise<Reading> {
  const notes = noteBook()
  const { text, encoding } = decoded(bytes, notes)
  const named = { name: withoutEnding(name), encoding }
  const start = plainSigns(text.slice(0, 4000)).trimStart()
  if (text.trim() === '') throw new OwnRefused('empty')
  // Older systems write web pages and XML of 2003 under the name of a spreadsheet.
  const isOldSheet = /^<[^>]*\?>[\s\S]*schemas-microsoft-com:office:spreadsheet/.test(start)
  const isPage = /^<(!doctype\s+html|html|table|style|meta)/i.test(start)
  if (isOldSheet || (isPage && isSpreadsheet.test(name))) throw new OwnRefused('oldSpreadsheet')
  if (isPage) throw new OwnRefused('webPage')
  if (isDxf.test(start) || /\.dxf$/i.test(name)) return (await import('./dxf/dxf')).readDxf(bytes)
  if (start.startsWith('<')) return (await import('./kml')).readKml(bytes, named.name)
  if (isPacked.test(name) && !start.startsWith('{')) throw new OwnRefused('badZip', { detail: endingOf(name) })
  const isJson = (/^\p{Cc}?[{[]/u.test(start) && !isBareArray.test(text)) || /json$/i.test(name)
  const reading = isGuotu.test(start)
    ? (await import('./guotu/readGuotu')).readGuotu(text, named)
    : isJson
      ? (await import('./json/readJson')).readJson(text, named)
      : (await import('./corners/csv')).readCsv(text, named)
  return 'refusal' in reading ? reading : { ...reading, notes: [...notes.list(), ...reading.notes] }
}

/** Remarks may stand before the first section. */
const isDxf = /^(999[^\S\n]*\r?\n[^\n]*\r?\n\s*)*0\s*\r?\n\s*SECTION\b/

/** The heads of the parts of a 国土TXT, or the sign that ends the head of a parcel. */
const isGuotu = /[[【](属性描述|地块坐标)[\]】]|,\s*@[\s,;]*$/m

/** Pairs of numbers between brackets alone: an outline as scripts of web maps hold it. */
const isBareArray = /^\s*\[\s*\[[-+\d.,\s[\]]+\]\s*$/

const single = /\.(geojson|json|topojson|txt|csv|dxf|gpkg|xlsx|kmz)$/i

async function readZip(entries: readonly ZipEntry[]): Promise<Reading> {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (has(/^xl\/workbook\.xml$/i)) return (await import('./corners/xlsx')).readXlsx(entries)
  if (has(isShapefilePart)) return (await import('./shapefile')).readShapefile(entries)
  if (entries.some(({ name }) => isFileGdb(name))) throw new OwnRefused('fileGdb')
  if (has(/\.kml$/i)) return (await import('./kmz')).readKmz(entries)
  if (entries.some(({ name }) => isMapInfo(name))) throw new OwnRefused('mapInfo')
  if (has(/\.dwg$/i)) throw new OwnRefused('dwg')
  const mime = entries.find(({ name }) => name === 'mimetype')
  if (mime && new TextDecoder().decode(mime.bytes()).includes('spreadsheet')) throw new OwnRefused('oldSpreadsheet')
  const files = entries.filter(({ name }) => single.test(name) && !has(/^(word|ppt|content)\//i))
  const [file, other] = files
  if (other) throw new OwnRefused('severalFiles', { detail: cutShort(files.map(({ name }) => name).join(', '), 80) })
  if (!file)
    throw new OwnRefused(entries.length === 0 ? 'noContents' : 'unknownKind', { detail: entries[0]?.name ?? '' })
  return readFile({ name: file.name, bytes: file.bytes() })
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
