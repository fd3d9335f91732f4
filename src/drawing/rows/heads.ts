import type { RowColumn, RowKind } from '../../domain/rows'
import type { Language } from '../../state/view'
import { rowsWordsIn } from '../../words/parts/rows'
import { tableWordsIn } from '../../words/parts/tables'

/** The head of a column; a name goes by what it is a name of. */
export function headOf(of: RowKind, column: RowColumn, language: Language): string {
  const words = tableWordsIn(language)
  switch (column) {
    case 'name':
      return nameHead(of, language)
    case 'kind':
      return words(of === 'tasks' ? 'tables.column.taskKind' : 'tables.column.kind')
    case 'count':
    case 'heading':
    case 'role':
      return rowsWordsIn(language)(`rows.column.${column}`)
    case 'holder':
    case 'task':
    case 'period':
      return words(`tables.column.${column}`)
    case 'level':
      return words('facet.holder')
    case 'source':
      return words('filters.sources')
    case 'site':
      return words('sites')
    case 'parks':
    case 'baseline':
    case 'target':
    case 'basis':
    case 'clause':
      return words(column)
    default:
      return words(`facet.${column}`)
  }
}

function nameHead(of: RowKind, language: Language): string {
  const words = tableWordsIn(language)
  if (of === 'tasks') return words('tables.column.task')
  if (of === 'industries') return words('facet.industry')
  if (of === 'duties') return words('facet.actor')
  if (of === 'slots' || of === 'links') return words('tables.column.slots')
  return rowsWordsIn(language)(`rows.column.name.${of}`)
}
