import type { Clause } from './clause'
import type { TextRefusal } from './textFile'

/** One heading of the plan's text with the body paragraphs directly under it, each as its sentences, all as printed. */
export type PlanSection = {
  readonly id: string
  /** As printed before the title; null title where this edition lacks the heading line. */
  readonly number: string
  readonly title: string | null
  readonly parent: string | null
  readonly paragraphs: readonly (readonly string[])[]
}

export type Plan = readonly PlanSection[]

/** Why a file was not taken for the plan's text. */
export type PlanRefusal =
  | TextRefusal
  | {
      readonly fileName: string
      readonly reason: 'long'
      readonly has: Exclude<keyof typeof planLimits, 'bytes'>
      readonly count: number
    }
  | {
      readonly fileName: string
      readonly reason: 'other-text'
      readonly sections: number
      readonly ofSections: number
      readonly proven: number
      readonly ofFacts: number
    }

/**
 * The most that the plan's text may have, the longest sentence (`inSentence`) in characters; the plan itself has some 50
 * kB, 320 sentences and 80 headings.
 */
export const planLimits = {
  bytes: 1_000_000,
  characters: 200_000,
  sentences: 5_000,
  headings: 500,
  inSentence: 10_000,
} as const

/** The sentence that a clause names, as printed, or undefined where the plan has none. */
export function sentenceAt(plan: Plan, { section, paragraph, sentence }: Clause): string | undefined {
  return plan.find(({ id }) => id === section)?.paragraphs[paragraph - 1]?.[sentence - 1]
}
