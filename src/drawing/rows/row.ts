import type { Atlas, Basis, ParkId, Source } from '../../domain/atlas'
import type { Clause } from '../../domain/clause'
import type { FacetValues } from '../../domain/facets'
import type { RowColumn } from '../../domain/rows'
import type { FoundKind } from '../../domain/search/entries'
import type { Language } from '../../state/view'

/** One fact as a row: what it tells in each column, in words; several values where it has several. */
export type Row = {
  readonly id: string
  readonly parks: readonly ParkId[]
  /** Those of them that it counts for: none for an umbrella word, or for what is said of a group whose clause does not count. */
  readonly counted: readonly ParkId[]
  readonly clause: Clause | null
  readonly basis: Basis | null
  readonly cells: Partial<Readonly<Record<RowColumn, readonly string[]>>>
  readonly facets: FacetValues
  /** What of it the search may meet, as `task zone-x`. */
  readonly found: readonly `${FoundKind} ${string}`[]
}

export type RowSetting = {
  readonly atlas: Atlas
  readonly sources: readonly Source[]
  readonly language: Language
}
