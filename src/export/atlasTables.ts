import type { Atlas } from '../domain/atlas'
import type { Table } from '../domain/table'
import type { DataRequest } from '../state/dataFormat'
import { indicatorsTable } from './tables/indicatorsTable'
import { linksTable } from './tables/linksTable'
import { parksTable } from './tables/parksTable'
import { questionsTable } from './tables/questionsTable'
import { sitesTable } from './tables/sitesTable'
import { tableContextOf } from './tables/tableContext'
import { tasksTable } from './tables/tasksTable'

/**
 * The facts of the filter's parks as six tables: parks, links, tasks, sites, indicators, questions. What is said of a group or of
 * the whole zone comes along, after the parks' own and marked as such, as it bears on the parks as well.
 */
export function atlasTables(atlas: Atlas, asked: DataRequest, day: string): readonly [Table, ...Table[]] {
  const context = tableContextOf(atlas, asked, day)
  const [first, ...others] = [parksTable, linksTable, tasksTable, sitesTable, indicatorsTable, questionsTable] as const
  return [first(context), ...others.map((table) => table(context))]
}
