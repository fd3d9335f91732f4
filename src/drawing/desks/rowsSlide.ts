import type { Atlas } from '../../domain/atlas'
import type { View } from '../../state/view'
import { rowsWordsIn } from '../../words/parts/rows'
import { rowTableOf } from '../rows/rowTable'
import type { DeskBody, DeskSlide } from './deskSlide'

/** As many rows as can be read from the back of a room. */
const mostRows = 12
const mostColumns = 5

export const rowsSlide: DeskSlide = {
  lead: null,
  listing: null,
  body,
  clauses: (atlas, view) =>
    rowTableOf(atlas, view)
      .groups.flatMap(({ rows }) => rows)
      .slice(0, mostRows)
      .flatMap(({ clause }) => clause ?? []),
}

/** The first rows in their first columns; how many there are stands below. */
function body(atlas: Atlas, view: View): DeskBody | null {
  const { columns, groups, count, of } = rowTableOf(atlas, view)
  const words = rowsWordsIn(view.language)
  const all = groups.flatMap(({ rows }) => rows)
  if (all.length === 0) return null
  const shown = columns.slice(0, mostColumns)
  const rows = all
    .slice(0, mostRows)
    .map(({ cells }) => shown.map(({ id }) => (cells[id] ?? []).join(words('join.conditions')) || '—'))
  return {
    columns: shown.map(() => 100 / shown.length),
    rows: [shown.map(({ head }) => head), ...rows],
    rest: all.length > mostRows ? words('rows.counted', { count, of }) : null,
  }
}
