import type { Geometry, MultiPolygon } from 'geojson'
import * as z from 'zod/mini'
import { bases, groupIds, type IndustryId, type ParkId, qualifiers, type SiteId } from '../domain/atlas'

/** Fields that several lists of the atlas share. */
export const id = <Id extends string>() =>
  z.custom<Id>((value) => typeof value === 'string' && /^[a-z0-9][a-z0-9.-]*$/.test(value), 'not an id')
export const text = z.string().check(z.minLength(1))
export const named = { name: text, nameEn: text }
export const spoken = { pinyin: text, initials: text }
const count = z.int().check(z.positive())
export const paragraphs = z.int().check(z.gte(0))
export const clause = z.object({ section: text, paragraph: count, sentence: count })
export const basis = z.enum(bases)
export const park = id<ParkId>()
export const industry = id<IndustryId>()
export const site = id<SiteId>()
export const group = z.enum(groupIds)
export const ofPark = z.strictObject({ park })
export const ofGroup = z.strictObject({ group })
export const ofZone = z.strictObject({ zone: z.literal(true) })
export const point = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))])
/** Looked through by hand: a schema for each of thousands of positions takes ten times as long. */
export const multiPolygon = z.custom<MultiPolygon>(
  (value) =>
    isRecord(value) && value.type === 'MultiPolygon' && isListOf(value.coordinates, (part) => isListOf(part, isRing)),
  'not a MultiPolygon in degrees',
)

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isRing(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 4 && value.every(isPosition)
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [lng, lat] = value
  return typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90
}

export const geometry = z.custom<Geometry>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && 'coordinates' in value,
  'not a geometry',
)
export const figure = z.object({
  value: z.number(),
  printed: text,
  year: text,
  qualifier: z.nullable(z.enum(qualifiers)),
  clause,
})
