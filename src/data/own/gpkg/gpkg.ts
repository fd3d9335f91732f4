import { type Tell, untold } from '../../../domain/own/progress'
import { type Claim, type OwnFeature, ownLimits, type Reading } from '../../../domain/own/reading'
import { decodedIn, encodingLabels, encodingOf } from '../../textEncoding'
import { gathered, type ReadLayer } from '../gathered'
import { noteBook } from '../noteBook'
import { OwnRefused } from '../refused'
import { type Database, openedSql } from '../sql'
import { claimOfWkt } from '../wkt'
import { packedPolygons } from './geometry'

/**
 * The areas of a GeoPackage (OGC 12-128r19): each table or view of features that it lists is a layer, with the claim of its
 * reference system. Throws an `OwnRefused` where it is cut off, lists nothing, or only pictures and tables without a place.
 */
export async function readGeoPackage(bytes: Uint8Array, tell: Tell = untold): Promise<Reading> {
  refuseCutOff(bytes)
  const database = await openedSql(withoutLog(bytes))
  try {
    return gathered(
      'gpkg',
      tablesIn(database).map((table, at, { length }) => {
        tell({ step: 'reading', done: at, of: length })
        return readTable(database, table)
      }),
      noteBook(),
    )
  } catch (fault) {
    if (fault instanceof OwnRefused || fault instanceof TypeError) throw fault
    // SQLite says only that the file is damaged.
    throw new OwnRefused('cutOff')
  } finally {
    database.close()
  }
}

/** A database says how many pages it has and how large they are (SQLite file format, 1.3). */
function refuseCutOff(bytes: Uint8Array) {
  if (bytes.length < 100) throw new OwnRefused('cutOff')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16)
  if (view.getUint32(28) * size > bytes.length) throw new OwnRefused('cutOff')
}

/** The same without the word that a log lies beside it, as a file that was brought has none; SQLite would look for it. */
function withoutLog(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[18] = 1
  copy[19] = 1
  return copy
}

type Table = { readonly name: string; readonly column: string; readonly system: number }
type Row = readonly (number | string | Uint8Array | null)[]

function rowsOf(database: Database, query: string, given: readonly string[] = []): readonly Row[] {
  return database.exec(query, [...given])[0]?.values ?? []
}

function has(database: Database, table: string): boolean {
  return rowsOf(database, 'SELECT 1 FROM sqlite_master WHERE lower(name) = ?', [table]).length > 0
}

/** The tables of features; GDAL adds an empty one to pictures, as a GeoPackage had to have one. */
function tablesIn(database: Database): readonly Table[] {
  if (!has(database, 'gpkg_contents')) throw otherDatabase(database)
  const kinds = rowsOf(database, 'SELECT data_type FROM gpkg_contents').map(([kind]) => String(kind))
  const found = has(database, 'gpkg_geometry_columns')
    ? rowsOf(
        database,
        `SELECT c.table_name, g.column_name, g.srs_id FROM gpkg_contents c
         JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name) WHERE c.data_type = 'features' AND c.table_name <> 'ogr_empty_table'`,
      )
    : []
  if (found.length > 0)
    return found.map(([name, column, system]) => ({
      name: String(name),
      column: String(column),
      system: Number(system),
    }))
  throw new OwnRefused(kinds.some((kind) => /tiles|coverage/.test(kind)) ? 'rasterOnly' : 'noContents')
}

/** What else is kept in a file of SQLite's, by the tables that it has. */
function otherDatabase(database: Database): OwnRefused {
  if (has(database, 'smregister')) return new OwnRefused('otherGis', { detail: 'SuperMap UDBX' })
  if (has(database, 'geometry_columns')) return new OwnRefused('otherGis', { detail: 'SpatiaLite' })
  return new OwnRefused(has(database, 'tiles') ? 'rasterOnly' : 'noContents')
}

function readTable(database: Database, table: Table): ReadLayer {
  const { name } = table
  const book = noteBook()
  const claim = claimOf(database, table.system)
  if (!claim) book.add('noClaim')
  const { columns, rows } = rowsIn(database, table)
  if (rows.length > ownLimits.features)
    throw new OwnRefused('tooManyFeatures', { at: name, detail: String(ownLimits.features) })
  const encoding = encodingOf(rows.flatMap(([, ...texts]) => texts.filter(isBytes)))
  // By its standard a GeoPackage is in UTF-8; programs that copied bytes as they were made others.
  if (encoding !== 'utf-8') book.add('lyingEncoding', 1, encodingLabels['utf-8'])
  const textIn = (value: unknown) => (isBytes(value) ? decodedIn(value, encoding) : '')
  const features: OwnFeature[] = []
  for (const [at, [geometry, ...texts]] of rows.entries()) {
    const polygons = isBytes(geometry) ? orNoted(() => packedPolygons(geometry, book)) : null
    if (geometry === null) book.add('nullGeometries')
    else if (!polygons) book.add('badFeatures', 1, `${name} ${at + 1}`)
    if (!polygons || polygons.length === 0) continue
    const values = new Map(columns.map((column, index) => [column, textIn(texts[index])]))
    features.push({ number: at + 1, values, polygons })
  }
  const label = encoding === 'utf-8' ? null : encodingLabels[encoding]
  return { layer: { name, columns, encoding: label, claim, features, notes: book.list() }, book }
}

/** The rows of a table, each its geometry and then the texts of its columns as bytes; one more than are allowed. */
function rowsIn(
  database: Database,
  { name, column }: Table,
): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  const table = quoted(name)
  const statement = database.prepare(`SELECT * FROM ${table}`)
  const names = statement.getColumnNames()
  statement.free()
  const columns = names.filter((one) => one.toLowerCase() !== column.toLowerCase())
  const texts = columns.map(
    (one) => `, CASE typeof(${quoted(one)}) WHEN 'blob' THEN NULL ELSE CAST(${quoted(one)} AS BLOB) END`,
  )
  const query = `SELECT ${quoted(column)}${texts.join('')} FROM ${table} LIMIT ${ownLimits.features + 1}`
  return { columns, rows: rowsOf(database, query) }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array
}

function orNoted<Found>(read: () => Found): Found | null {
  try {
    return read()
  } catch (fault) {
    if (fault instanceof RangeError) return null
    throw fault
  }
}

function textOf(value: Row[number] | undefined): string {
  return value === null || value === undefined || value instanceof Uint8Array ? '' : String(value)
}

/** By the numbers of its well-known text, in the second form where an extension keeps that; `null` of "undefined". */
function claimOf(database: Database, system: number): Claim | null {
  const [result] = database.exec('SELECT * FROM gpkg_spatial_ref_sys WHERE srs_id = ?', [system])
  const told = new Map(result?.columns.map((column, at) => [column, textOf(result.values[0]?.[at])]))
  const texts = ['definition', 'definition_12_063'].map((column) => told.get(column) ?? '')
  const claim = texts.map((text) => claimOfWkt(text, 'srs_id')).find((one) => one !== null)
  if (!claim) return null
  const isListed = told.get('organization')?.toUpperCase() === 'EPSG'
  return isListed ? { ...claim, said: `EPSG:${told.get('organization_coordsys_id')}` } : claim
}
