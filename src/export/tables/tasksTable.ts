import type { Task } from '../../domain/atlas'
import { heldBy } from '../../domain/heldBy'
import type { Table } from '../../domain/table'
import { clauseColumns, countsSaid, holderColumns, namesIn, type Setting, tableOf } from './setting'

/** One row a task: of the parks, of their groups, of the whole zone. */
export function tasksTable(setting: Setting): Table {
  const { atlas, words, language, parks } = setting
  const rows = heldBy(atlas, atlas.tasks, parks)
  return tableOf<Task>(
    {
      title: 'tasks',
      says: [
        words('tables.note.tasks'),
        countsSaid(
          rows.map(({ holder }) => holder),
          setting,
        ),
      ],
      columns: [
        ...holderColumns<Task>(({ holder }) => holder, setting),
        ['tables.column.task', ({ title, titleEn }) => (language === 'zh' ? title : titleEn)],
        ['tables.column.taskKind', ({ kind }) => words(`kind.${kind}`)],
        ['tables.column.verb', ({ verb, verbEn }) => (language === 'zh' ? verb : verbEn)],
        ['industries', ({ industries }) => namesIn(atlas.industries, industries, setting)],
        ['sites', ({ sites }) => namesIn(atlas.sites, sites, setting)],
        ['tables.column.period', ({ period }) => period ?? null],
        ['basis', ({ basis }) => words(`basis.${basis}`)],
        ...clauseColumns<Task>(({ clause }) => clause, setting),
        ['tables.column.id', ({ id }) => id],
      ],
      rows,
    },
    setting,
  )
}
