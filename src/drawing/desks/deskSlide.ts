import type { Atlas } from '../../domain/atlas'
import { type Clause, clauseText } from '../../domain/clause'
import { clauseKey } from '../../domain/clauseFacts'
import type { Language, View } from '../../state/view'
import { wordsIn } from '../../words/words'
import type { DeskChart } from './deskChart'

/** What a desk is where it is part of a slide; `null` where the desk itself, its map or what that answers stands for it. */
export type DeskSlide = {
  /** Stands above it on a stage. */
  readonly lead: ((language: Language) => string) | null
  /** The table of it on paper. */
  readonly listing: ((atlas: Atlas, language: Language) => Listing) | null
  /** What a slide of a file has in place of its map. */
  readonly body: ((atlas: Atlas, view: View) => DeskBody | null) | null
  /** On what it rests, beside what the rest of the view does. */
  readonly clauses: (atlas: Atlas, view: View) => readonly Clause[]
}

/** What a desk shows, as a table for paper. */
export type Listing = {
  readonly columns: readonly string[]
  /** Beside a slide there is room for so many of the columns. */
  readonly narrow: number
  readonly rows: readonly ListingRow[]
}

/** A row has a cell for each column; a heading has one cell, over all columns. */
export type ListingRow = { readonly isHeading: boolean; readonly cells: readonly string[] }

/** A table that can be read from the back of a room: no more than one slide has room for. */
export type DeskBody = {
  /** Shares of the width. */
  readonly columns: readonly number[]
  /** The first row is the head. Where a row has fewer cells, its last takes all the room that is left. */
  readonly rows: readonly (readonly string[])[]
  /** Beside the table, what of it a picture says better. */
  readonly charts?: readonly DeskChart[]
  /** One sign a cell, in the middle of its column. */
  readonly isGrid?: boolean
  /** Leads to what is left out; `null` where nothing is. */
  readonly rest: string | null
}

export function headingRow(text: string): ListingRow {
  return { isHeading: true, cells: [text] }
}

/** Each clause once. */
export function clausesText(clauses: readonly Clause[], language: Language): string {
  const each = new Map(clauses.map((clause) => [clauseKey(clause), clause]))
  return [...each.values()].map((clause) => clauseText(clause, language)).join(wordsIn(language)('join.conditions'))
}
