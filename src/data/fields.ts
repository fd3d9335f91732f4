import type { Geometry, MultiPolygon } from 'geojson'
import * as z from 'zod/mini'
import { bases, type GroupId, type IndustryId, type ParkId, qualifiers, type SiteId } from '../domain/atlas'
import { geometryFault } from './geometry'
import { type FaultOf, idFault, sectionFault, sourceFault, textFault, textOrNoneFault, yearFault } from './texts'

/** How many records a list of facts may have; any other list has a tenth. */
export const mostEntries = 10_000
const greatestFigure = 1e15

const checked = <Value>(faultOf: FaultOf) =>
  z.custom<Value>((value) => faultOf(value) === null, { error: ({ input }) => faultOf(input) ?? undefined })

/** A list that says nothing twice is checked by `brokenReferences`; here only that it is of a size to work with. */
export const list = <Item extends z.core.$ZodType>(item: Item, atMost = mostEntries / 10) =>
  z.array(item).check(z.maxLength(atMost))

/** Fields that several lists of the atlas share. */
export const id = <Id extends string>() => checked<Id>(idFault)
export const text = checked<string>(textFault)
export const section = checked<string>(sectionFault)
export const textOrNone = checked<string>(textOrNoneFault)
export const year = checked<string>(yearFault)
export const source = checked<string>(sourceFault)
export const named = { name: text, nameEn: text }
export const between = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most))
const count = z.int().check(z.positive())
export const paragraphs = z.int().check(z.gte(0))
export const clause = z.strictObject({ section: text, paragraph: count, sentence: count })
export const basis = z.enum(bases)
export const park = id<ParkId>()
export const industry = id<IndustryId>()
export const site = id<SiteId>()
export const group = id<GroupId>()
export const ofPark = z.strictObject({ park })
export const ofGroup = z.strictObject({ group })
export const ofZone = z.strictObject({ zone: z.literal(true) })
export const point = z.tuple([between(-180, 180), between(-85, 85)])
export const multiPolygon = checked<MultiPolygon>((value) => geometryFault(value, ['MultiPolygon']))
export const geometry = checked<Geometry>((value) => geometryFault(value))
export const figure = z.strictObject({
  value: between(-greatestFigure, greatestFigure),
  printed: text,
  year,
  qualifier: z.nullable(z.enum(qualifiers)),
  clause,
})
