import { citedSource } from '../../domain/areaSource'
import { type Park, type PublishedArea, precisions } from '../../domain/atlas'
import { toldFacets } from '../../domain/facets'
import { termsInPassing } from '../../domain/inPassing'
import { countedTerms, measureOf } from '../../domain/measure'
import { nameIn, tagIn } from '../../domain/named'
import { parkNumber } from '../../domain/parkNumber'
import { rolesOf } from '../../domain/roles'
import type { Cell, Table } from '../../domain/table'
import { extentText, ownSourceText } from '../../drawing/noticeText'
import { valuesNamed } from '../../drawing/sentence'
import { lastYear } from './lastYear'
import {
  clauseColumns,
  groupName,
  joined,
  joinedNames,
  type TableColumn,
  type TableContext,
  tableOf,
} from './tableContext'

/** One row a park. Its areas are others' figures, never that of the drawn shape. */
export function parksTable(context: TableContext): Table {
  const { atlas, language, parks, words } = context
  return tableOf(
    {
      title: 'parks',
      says: [words('tables.note.parks'), words('tables.note.extent', { extent: extentText(atlas, language) })],
      columns: columnsIn(context),
      rows: parks,
      print: { paper: 'A3', pages: 2 },
    },
    context,
  )
}

function columnsIn(context: TableContext): readonly TableColumn<Park>[] {
  const { atlas, words, language } = context
  const { sources } = context.filter
  return [
    ['tables.column.number', ({ id }) => parkNumber(atlas, id)],
    ['park', (park) => nameIn(language, park)],
    ['tables.column.otherName', (park) => nameIn(language === 'zh' ? 'en' : 'zh', park)],
    ['facet.group', ({ group }) => groupName(group, context)],
    ...toldFacets.map(({ facet }): TableColumn<Park> => {
      return [`facet.${facet}`, ({ id }) => joined(valuesNamed(atlas, facet, id, language), words)]
    }),
    ['measure.industries', (park) => measureOf(atlas, park, 'industries', sources)],
    ['industries', (park) => joinedNames(atlas.industries, countedTerms(atlas, park, sources), context)],
    [
      'tables.column.passing',
      (park) =>
        joined(
          termsInPassing(atlas, park, sources).map(({ industry }) => nameIn(language, industry)),
          words,
        ),
    ],
    ['measure.roles', ({ id }) => rolesOf(atlas, id).length],
    ['tables.column.slots', (park) => slotsSaid(park, context)],
    ['measure.tasks', (park) => measureOf(atlas, park, 'tasks', sources)],
    ['sites', ({ id }) => joined(sitesOf(context, id), words)],
    ...areaColumns(context),
    ['tables.column.precision', ({ id }) => precisionSaid(id, context)],
    ['basis', () => words('basis.stated')],
    ...clauseColumns<Park>(({ clause }) => clause, context),
    ['tables.column.id', ({ id }) => id],
  ]
}

function areaColumns(context: TableContext): readonly TableColumn<Park>[] {
  const { words } = context
  return [
    ['tables.column.area', ({ areas: [first] }) => first?.squareKilometres ?? null],
    ['tables.column.areaYear', ({ areas: [first] }) => (first ? lastYear(first.year) : null)],
    ['tables.column.areaPrinted', ({ areas: [first] }) => (first ? yearSaid(first, context) : null)],
    ['tables.column.areaScope', ({ areas: [first] }) => (first ? scopeIn(first, context) : null)],
    ['tables.column.areaSource', ({ areas: [first] }) => (first ? citedSource(first.source).text : null)],
    ['tables.column.areaStanding', ({ areas: [first] }) => (first ? standingSaid(first, words) : null)],
    [
      'tables.column.otherAreas',
      ({ areas }) =>
        joined(
          areas.slice(1).map((area) => areaSaid(area, context)),
          words,
        ),
    ],
  ]
}

function slotsSaid({ id }: Park, { atlas, language, words }: TableContext): Cell {
  const said = rolesOf(atlas, id).map(({ pattern, slot }) => `${nameIn(language, pattern)} · ${tagIn(language, slot)}`)
  return joined(said, words)
}

function sitesOf({ atlas, language }: TableContext, park: Park['id']): readonly string[] {
  return atlas.sites.filter((site) => site.park === park).map((site) => nameIn(language, site))
}

/** `1995+` in words: a spreadsheet takes it for the number 1995. */
function yearSaid({ year }: PublishedArea, { words }: TableContext): string {
  return year.endsWith('+') ? words('tables.since', { year: year.slice(0, -1) }) : year
}

function scopeIn({ scope, scopeEn }: PublishedArea, { language }: TableContext): string {
  return language === 'zh' ? scope : scopeEn
}

/** A private page is marked, so that nobody cites it unseen. */
function standingSaid({ source }: PublishedArea, words: TableContext['words']): string {
  const { standing } = citedSource(source)
  return words(standing === 'private' ? 'area.private' : `tables.standing.${standing}`)
}

function areaSaid(area: PublishedArea, context: TableContext): string {
  const figure = context.words('detail.area', { figure: area.squareKilometres })
  return context.words('tables.otherArea', { figure, year: yearSaid(area, context), scope: scopeIn(area, context) })
}

function precisionSaid(park: Park['id'], { atlas, words, language }: TableContext): Cell {
  const members = atlas.blocks.filter((block) => block.park === park && block.membership === 'member')
  const said = precisions.flatMap((precision) => {
    const count = members.filter((block) => block.precision === precision).length
    return count > 0 ? [words('detail.blocksOf', { precision: words(`block.${precision}`), count })] : []
  })
  const own = ownSourceText(atlas, park, language)
  return joined(own ? [...said, own] : said, words)
}
