import type { Table } from '../../domain/table'
import { flatRows, rowTableOf } from '../../drawing/rows/rowTable'
import type { View } from '../../state/view'
import { rowsWordsIn } from '../../words/parts/rows'
import { notesOf, type TableContext } from './tableContext'

/** The list as it is shown: its columns, its order; under headings, the heading stands in a column before. */
export function rowsTable(context: TableContext, { rows }: Pick<View, 'rows'>): Table {
  const { atlas, filter, language, words, day } = context
  const ours = rowsWordsIn(language)
  const table = rowTableOf(atlas, { filter, rows, language })
  const { count, of } = table
  return {
    title: ours(`rows.of.${rows.of}`),
    notes: notesOf([ours('rows.counted', { count, of })], context),
    language,
    day,
    ...flatRows(table, rows.by === null ? null : ours('rows.by'), words('tables.join')),
  }
}
