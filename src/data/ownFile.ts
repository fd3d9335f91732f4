import type { MultiPolygon } from 'geojson'
import * as z from 'zod/mini'
import type { ParkId } from '../domain/atlas'
import { fileLimits as limits } from '../domain/fileLimits'
import { ownFormats } from '../domain/own/formats'
import { certainties, type OwnBoundaries, type OwnOutline } from '../domain/own/ownBoundaries'
import type { OwnFileReading } from '../domain/own/ownFile'
import { ownLimits } from '../domain/own/reading'
import { belts, systemIds } from '../domain/own/system'
import { geometryFault } from './geometry'

const format = 'zhangjiang-atlas-own'
/** Raised when a file changes so that an older app would misread it. */
const version = 1

const said = z.string().check(z.maxLength(limits.name))
const metres = z.number()

const taking = z.object({
  system: z.enum(systemIds),
  isTurned: z.boolean(),
  unit: z.enum(['degree', 'metre', 'millimetre']),
  belt: z.optional(z.enum(belts)),
})

const ownImport = z.object({
  id: said,
  fileName: z.string().check(z.maxLength(260)),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  format: z.enum(ownFormats),
  encoding: z.nullable(said),
  claim: z.nullable(z.object({ said, where: said, system: z.nullable(z.enum(systemIds)) })),
  taking,
  certainty: z.enum(certainties),
  moved: z.nullable(z.object({ east: metres, north: metres })),
  source: said,
  date: said,
  mayExport: z.boolean(),
})

const outline = z.object({
  park: z.string(),
  import: said,
  precision: z.enum(['surveyed', 'approximate']),
  geometry: z.unknown(),
})

const whole = z.object({
  format: z.literal(format),
  version: z.int().check(z.gte(1)),
  imports: z.array(ownImport),
  outlines: z.array(outline),
})

/**
 * The office's outlines from the text of a file, or from the shelf; or why they are refused, whole: nothing is half brought in. Parks that
 * an atlas does not have are for who has the atlas to name.
 */
export function readOwn(text: string): OwnFileReading {
  const json = jsonOf(text)
  if (!isHead(json)) return { refusal: { reason: json === undefined ? 'notJson' : 'notOwn' } }
  if (json.version > version) return { refusal: { reason: 'newer' } }
  const read = whole.safeParse(json)
  if (!read.success) return { refusal: { reason: 'wrong', at: read.error.issues[0]?.path.join('.') ?? '' } }
  const outlines: OwnOutline[] = []
  for (const [index, { geometry, ...given }] of read.data.outlines.entries()) {
    const park = given.park as ParkId
    const at = `outlines.${index}`
    if (!park || outlines.some((other) => other.park === park))
      return { refusal: { reason: 'wrong', at: `${at}.park` } }
    if (!isMultiPolygon(geometry)) return { refusal: { reason: 'wrong', at: `${at}.geometry` } }
    if (!read.data.imports.some(({ id }) => id === given.import))
      return { refusal: { reason: 'wrong', at: `${at}.import` } }
    outlines.push({ ...given, park, geometry })
  }
  return { own: { imports: read.data.imports.map(plainImport), outlines } }
}

/** The text of a file that holds them. */
export function writtenOwn({ imports, outlines }: OwnBoundaries): string {
  return `${JSON.stringify({ format, version, imports, outlines })}\n`
}

/** Of one outline; what was simplified while it was mended has fewer. */
const mostPositions = 2 * ownLimits.verticesKept

/** Absent is not undefined. */
function plainImport({
  taking: { belt, ...way },
  ...rest
}: z.infer<typeof ownImport>): OwnBoundaries['imports'][number] {
  return { ...rest, taking: belt ? { ...way, belt } : way }
}

function isMultiPolygon(value: unknown): value is MultiPolygon {
  return geometryFault(value, ['MultiPolygon'], mostPositions) === null
}

function isHead(json: unknown): json is { readonly version: number } {
  return (
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    json.format === format &&
    'version' in json &&
    typeof json.version === 'number'
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
