import type { FoundKind } from '../../src/domain/search/entries'

/** One thing that a person does with mouse or keyboard on the way to an answer. Controls go by what is written on them. */
export type Step =
  /** Into the search box, in one go. */
  | { readonly type: string }
  /** Enter in the search box. */
  | { readonly enter: true }
  /** Of several terms that are searched, all are wanted. */
  | { readonly both: true }
  /** A thing that the search found: asks for it, or opens where it is said. */
  | { readonly take: FoundKind; readonly named: string }
  /** What was found of a kind, as rows. */
  | { readonly asRows: FoundKind }
  /** A facet's heading, and a head or a pattern within it. */
  | { readonly open: string }
  | { readonly unfold: string }
  | { readonly tick: string }
  | { readonly exclude: string }
  /** A source that counts beside the answer, or no longer. */
  | { readonly source: string }
  | { readonly desk: string }
  /** What the desk of rows lists, and under which headings. */
  | { readonly list: string }
  | { readonly by: string }
  | { readonly sort: string }
  /** On through the rows, in CSS pixels. */
  | { readonly scroll: number }
  /** A park that is taken into the comparison. */
  | { readonly compare: string }

/** Where the answer stands, and the texts that must be there. */
export type Answer =
  | { readonly in: FoundKind; readonly says: string }
  /** Nothing of this kind is found by a word that only has the same letters. */
  | { readonly in: 'nowhere'; readonly kind: FoundKind; readonly says: string }
  | { readonly in: 'deadEnd' | 'sentence'; readonly says: string }
  /** Exactly these parks, in the plan's order. */
  | { readonly in: 'parks'; readonly says: readonly string[] }
  /** Each a row that has all of these words, by blanks. */
  | { readonly in: 'rows'; readonly count?: number; readonly says: readonly string[] }
  | { readonly in: 'headings' | 'panel' | 'desk'; readonly says: readonly string[] }

/** A planner's question as it is asked of the interface, with the answer as the plan gives it: authored from the plan, not from the data. */
export type Question = {
  readonly asks: string
  readonly steps: readonly Step[]
  readonly answer: Answer
  /** The section of the plan that gives it. */
  readonly section: string
}

/** By the search box alone: what is typed, and a name that must be among what is found of a kind. */
export function searched(asks: string, typed: string, kind: FoundKind, says: string, section: string): Question {
  return { asks, steps: [{ type: typed }], answer: { in: kind, says }, section }
}
