import startSql, { type Database } from 'sql.js'

type Points = readonly (readonly number[])[]
export type Shape =
  | { readonly kind: 1 | 2 | 8; readonly points: Points }
  | { readonly kind: 3; readonly rings: readonly Points[] }
  | { readonly kind: 4 | 5 | 6 | 7 | 9 | 10 | 12 | 15; readonly parts: readonly Shape[] }

/** How a geometry is written: its byte order, what is added to its number for heights, and how many numbers a point has. */
type Dialect = { readonly isLittle?: boolean; readonly more?: number; readonly size?: number }

/** A geometry as well-known binary. */
export function wkb(shape: Shape, { isLittle = true, more = 0, size = 2 }: Dialect = {}): Uint8Array {
  const bytes: number[] = []
  const put = (length: number, write: (view: DataView) => void) => {
    const view = new DataView(new ArrayBuffer(length))
    write(view)
    bytes.push(...new Uint8Array(view.buffer))
  }
  const whole = (number: number) => put(4, (view) => view.setUint32(0, number, isLittle))
  const positions = (points: Points) => {
    for (const point of points)
      for (let axis = 0; axis < size; axis += 1) put(8, (view) => view.setFloat64(0, point[axis] ?? 7, isLittle))
  }
  const visit = (one: Shape) => {
    bytes.push(isLittle ? 1 : 0)
    whole(one.kind + more)
    if ('parts' in one) {
      whole(one.parts.length)
      for (const part of one.parts) visit(part)
    } else if ('rings' in one) {
      whole(one.rings.length)
      for (const ring of one.rings) {
        whole(ring.length)
        positions(ring)
      }
    } else {
      if (one.kind !== 1) whole(one.points.length)
      positions(one.points)
    }
  }
  visit(shape)
  return Uint8Array.from(bytes)
}

/** The same behind the head of a GeoPackage's geometry, with an envelope of zeros. */
export function packed(bytes: Uint8Array, flags = 1): Uint8Array {
  const envelope = [0, 32, 48, 48, 64][(flags >> 1) & 7] ?? 0
  return Uint8Array.from([0x47, 0x50, 0, flags, 0, 0, 0, 0, ...new Uint8Array(envelope), ...bytes])
}

export type Layer = {
  readonly name: string
  readonly rows: readonly { readonly geometry: Uint8Array | null; readonly name?: string | number | null }[]
  readonly system?: number
  readonly kind?: string
}

const sql = await startSql()

/** A GeoPackage with these layers, as far as a reader of areas looks; `more` changes it before it is written. */
export function gpkgOf(
  layers: readonly Layer[],
  systems: readonly (readonly [number, string, number, string])[] = [],
  more?: (database: Database) => void,
): Uint8Array {
  const database = new sql.Database()
  database.run(
    'CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition)',
  )
  database.run('CREATE TABLE gpkg_contents (table_name, data_type, identifier, srs_id)')
  database.run('CREATE TABLE gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)')
  for (const [id, organization, code, definition] of systems)
    database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?)', ['', id, organization, code, definition])
  for (const { name, rows, system = 0, kind = 'features' } of layers) {
    const table = `"${name.replaceAll('"', '""')}"`
    database.run(`CREATE TABLE ${table} (fid INTEGER PRIMARY KEY, "名称" TEXT, geom BLOB)`)
    database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?)', [name, kind, name, system])
    if (kind === 'features')
      database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', [name, 'geom', 'GEOMETRY', system])
    for (const row of rows) database.run(`INSERT INTO ${table} VALUES (NULL, ?, ?)`, [row.name ?? null, row.geometry])
  }
  more?.(database)
  const bytes = database.export()
  database.close()
  return bytes
}
