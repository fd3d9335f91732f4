import type { Basis, ParkId } from '../../atlas'
import type { Id } from '../../id'

/** Names that offices use for a park beside the plan's own (basis 推断), with the reason. */
export type OtherName = {
  readonly id: Id<'otherName'>
  readonly park: ParkId
  readonly basis: Basis
  /** In Chinese or in Latin letters. */
  readonly words: readonly string[]
  readonly reason: string
  readonly reasonEn: string
}

/** How else the parks of an edition are written; it is fetched with the importer, beside the atlas. */
export type OtherNames = {
  /** What stands before a park's name and says only whose it is: the city, the zone. */
  readonly before: readonly string[]
  /** What stands in the place of 园 or Park. */
  readonly after: readonly string[]
  readonly afterEn: readonly string[]
  /** What is said of the outline and not of the park: 范围线. */
  readonly ofOutlines: readonly string[]
  /** Names of the whole zone, which are no park's. */
  readonly ofTheWhole: readonly string[]
  readonly others: readonly OtherName[]
}
