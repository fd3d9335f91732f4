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
  /** The page of what was found of a kind. */
  | { readonly topic: FoundKind; readonly of: string }
  /** What was found of a kind, as rows. */
  | { readonly asRows: FoundKind }
  /** A facet's heading, and a head or a pattern within it. */
  | { readonly open: string }
  | { readonly unfold: string }
  | { readonly tick: string }
  | { readonly exclude: string }
  /** A source that counts beside the answer, or no longer. */
  | { readonly source: string }
  /** All of the chosen values of a facet are wanted. */
  | { readonly all: string }
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

/** Who carries an industry: the term is typed, and what is found of it asked for. */
export function carriers(term: string, parks: readonly string[], section: string): Question {
  const steps: readonly Step[] = [{ type: term }, { take: 'industry', named: term }]
  return { asks: `哪些园区承担${term}？`, steps, answer: { in: 'parks', says: parks }, section }
}

/** What the plan says of a park. */
export function ofPark(name: string, says: readonly string[], section: string): Question {
  const steps: readonly Step[] = [{ type: name }, { enter: true }]
  return { asks: `规划让${name}做什么？`, steps, answer: { in: 'panel', says: [name, ...says] }, section }
}

/** One value of a facet. */
export function facet(asks: string, open: string, tick: string, parks: readonly string[], section: string): Question {
  return { asks, steps: [{ open }, { tick }], answer: { in: 'parks', says: parks }, section }
}

export const indicators = (asks: string, says: readonly string[], section: string): Question => ({
  asks,
  steps: [{ desk: '指标' }],
  answer: { in: 'desk', says },
  section,
})

export const compared = (one: string, other: string, says: readonly string[], section: string): Question => ({
  asks: `${one}与${other}有何异同？`,
  steps: [{ desk: '比较' }, { compare: one }, { compare: other }],
  answer: { in: 'desk', says },
  section,
})
