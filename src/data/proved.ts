import type { Facts } from '../domain/planFacts'
import { likeliestParagraphs, type Proof, proofOf } from '../domain/planProof'
import { type PlanReading, readPlan } from '../domain/planReading'

export type ProofRequest = { readonly facts: Facts; readonly text: string }
export type ProofResult = PlanReading & { readonly proof: Proof }

/** The text as the plan's sections and sentences, and how far it proves the facts. */
export function proved({ facts, text }: ProofRequest): ProofResult {
  const reading = readPlan(text, facts.outline, likeliestParagraphs(facts))
  return { ...reading, proof: proofOf(facts, reading.plan) }
}
