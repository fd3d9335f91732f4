import type { Plan } from '../domain/plan'
import type { Facts } from '../domain/planFacts'
import { type Proof, proofOf } from '../domain/planProof'
import { planOf } from '../domain/planText'

export type ToProve = { readonly facts: Facts; readonly text: string }
export type Proved = { readonly plan: Plan; readonly proof: Proof }

/** The text as the plan's sections and sentences, and how far it proves the facts. */
export function proved({ facts, text }: ToProve): Proved {
  const plan = planOf(text)
  return { plan, proof: proofOf(facts, plan) }
}
