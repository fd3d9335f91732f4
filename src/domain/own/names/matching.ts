import type { ParkId } from '../../atlas'
import type { Named } from '../../named'
import type { OtherName } from './otherNames'

/**
 * Why a name that is not letter for letter a park's own is proposed for it: blanks, full width, traditional characters or signs
 * between; another name, something before or after it, a part of the park, its sound, its English; its district, one of its
 * blocks; or nothing but its place.
 */
export const matchReasons = [
  'blanks',
  'width',
  'traditional',
  'signs',
  'alias',
  'affix',
  'part',
  'pinyin',
  'english',
  'district',
  'block',
  'place',
] as const
export type MatchReason = (typeof matchReasons)[number]

/** A park that a person must confirm. */
export type Proposal = {
  readonly kind: 'proposal'
  readonly park: ParkId
  readonly reason: MatchReason
  /** What of the atlas it met: the block or the district; `null` for the park itself. */
  readonly met: Named | null
  /** Why another name is the park's. */
  readonly because: Pick<OtherName, 'reason' | 'reasonEn'> | null
}

/** What a name says: the park whose own name it is, one that it may mean, or none. */
export type NameMatch = { readonly kind: 'exact'; readonly park: ParkId } | Proposal | { readonly kind: 'none' }

export type FeatureMatch = {
  /** As the file counts. */
  readonly number: number
  /** The name as the file writes it; '' where it has none. */
  readonly said: string
  readonly match: NameMatch
}

/** The features of one layer, each with what its name says. */
export type Matching = {
  /** The column that was read; `null` where none was. */
  readonly column: string | null
  readonly features: readonly FeatureMatch[]
  /** The parks that are met, in the plan's order, with the features of each; several ask whether to put them together or to choose. */
  readonly parks: readonly { readonly park: ParkId; readonly numbers: readonly number[] }[]
  /** Features with a name that is no park's: they stay out unless a person assigns them. */
  readonly strangers: readonly number[]
  readonly nameless: readonly number[]
}
