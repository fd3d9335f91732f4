import { type Tell, untold } from '../../domain/own/progress'
import type { BroughtFile, Claim, Reading } from '../../domain/own/reading'
import { decodedIn, encodingLabels, encodingOf, type TextEncoding } from '../textEncoding'
import { markedEncoding } from '../textFile'
import { claimOfWords } from './codes'
import { cutShort } from './cutShort'
import { columnNames, type RawTable, rawTable } from './dbf'
import { gathered, type ReadLayer } from './gathered'
import { type NoteBook, noteBook } from './noteBook'
import { OwnRefused } from './refused'
import { shapesIn } from './shp'
import { claimOfWkt } from './wkt'
import type { ZipEntry } from './zip'

/** The files of one layer, by their endings in small letters. */
type Parts = { readonly name: string; readonly files: ReadonlyMap<string, ZipEntry> }

/**
 * The layers of a Shapefile, from the files of a ZIP or from loose ones: each `.shp` with its `.dbf`, `.prj` and `.cpg` of the same
 * name and folder. Throws an `OwnRefused` where there is none, one is damaged, or none holds an area.
 */
export function readShapefile(entries: readonly ZipEntry[], tell: Tell = untold): Reading {
  const notes = noteBook()
  const layers = layersOf(entries, notes).map((parts, at, { length }) =>
    readLayer(parts, (share) => tell({ step: 'reading', done: at + share, of: length })),
  )
  return gathered('shapefile', layers, notes)
}

/** The same of files that were brought loose. */
export function looseEntries(files: readonly BroughtFile[]): readonly ZipEntry[] {
  return files.map(({ name, bytes }) => ({ name, bytes: () => bytes }))
}

/** What belongs to a layer and says nothing that is needed: indices and notes of programs. */
const companions = /\.(shx|sbn|sbx|qix|qpj|qmd|fix|fbn|fbx|ain|aih|atx|ixs|mxs|idm|ind|cst|xml|lyr|qml|sld)$/i

function layersOf(entries: readonly ZipEntry[], notes: NoteBook): readonly Parts[] {
  const groups = new Map<string, { name: string; files: Map<string, ZipEntry> }>()
  for (const entry of entries) {
    const [, base, ending] = /^(.*)\.(shp|dbf|prj|cpg|cst)$/i.exec(entry.name) ?? []
    if (base === undefined || ending === undefined) {
      if (!companions.test(entry.name)) notes.add('otherFiles', 1, entry.name)
      continue
    }
    const group = groups.get(base.toLowerCase()) ?? { name: base, files: new Map<string, ZipEntry>() }
    group.files.set(ending.toLowerCase(), entry)
    groups.set(base.toLowerCase(), group)
  }
  const layers = [...groups.values()].filter(({ files }) => files.has('shp'))
  if (layers.length === 0) throw new OwnRefused('noShp')
  const shortOf = (name: string) => name.slice(name.lastIndexOf('/') + 1)
  return layers.map(({ name, files }) => {
    const isTwice = layers.filter((other) => shortOf(other.name) === shortOf(name)).length > 1
    return { name: isTwice ? name : shortOf(name), files }
  })
}

function readLayer({ name, files }: Parts, tell: (share: number) => void): ReadLayer {
  const book = noteBook()
  const bytesOf = (ending: string) => files.get(ending)?.bytes() ?? null
  const shapes = shapesIn(bytesOf('shp') ?? new Uint8Array(), name, book, tell)
  const tableBytes = bytesOf('dbf')
  const table = tableBytes && rawTable(tableBytes, `${name}.dbf`, book)
  if (!table) book.add('noTable', 1, tableBytes ? `${name}.dbf` : undefined)
  const encoding = table ? encodingIn(table, bytesOf('cpg'), book) : null
  const columns = table && encoding ? columnNames(table.names, encoding, book) : []
  const valuesOf = (row: readonly Uint8Array[]) =>
    new Map(columns.map((column, at) => [column, decodedIn(row[at] ?? new Uint8Array(), encoding ?? 'utf-8')]))
  const features = shapes.flatMap(({ index, rings }) => {
    const row = table?.rows[index]
    // As ArcMap and GDAL have it, a row that is marked as deleted takes its shape with it.
    if (row === null) book.add('deletedRows')
    return row === null ? [] : [{ number: index + 1, values: valuesOf(row ?? []), polygons: [rings] }]
  })
  const claim = claimIn(bytesOf('prj'), book)
  const label = encoding && encodingLabels[encoding]
  return { layer: { name, columns, encoding: label, claim, features, notes: book.list() }, book }
}

/** Code pages as a `.cpg` names them; others are not those of a Chinese office. */
const codePages: readonly { readonly encoding: TextEncoding; readonly names: RegExp }[] = [
  { encoding: 'utf-8', names: /^(utf-?8|65001)$/i },
  { encoding: 'gb18030', names: /^(cp|ansi|ms|windows-?)?[ _-]?(936|54936|gbk|gb ?2312|gb ?18030)$/i },
  { encoding: 'big5', names: /^(cp|ansi|ms|windows-?)?[ _-]?(950|big-?5)$/i },
]

/** What a table's texts are in, by what they hold; a word to the contrary, in the `.cpg` or the table's head, is noted. */
function encodingIn(table: RawTable, cpg: Uint8Array | null, notes: NoteBook): TextEncoding {
  const texts = [...table.names, ...table.rows.flatMap((row) => row ?? [])].filter((bytes) =>
    bytes.some((byte) => byte > 0x7f),
  )
  const found = encodingOf(texts)
  const word = cpg && cutShort(new TextDecoder().decode(cpg), 20)
  const said = word ? (codePages.find(({ names }) => names.test(word))?.encoding ?? null) : table.says
  if (texts.length > 0 && said && said !== found) notes.add('lyingEncoding', 1, word ?? encodingLabels[said])
  const lost = texts.filter((bytes) => decodedIn(bytes, found).includes('\ufffd')).length
  notes.add('undecodedTexts', lost)
  return found
}

function claimIn(prj: Uint8Array | null, notes: NoteBook): Claim | null {
  if (!prj) {
    notes.add('noClaim')
    return null
  }
  const wide = markedEncoding(prj)
  const text = wide ? new TextDecoder(wide).decode(prj) : decodedIn(prj, encodingOf([prj]))
  const claim = claimOfWkt(text, '.prj')
  if (claim) return claim
  // Some programs write a name or a number where a definition belongs.
  const words = claimOfWords(cutShort(text), '.prj')
  if (words.system) return words
  notes.add('badClaim', 1, words.said)
  return null
}
