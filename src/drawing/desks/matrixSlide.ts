import type { Atlas } from '../../domain/atlas'
import { matchingParks } from '../../domain/filter'
import { lonelyColumns, withoutColumns } from '../../domain/lonelyColumns'
import { type Matrix, type MatrixCell, matrixOf } from '../../domain/matrix'
import { nameIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import { rowsIn } from '../../domain/rowOrder'
import type { View } from '../../state/view'
import { slideWordsIn } from '../../words/parts/slide'
import { valueName } from '../sentence'
import type { DeskBody, DeskSlide } from './deskSlide'

export const matrixSlide: DeskSlide = {
  lead: null,
  listing: null,
  body,
  // Its cells rest on hundreds, which stand in its workbook.
  clauses: () => [],
}

/** The parks of the answer, and of the columns industries that several parks have and patterns: the others have no room. */
function shownMatrix(atlas: Atlas, { filter, rowOrder, statedOnly }: View): Matrix {
  const whole = matrixOf(atlas, filter.sources, statedOnly)
  const kinds = whole.columns.filter(({ band }) => band === 'kind')
  const left = withoutColumns(whole, new Set([...lonelyColumns(whole, filter), ...kinds]))
  const answer = new Set(matchingParks(atlas, filter))
  return { ...left, rows: rowsIn(rowOrder, left).filter(({ park }) => answer.has(park.id)) }
}

function body(atlas: Atlas, view: View): DeskBody {
  const { language } = view
  const words = slideWordsIn(language)
  const { columns, rows } = shownMatrix(atlas, view)
  const heads = columns.map(({ band, value }) => valueName(atlas, band, value, language))
  const lines = rows.map(({ park, cells }) => [
    `${parkNumber(atlas, park.id)} ${nameIn(language, park)}`,
    ...cells.map(markOf),
  ])
  return {
    columns: [2.4, ...columns.map(() => 1)],
    rows: [[words('park'), ...heads], ...lines],
    isGrid: true,
    rest: words('slide.linkToMatrix'),
  }
}

/** As the desk draws it: full where the plan says it, hollow where it is our reading alone, small for an umbrella word. */
function markOf(cell: MatrixCell | null): string {
  if (!cell) return ''
  if (cell.isUmbrella) return '·'
  return cell.facts.every(({ basis }) => basis === 'inferred') ? '○' : '●'
}
