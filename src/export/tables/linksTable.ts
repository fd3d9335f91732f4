import type { Link, Pattern, Slot } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { isUmbrella } from '../../domain/countedLinks'
import { headsOf } from '../../domain/facets/industry'
import { heldBy } from '../../domain/heldBy'
import { nameIn } from '../../domain/named'
import type { Cell, Table } from '../../domain/table'
import { clauseColumns, countsSaid, holderColumns, joinedNames, type TableContext, tableOf } from './tableContext'

/** A park or a group carries an industry, or a park stands in a slot: each as the plan's one sentence has it. */
type Row = Pick<Link, 'holder' | 'basis' | 'clause' | 'source'> & {
  readonly kind: 'industry' | 'slot'
  readonly id: string
  readonly term: string
  readonly slot: Cell
  readonly tier: Cell
  readonly heads: Cell
  readonly verb: Cell
  readonly umbrella: Cell
  readonly counted: Cell
}

/** One row a fact: industries of the parks and their groups by every source, then the parks' slots. */
export function linksTable(context: TableContext): Table {
  const { atlas, parks, words } = context
  const rows = [...heldBy(atlas, atlas.links, parks).map((link) => linkRow(link, context)), ...slotRows(context)]
  const holders = rows.map(({ holder }) => holder)
  return tableOf<Row>(
    {
      title: 'tables.links',
      says: [words('tables.note.links'), countsSaid(holders, context), words('tables.note.open')],
      columns: [
        ...holderColumns<Row>(({ holder }) => holder, context),
        ['tables.column.kind', ({ kind }) => words(kind === 'slot' ? 'tables.link.slot' : 'facet.industry')],
        ['tables.column.term', ({ term }) => term],
        ['slot', ({ slot }) => slot],
        ['facet.tier', ({ tier }) => tier],
        ['tables.column.heads', ({ heads }) => heads],
        ['facet.verb', ({ verb }) => verb],
        ['source', ({ source }) => words(`source.${source}`)],
        ['tables.column.umbrella', ({ umbrella }) => umbrella],
        ['tables.column.counted', ({ counted }) => counted],
        ['basis', ({ basis }) => words(`basis.${basis}`)],
        ...clauseColumns<Row>(({ clause }) => clause, context),
        ['tables.column.id', ({ id }) => id],
      ],
      rows,
    },
    context,
  )
}

function linkRow(link: Link, context: TableContext): Row {
  const { atlas, filter, language, words } = context
  const { holder, industry, verb, verbEn, source, basis, clause } = link
  const umbrella = isUmbrella(atlas, link)
  const term = byId(atlas.industries).get(industry)
  const counts = !umbrella && filter.sources.includes(source)
  return {
    kind: 'industry',
    id: industry,
    holder,
    term: term ? nameIn(language, term) : industry,
    slot: null,
    tier: term ? words(`tier.${term.tier}`) : null,
    heads: joinedNames(atlas.industries, headsOf(atlas, industry), context),
    verb: language === 'zh' ? verb : verbEn,
    source,
    umbrella: umbrella ? words('tables.yes') : null,
    counted: words(counts ? 'tables.yes' : 'tables.no'),
    basis,
    clause,
  }
}

function slotRows({ atlas, parks, language }: TableContext): readonly Row[] {
  return parks.flatMap(({ id }) =>
    atlas.patterns.flatMap((pattern) =>
      pattern.slots.filter((slot) => slot.parks.includes(id)).map((slot) => slotRow(id, pattern, slot, language)),
    ),
  )
}

function slotRow(park: Slot['parks'][number], pattern: Pattern, slot: Slot, language: TableContext['language']): Row {
  const { id, label, labelEn, basis, clause } = slot
  return {
    kind: 'slot',
    id,
    holder: { park },
    term: nameIn(language, pattern),
    slot: nameIn(language, { name: label, nameEn: labelEn }),
    tier: null,
    heads: null,
    verb: null,
    source: 'pattern',
    umbrella: null,
    counted: null,
    basis,
    clause,
  }
}
