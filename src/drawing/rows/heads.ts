import type { RowColumn, RowKind } from '../../domain/rows'
import type { Language } from '../../state/view'
import { rowsWordsIn } from '../../words/parts/rows'
import { tableWordsIn } from '../../words/parts/tables'

/** The head of a column; a name goes by what it is a name of. */
export function headOf(of: RowKind, column: RowColumn, language: Language): string {
  const words = tableWordsIn(language)
  const ours = rowsWordsIn(language)
  switch (column) {
    case 'name':
      return nameHead(of, language)
    case 'kind':
      return words(of === 'tasks' ? 'tables.column.taskKind' : 'tables.column.kind')
    case 'count':
    case 'heading':
      return ours(`rows.column.${column}`)
    case 'holder':
    case 'period':
      return words(`tables.column.${column}`)
    case 'level':
      return words('facet.holder')
    case 'verb':
    case 'actor':
    case 'tier':
    case 'group':
    case 'district':
    case 'industry':
    case 'pattern':
      return words(`facet.${column}`)
    case 'source':
      return words('filters.sources')
    case 'site':
      return words('sites')
    default:
      return words(column)
  }
}

function nameHead(of: RowKind, language: Language): string {
  const words = tableWordsIn(language)
  if (of === 'tasks') return words('tables.column.task')
  if (of === 'industries') return words('facet.industry')
  if (of === 'slots' || of === 'links') return words('tables.column.slots')
  return rowsWordsIn(language)(`rows.column.name.${of}`)
}
