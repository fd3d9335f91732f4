import type { Atlas, Basis, GroupId, Park, Source } from '../atlas'
import type { Named } from '../named'

/** What a facet can be asked for, as its list and its sentence say it. */
export type FacetValue<Word extends string = never> = {
  readonly value: string
  /** As the atlas names it, or the interface's word that does. */
  readonly name: Named | Word
  /** The head that it is merged under, which a park that has this value answers to as well, and why. */
  readonly head?: string | undefined
  readonly reason?: Named | undefined
  /** The value that it is a part of: a slot's pattern. It is listed with the whole and goes by the name of both. */
  readonly partOf?: string | undefined
  /** What is said of it beside its name: it is a head of ours, or a slot for which the plan names nobody. */
  readonly remark?: 'head' | 'openSlot' | undefined
  /** The group whose mark it wears, and the other name that Chinese calls that group by: 一城. */
  readonly group?: GroupId
  readonly short?: string
}

/** One thing that can be asked of a park. */
export type FacetRecord<Word extends string = never> = {
  /** All its values, in the plan's order. */
  readonly values: (atlas: Atlas) => readonly FacetValue<Word>[]
  /** What a park answers when only these sources count. */
  readonly of: (atlas: Atlas, sources: readonly Source[]) => (park: Park) => readonly string[]
  /**
   * Of a park the names of its values are told, in its panel, beside other parks and in tables: on what they rest, and
   * under which property a GeoJSON has them.
   */
  readonly told?: { readonly basis: Basis; readonly property: string }
  /** A park has one value, so that "all" of several is never asked. */
  readonly isSingle?: true
  /** The words that ask for it set its values between quotation marks. */
  readonly isQuoted?: true
  /** It is the first, and in Chinese the place that leads the sentence: no comma stands after it. */
  readonly leads?: true
}
