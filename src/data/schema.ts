import type * as z from 'zod/mini'
import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import { atlasSchema } from './atlasSchema'
import { brokenGround, contradictions } from './coherence'
import { groundSchema } from './groundSchema'
import { issueText } from './issueText'
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

/** Turns untrusted JSON into an atlas, or throws an `AtlasError` that names every broken rule. */
export function parseAtlas(json: unknown): Atlas {
  const atlas = parsed(atlasSchema, json)
  demand(brokenReferences(atlas))
  demand(contradictions(atlas))
  return atlas
}

/** Turns untrusted JSON into the ground, or throws an `AtlasError` that names every broken rule. */
export function parseGround(json: unknown): Ground {
  const ground = parsed(groundSchema, json)
  demand(brokenGround(ground))
  return ground
}

function parsed<Value>(schema: z.ZodMiniType<Value>, json: unknown): Value {
  const result = schema.safeParse(json, { error: issueText })
  if (result.success) return result.data
  throw new AtlasError(result.error.issues.map(({ path, message }) => `${pathText(path)}: ${message}`))
}

function demand(rules: readonly string[]): void {
  if (rules.length > 0) throw new AtlasError(rules)
}

/** `tasks[14].park`. */
function pathText(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return steps.join('').replace(/^\./, '') || 'file'
}
