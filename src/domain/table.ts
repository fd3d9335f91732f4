/** `null` is an empty cell. */
export type Cell = string | number | null

/** A table to take away: what it is and which filter it obeys, then its heads and rows. */
export type Table = {
  readonly title: string
  /** Lines above the heads: the filter in words, the source, the date of the data. */
  readonly notes: readonly string[]
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
