import { openRows, type RowsChoice, rowColumns, rowKinds } from '../domain/rows'
import { knownOf, type Reading } from './addressPart'

/** A part of an address that says something of the list of facts. */
export type RowsPart = {
  readonly write: (rows: RowsChoice) => string
  readonly read: (text: string, rows: RowsChoice, reading: Reading) => RowsChoice | undefined
}

export const rowKind: RowsPart = {
  write: ({ of }) => (of === openRows.of ? '' : of),
  read: (text, rows, { drop }) => {
    const of = rowKinds.find((kind) => kind === text)
    return of ? { ...rows, of } : drop('unknown', text)
  },
}

export const rowHeading: RowsPart = {
  write: ({ by }) => by ?? '',
  read: (text, rows, { drop }) => {
    const by = rowColumns.find((column) => column === text)
    return by ? { ...rows, by } : drop('unknown', text)
  },
}

/** A minus before it turns the rows round. */
export const rowSort: RowsPart = {
  write: ({ sort, falls }) => (sort ? `${falls ? '-' : ''}${sort}` : ''),
  read: (text, rows, { drop }) => {
    const falls = text.startsWith('-')
    const sort = rowColumns.find((column) => column === (falls ? text.slice(1) : text))
    return sort ? { ...rows, sort, falls } : drop('unknown', text)
  },
}

export const shownColumns: RowsPart = {
  write: ({ columns }) => (columns ?? []).join(),
  read: (text, rows, reading) => {
    const columns = knownOf(text, rowColumns, reading)
    return columns.length > 0 ? { ...rows, columns } : undefined
  },
}
