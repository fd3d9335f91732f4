import type { Holder, Site } from '../../domain/atlas'
import { heldBy } from '../../domain/heldBy'
import { nameIn } from '../../domain/named'
import type { Table } from '../../domain/table'
import { clauseColumns, countsSaid, holderColumns, type TableContext, tableOf } from './tableContext'

type Row = { readonly site: Site; readonly holder: Holder }

/** One row a site: of the parks, then those that the plan places in no park. */
export function sitesTable(context: TableContext): Table {
  const { atlas, words, language, parks } = context
  const sites = atlas.sites.map((site): Row => ({ site, holder: site.park ? { park: site.park } : { zone: true } }))
  const rows = heldBy(atlas, sites, parks)
  return tableOf<Row>(
    {
      title: 'sites',
      says: [
        words('tables.note.sites'),
        countsSaid(
          rows.map(({ holder }) => holder),
          context,
        ),
      ],
      columns: [
        ['site', ({ site }) => nameIn(language, site)],
        ['tables.column.otherName', ({ site }) => nameIn(language === 'zh' ? 'en' : 'zh', site)],
        ['facet.site', ({ site }) => words(`site.${site.kind}`)],
        ...holderColumns<Row>(({ holder }) => holder, context),
        ['basis', ({ site }) => words(`basis.${site.basis}`)],
        ...clauseColumns<Row>(({ site }) => site.clause, context),
        ['tables.column.id', ({ site }) => site.id],
      ],
      rows,
    },
    context,
  )
}
