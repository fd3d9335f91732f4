import type { Database, SqlJsStatic } from 'sql.js'
import { placingIn } from '../../../domain/own/outgoing'
import { plainText } from '../../../domain/plainText'
import type { FlatValue } from '../../layers/flatPark'
import { type FlatFeature, type LayerName, type Layers, layerNames } from '../../layers/layersOf'
import { placedParts } from '../placed'
import { type NumberedSystem, numbered, ogcWkt } from '../wkt'
import { envelopeOf, geometryKind, gpkgGeometry } from './gpkgGeometry'

/** What is written, as plain values that can be handed to a worker. */
export type GpkgRequest = {
  readonly layers: Layers
  readonly system: NumberedSystem
  /** What a list of layers calls each. */
  readonly titles: Readonly<Record<LayerName, string>>
  /** What the file says of itself. */
  readonly said: string
  readonly day: string
}

/** The tables that say what is in the file (OGC 12-128r18, GeoPackage 1.3). */
const tables = `
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system');`

/**
 * Each layer that is not empty as a table of a GeoPackage, with all of its values; x is east and y north, as the standard asks
 * whatever the system says. Throws what SQLite says.
 */
export function geoPackage(sql: SqlJsStatic, asked: GpkgRequest): Uint8Array {
  const database = new sql.Database()
  try {
    database.exec(tables)
    for (const system of new Set(['wgs84' as const, asked.system])) {
      const { name, epsg } = numbered[system]
      database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)', [
        ...[name, epsg, 'EPSG', epsg],
        ogcWkt(system),
      ])
    }
    for (const name of layerNames) {
      if (asked.layers[name].length > 0) writeLayer(database, name, asked)
    }
    return database.export()
  } finally {
    database.close()
  }
}

function writeLayer(database: Database, name: LayerName, asked: GpkgRequest): void {
  const features = asked.layers[name]
  const table = name.replaceAll('-', '_')
  const { epsg } = numbered[asked.system]
  const [first] = features
  const kind = geometryKind(first?.geometry ?? { type: 'Point', coordinates: [] })
  const columns = columnsOf(features)
  const heads = columns.map(({ key, type }) => `, "${key}" ${type}`).join('')
  database.exec(`CREATE TABLE ${table} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ${kind}${heads})`)
  const marks = columns.map(() => ', ?').join('')
  const insert = database.prepare(`INSERT INTO ${table} VALUES (NULL, ?${marks})`)
  const placed = features.map(({ geometry }) => placedParts(geometry, placingIn(asked.system)))
  database.exec('BEGIN')
  features.forEach(({ properties }, at) => {
    const geometry = gpkgGeometry(kind, placed[at] ?? [], epsg)
    insert.run([geometry, ...columns.map(({ key }) => plain(properties[key] ?? null))])
  })
  insert.free()
  const [west, east, south, north] = envelopeOf(placed.flat(3))
  database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    ...[table, 'features', plainText(asked.titles[name]), plainText(asked.said), `${asked.day}T00:00:00.000Z`],
    ...[west, south, east, north, epsg],
  ])
  database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', [table, 'geom', kind, epsg])
  database.exec('COMMIT')
}

function plain(value: FlatValue): FlatValue {
  return typeof value === 'string' ? plainText(value) : value
}

type Column = { readonly key: string; readonly type: 'INTEGER' | 'REAL' | 'TEXT' }

/** The values of the features in their order, each with the type that holds all of it. */
function columnsOf(features: readonly FlatFeature[]): readonly Column[] {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  return keys.map((key) => ({ key, type: typeOf(features.map(({ properties }) => properties[key] ?? null)) }))
}

function typeOf(values: readonly FlatValue[]): Column['type'] {
  const there = values.filter((value) => value !== null)
  if (there.length === 0 || there.some((value) => typeof value === 'string')) return 'TEXT'
  return there.every((value) => Number.isInteger(value)) ? 'INTEGER' : 'REAL'
}
