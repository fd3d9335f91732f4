import type { Plan } from './plan'
import type { LineRepairs } from './planLines'
import type { Proof } from './planProof'
import type { Encoding } from './textFile'

/** The plan's text as its user opened it, and how far it proves the atlas. */
export type OpenedPlan = {
  readonly fileName: string
  readonly encoding: Encoding
  readonly plan: Plan
  readonly layout: LineRepairs
  readonly proof: Proof
}
