import * as z from 'zod/mini'
import { derivedSlides, type EditionId } from '../domain/edition'
import { between, clause, id, list, named, point, text, textOrNone } from './fields'

const shipped = { id: id<string>(), ...named, address: textOrNone }
const lines = list(text)
const year = z.int().check(z.gte(1900), z.lte(2200))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

const deckEntry = z.union([
  z.strictObject({ ...shipped, tells: z.enum(['cover', 'view']), says: lines, saysEn: lines }),
  z.strictObject({ tells: z.enum(derivedSlides) }),
])

export const edition = z.strictObject({
  id: id<EditionId>(),
  first: id<EditionId>(),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  ...named,
  title: text,
  titleEn: text,
  issuer: text,
  issuerEn: text,
  document: text,
  issued: day,
  years: z.tuple([year, year]),
  notice: text,
  noticeEn: text,
  pairing: z.nullable(clause),
  extent: z.strictObject({
    middle: point,
    bounds: z.strictObject({
      west: between(-180, 180),
      south: between(-85, 85),
      east: between(-180, 180),
      north: between(-85, 85),
    }),
    inset: z.strictObject({ middle: point, stageMiddle: point, degreesWide: between(0.001, 90) }),
  }),
  questions: list(z.strictObject(shipped)),
  deck: list(deckEntry),
})
