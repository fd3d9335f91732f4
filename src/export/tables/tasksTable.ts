import type { Task } from '../../domain/atlas'
import { heldBy } from '../../domain/heldBy'
import type { Table } from '../../domain/table'
import { clauseColumns, countsSaid, holderColumns, joinedNames, type TableContext, tableOf } from './tableContext'

/** One row a task: of the parks, of their groups, of the whole zone. */
export function tasksTable(context: TableContext): Table {
  const { atlas, words, language, parks } = context
  const rows = heldBy(atlas, atlas.tasks, parks)
  return tableOf<Task>(
    {
      title: 'tasks',
      says: [
        words('tables.note.tasks'),
        countsSaid(
          rows.map(({ holder }) => holder),
          context,
        ),
      ],
      columns: [
        ...holderColumns<Task>(({ holder }) => holder, context),
        ['tables.column.task', ({ title, titleEn }) => (language === 'zh' ? title : titleEn)],
        ['tables.column.taskKind', ({ kind }) => words(`kind.${kind}`)],
        ['facet.verb', ({ verb, verbEn }) => (language === 'zh' ? verb : verbEn)],
        ['industries', ({ industries }) => joinedNames(atlas.industries, industries, context)],
        ['sites', ({ sites }) => joinedNames(atlas.sites, sites, context)],
        ['tables.column.period', ({ period }) => period ?? null],
        ['basis', ({ basis }) => words(`basis.${basis}`)],
        ...clauseColumns<Task>(({ clause }) => clause, context),
        ['tables.column.id', ({ id }) => id],
      ],
      rows,
    },
    context,
  )
}
