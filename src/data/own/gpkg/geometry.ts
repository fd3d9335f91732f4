import type { Ring } from '../../../domain/own/reading'
import type { NoteBook } from '../noteBook'
import { polygonsIn } from './wkb'

/** Bytes of the envelope by the number that says which it has. */
const envelopes = [0, 32, 48, 48, 64] as const

/**
 * The polygons of a geometry as a GeoPackage keeps it (OGC 12-128r19, 2.1.3: a head with its byte order, envelope and flags, then
 * well-known binary). Empty ones and those of an extension are noted. Throws a `RangeError` where the bytes are none.
 */
export function packedPolygons(bytes: Uint8Array, notes: NoteBook): readonly (readonly Ring[])[] {
  // Some programs write the geometry alone.
  if (bytes[0] !== 0x47 || bytes[1] !== 0x50) return polygonsIn(bytes, notes)
  const flags = bytes[3] ?? 0
  const envelope = envelopes[(flags >> 1) & 7]
  if (envelope === undefined || flags & 0x20) throw new RangeError('GeoPackage: a geometry of another kind')
  if (flags & 0x10) {
    notes.add('nullGeometries')
    return []
  }
  return polygonsIn(bytes.subarray(8 + envelope), notes)
}
