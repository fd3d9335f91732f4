import type { Figure, Indicator } from '../../domain/atlas'
import { printedFigure } from '../../domain/figure'
import { nameIn } from '../../domain/named'
import type { Table } from '../../domain/table'
import { scopeName } from '../../drawing/scopeName'
import { lastYear } from './lastYear'
import { clauseColumns, type TableContext, tableOf } from './tableContext'

type Row = { readonly indicator: Indicator; readonly figure: Figure; readonly kind: 'baseline' | 'target' }

/** One row a figure. They are of the zone or of one of its industries: no filter of parks leaves one out or splits it. */
export function indicatorsTable(context: TableContext): Table {
  const { atlas, words, language } = context
  return tableOf<Row>(
    {
      title: 'desk.indicators',
      says: [words('tables.note.indicators')],
      columns: [
        ['indicator', ({ indicator }) => nameIn(language, indicator)],
        ['tables.column.scope', ({ indicator }) => scopeName(atlas, indicator.scope, language)],
        ['tables.column.figureKind', ({ kind }) => words(kind)],
        ['tables.column.year', ({ figure }) => lastYear(figure.year)],
        ['tables.column.yearPrinted', ({ figure }) => figure.year],
        ['tables.column.value', ({ figure }) => figure.value],
        ['tables.column.unit', ({ indicator }) => (language === 'zh' ? indicator.unit : indicator.unitEn)],
        // In its quotation marks no spreadsheet takes 1/5 for a day.
        ['tables.column.printed', ({ figure }) => words('tables.printed', { text: printedFigure(figure) })],
        ['tables.column.comparable', ({ indicator }) => verdict(indicator, context)],
        [
          'tables.column.reason',
          ({ indicator }) => (language === 'zh' ? indicator.reason : indicator.reasonEn) ?? null,
        ],
        ['basis', () => words('basis.stated')],
        ...clauseColumns<Row>(({ figure }) => figure.clause, context),
        ['tables.column.id', ({ indicator }) => indicator.id],
      ],
      rows: atlas.indicators.flatMap(figuresOf),
    },
    context,
  )
}

function figuresOf(indicator: Indicator): readonly Row[] {
  return (['baseline', 'target'] as const).flatMap((kind) => {
    const figure = indicator[kind]
    return figure ? [{ indicator, figure, kind }] : []
  })
}

function verdict({ comparable }: Indicator, { words }: TableContext): string {
  return words(comparable ? 'comparable' : 'zone.incomparable')
}
