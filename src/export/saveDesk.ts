import { parksOf } from '../domain/compared'
import { dayOf } from '../domain/dayOf'
import type { Table } from '../domain/table'
import type { Services, TabledDesk } from '../state/services'
import type { View } from '../state/view'
import { saveTable } from './saveTable'
import { comparisonTable } from './tables/comparisonTable'
import { indicatorsTable } from './tables/indicatorsTable'
import { questionsTable } from './tables/questionsTable'
import { rowsTable } from './tables/rowsTable'
import { type TableContext, tableContextOf } from './tables/tableContext'

/** What each desk is as a table. */
export const deskTables: Readonly<
  Record<TabledDesk, (context: TableContext, view: Pick<View, 'compared' | 'rows'>) => Table>
> = {
  compare: (context, { compared }) => comparisonTable(context, parksOf(context.atlas, compared)),
  indicators: indicatorsTable,
  questions: questionsTable,
  rows: rowsTable,
}

/** Writes what a desk shows as a table and hands it to the browser's downloads. */
export const saveDesk: Services['saveDesk'] = (desk, format, atlas, view, fileName) => {
  const context = tableContextOf(atlas, view, dayOf(new Date()))
  return saveTable(deskTables[desk](context, view), format, fileName)
}
