import * as z from 'zod/mini'
import {
  type Atlas,
  type BlockId,
  type DistrictId,
  type IndicatorId,
  type PatternId,
  precisions,
  type SlotId,
  siteKinds,
  sources,
  type TaskId,
  taskKinds,
  tiers,
} from '../domain/atlas'
import { type Ground, groundKinds } from '../domain/ground'
import {
  basis,
  clause,
  figure,
  geometry,
  group,
  id,
  industry,
  multiPolygon,
  named,
  ofGroup,
  ofPark,
  ofZone,
  paragraphs,
  park,
  point,
  site,
  spoken,
  text,
} from './fields'
import { brokenReferences } from './references'

/** Names every broken rule of a file, one a line. */
export class AtlasError extends Error {
  override readonly name = 'AtlasError'
  readonly rules: readonly string[]
  constructor(rules: readonly string[]) {
    super(rules.join('\n'))
    this.rules = rules
  }
}

const atlasSchema = z.object({
  groups: z.array(z.object({ id: group, ...named, fullName: text, fullNameEn: text, clause })),
  districts: z.array(z.object({ id: id<DistrictId>(), ...named, pinyin: text })),
  parks: z.array(
    z.object({
      id: park,
      ...named,
      ...spoken,
      group,
      districts: z.array(id<DistrictId>()),
      areas: z.array(z.object({ squareKilometres: z.number(), year: text, scope: text, scopeEn: text, source: text })),
      clause,
    }),
  ),
  industries: z.array(
    z.object({
      id: industry,
      ...named,
      ...spoken,
      tier: z.enum(tiers),
      parent: z.exactOptional(industry),
      parentReason: z.exactOptional(text),
      parentReasonEn: z.exactOptional(text),
      umbrella: z.exactOptional(z.boolean()),
      basis,
      clause: z.nullable(clause),
    }),
  ),
  links: z.array(
    z.object({
      holder: z.union([ofPark, ofGroup]),
      industry,
      verb: text,
      verbEn: text,
      source: z.enum(sources),
      basis,
      umbrella: z.exactOptional(z.boolean()),
      clause,
    }),
  ),
  patterns: z.array(
    z.object({
      id: id<PatternId>(),
      ...named,
      industry: z.nullable(industry),
      spatial: z.boolean(),
      slots: z.array(
        z.object({
          id: id<SlotId>(),
          label: text,
          labelEn: text,
          open: z.boolean(),
          parks: z.array(park),
          industries: z.array(industry),
          sites: z.array(site),
          basis,
          clause,
        }),
      ),
      clause,
    }),
  ),
  tasks: z.array(
    z.object({
      id: id<TaskId>(),
      holder: z.union([ofPark, ofGroup, ofZone]),
      title: text,
      titleEn: text,
      kind: z.enum(taskKinds),
      verb: text,
      verbEn: text,
      industries: z.array(industry),
      sites: z.array(site),
      period: z.exactOptional(text),
      basis,
      clause,
    }),
  ),
  sites: z.array(
    z.object({ id: site, ...named, ...spoken, kind: z.enum(siteKinds), park: z.nullable(park), basis, clause }),
  ),
  indicators: z.array(
    z.object({
      id: id<IndicatorId>(),
      ...named,
      scope: z.union([z.literal('zone'), z.strictObject({ industry })]),
      unit: text,
      unitEn: text,
      baseline: z.nullable(figure),
      target: z.nullable(figure),
      comparable: z.boolean(),
      reason: z.exactOptional(text),
      reasonEn: z.exactOptional(text),
    }),
  ),
  outline: z.array(
    z.object({ id: text, number: text, title: z.nullable(text), titleEn: text, parent: z.nullable(text), paragraphs }),
  ),
  blocks: z.array(
    z.object({
      id: id<BlockId>(),
      ...named,
      park,
      precision: z.enum(precisions),
      membership: z.enum(['member', 'candidate']),
      anchor: point,
      geometry: multiPolygon,
    }),
  ),
})

const groundSchema = z.array(
  z.object({
    id: text,
    kind: z.enum(groundKinds),
    name: z.string(),
    nameEn: z.string(),
    minZoom: z.exactOptional(z.number()),
    width: z.exactOptional(z.number()),
    geometry,
  }),
)

/** Turns untrusted JSON into an atlas, or throws an `AtlasError` that names every broken rule. */
export function parseAtlas(json: unknown): Atlas {
  const result = atlasSchema.safeParse(json)
  if (!result.success) throw new AtlasError(rulesOf(result.error))
  const broken = brokenReferences(result.data)
  if (broken.length > 0) throw new AtlasError(broken)
  return result.data
}

/** Turns untrusted JSON into the ground, or throws an `AtlasError` that names every broken rule. */
export function parseGround(json: unknown): Ground {
  const result = groundSchema.safeParse(json)
  if (!result.success) throw new AtlasError(rulesOf(result.error))
  return result.data
}

function rulesOf({ issues }: z.core.$ZodError): readonly string[] {
  return issues.map(({ path, message }) => `${pathText(path)}: ${message}`)
}

/** `tasks[14].park`. */
function pathText(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return steps.join('').replace(/^\./, '') || 'file'
}
