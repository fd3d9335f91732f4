import type { Basis, GroupId, IndicatorId, IndustryId, Link, ParkId, PatternId, SiteId, SlotId } from './atlas'
import type { Clause } from './clause'

/** What is left open where the plan's own sentences differ or are silent. */
export const questionKinds = [
  'slot-unsaid',
  'outside-closed-list',
  'candidate-for-x',
  'group-term-unnamed',
  'site-without-park',
  'measures-differ',
  'total-counted',
] as const
export type QuestionKind = (typeof questionKinds)[number]

type Subject =
  | { readonly kind: 'slot-unsaid'; readonly pattern: PatternId; readonly industry: IndustryId; readonly slot: SlotId }
  | {
      readonly kind: 'outside-closed-list' | 'candidate-for-x'
      readonly pattern: PatternId
      readonly industry: IndustryId
    }
  | {
      readonly kind: 'group-term-unnamed'
      readonly group: GroupId
      readonly industry: IndustryId
      /** What parks of the group say of terms under the same head of ours. */
      readonly near: readonly Link[]
    }
  | { readonly kind: 'site-without-park'; readonly site: SiteId }
  | { readonly kind: 'measures-differ'; readonly indicator: IndicatorId }
  | { readonly kind: 'total-counted'; readonly total: number }

/** Something for a planner to settle, never an error: whom it is about and the clauses that stand against each other. */
export type Question = Subject & {
  readonly id: string
  readonly parks: readonly ParkId[]
  readonly clauses: readonly Clause[]
  readonly basis: Basis
}

export type PatternQuestion = Extract<Question, { readonly pattern: PatternId }>
