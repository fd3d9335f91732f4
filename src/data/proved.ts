import type { Facts } from '../domain/planFacts'
import { likeliestParagraphs, type Proof, proofOf } from '../domain/planProof'
import { type PlanReading, readPlan } from '../domain/planReading'

export type ToProve = { readonly facts: Facts; readonly text: string }
export type Proved = PlanReading & { readonly proof: Proof }

/** The text as the plan's sections and sentences, and how far it proves the facts. */
export function proved({ facts, text }: ToProve): Proved {
  const reading = readPlan(text, facts.outline, likeliestParagraphs(facts))
  return { ...reading, proof: proofOf(facts, reading.plan) }
}
