import { citedSource } from '../../domain/areaSource'
import type { Industry, Park } from '../../domain/atlas'
import { comparedKinds, comparedRoles, comparedSites, comparedTerms, type Share, shares } from '../../domain/compared'
import { kilometresBetween } from '../../domain/distance'
import { toldFacets } from '../../domain/facets'
import { termsInPassing } from '../../domain/inPassing'
import { likenessOf } from '../../domain/likeness'
import { nameIn, tagIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import type { Cell, Table } from '../../domain/table'
import { distanceText } from '../../drawing/distanceText'
import { valuesNamed } from '../../drawing/sentence'
import { compareWordsIn } from '../../words/parts/compare'
import { lastYear } from './lastYear'
import { groupName, joined, notesOf, type TableContext } from './tableContext'

type Row = readonly [item: string, cell: (park: Park) => Cell]

/** Parks side by side: a row an item, a column a park, as the desk of the comparison shows them. */
export function comparisonTable(context: TableContext, parks: readonly Park[]): Table {
  const { words, language, day } = context
  const rows = [
    ...placeRows(context),
    ...termRows(context, parks),
    ...areaRows(context),
    ...heldRows(context, parks),
    ...parks.flatMap((other) => betweenRows(other, context)),
  ]
  return {
    title: words('tables.comparison'),
    notes: notesOf([words('tables.note.comparison')], context),
    heads: [compareWordsIn(language)('compare.item'), ...parks.map((park) => nameIn(language, park))],
    rows: rows.map(([item, cell]) => [item, ...parks.map(cell)]),
    language,
    day,
  }
}

function placeRows(context: TableContext): readonly Row[] {
  const { atlas, words, language } = context
  return [
    [words('tables.column.number'), ({ id }) => parkNumber(atlas, id)],
    [words('facet.group'), ({ group }) => groupName(group, context)],
    ...toldFacets.map(
      ({ facet }): Row => [words(`facet.${facet}`), ({ id }) => joined(valuesNamed(atlas, facet, id, language), words)],
    ),
  ]
}

function termRows({ atlas, filter, words, language }: TableContext, parks: readonly Park[]): readonly Row[] {
  const terms = comparedTerms(atlas, parks, filter.sources)
  const said = (share: Share) => compareWordsIn(language)(`compare.mark.${share}`)
  const names = (held: readonly { readonly industry: Industry }[]) =>
    joined(
      held.map(({ industry }) => nameIn(language, industry)),
      words,
    )
  return [
    ...shares.map(
      (share): Row => [
        words('tables.item.terms', { share: said(share) }),
        ({ id }) => names((terms.get(id) ?? []).filter((term) => term.share === share)),
      ],
    ),
    [words('tables.column.passing'), (park) => names(termsInPassing(atlas, park, filter.sources))],
  ]
}

function areaRows({ words, language }: TableContext): readonly Row[] {
  return [
    [words('tables.column.area'), ({ areas: [first] }) => first?.squareKilometres ?? null],
    [words('tables.column.areaYear'), ({ areas: [first] }) => (first ? lastYear(first.year) : null)],
    [
      words('tables.column.areaScope'),
      ({ areas: [first] }) => (first ? (language === 'zh' ? first.scope : first.scopeEn) : null),
    ],
    [words('tables.column.areaSource'), ({ areas: [first] }) => (first ? citedSource(first.source).text : null)],
  ]
}

function heldRows({ atlas, words, language }: TableContext, parks: readonly Park[]): readonly Row[] {
  const compareWords = compareWordsIn(language)
  const taskTitles = (park: Park) =>
    comparedKinds(atlas, park, parks).flatMap(({ tasks }) =>
      tasks.map(({ title, titleEn }) => (language === 'zh' ? title : titleEn)),
    )
  return [
    [
      words('roles'),
      (park) =>
        joined(
          comparedRoles(atlas, park, parks).map(({ pattern, slot }) =>
            compareWords('compare.role', {
              pattern: nameIn(language, pattern),
              slot: tagIn(language, slot),
            }),
          ),
          words,
        ),
    ],
    [
      words('measure.tasks'),
      (park) => comparedKinds(atlas, park, parks).reduce((sum, { tasks }) => sum + tasks.length, 0),
    ],
    [words('tasks'), (park) => joined(taskTitles(park), words)],
    [
      words('sites'),
      (park) =>
        joined(
          comparedSites(atlas, park, parks).map(({ site }) => nameIn(language, site)),
          words,
        ),
    ],
  ]
}

/** How alike and how far each park is to this one. */
function betweenRows(other: Park, { atlas, words, language }: TableContext): readonly Row[] {
  const compareWords = compareWordsIn(language)
  const called = (of: 'likeness' | 'distance') =>
    words('tables.item.between', { measure: compareWords(`compare.${of}`), park: nameIn(language, other) })
  return [
    [called('likeness'), (park) => (park === other ? null : likenessSaid(park))],
    [
      called('distance'),
      (park) => (park === other ? null : distanceText(kilometresBetween(atlas, park.id, other.id), language)),
    ],
  ]
  function likenessSaid(park: Park): Cell {
    const { shared, either } = likenessOf(atlas, park.id, other.id)
    return either > 0 ? Math.round((shared / either) * 100) / 100 : null
  }
}
