import { type Park, type PublishedArea, precisions } from '../../domain/atlas'
import { toldFacets } from '../../domain/facets'
import { countedTerms, measureOf } from '../../domain/measure'
import { nameIn } from '../../domain/named'
import { rolesOf } from '../../domain/roles'
import type { Cell, Table } from '../../domain/table'
import { valuesNamed } from '../../drawing/sentence'
import { type Column, clauseColumns, groupName, joined, namesIn, type Setting, tableOf } from './setting'

/** One row a park. Its areas are others' figures, never that of the drawn shape. */
export function parksTable(setting: Setting): Table {
  const { parks, words } = setting
  return tableOf(
    {
      title: 'parks',
      says: [words('tables.note.parks'), words('tables.note.extent')],
      columns: columnsIn(setting),
      rows: parks,
    },
    setting,
  )
}

function columnsIn(setting: Setting): readonly Column<Park>[] {
  const { atlas, words, language } = setting
  const { sources } = setting.filter
  return [
    ['park', (park) => nameIn(language, park)],
    ['tables.column.otherName', (park) => nameIn(language === 'zh' ? 'en' : 'zh', park)],
    ['facet.group', ({ group }) => groupName(group, setting)],
    ...toldFacets.map(({ facet }): Column<Park> => {
      return [`facet.${facet}`, ({ id }) => joined(valuesNamed(atlas, facet, id, language), words)]
    }),
    ['measure.industries', (park) => measureOf(atlas, park, 'industries', sources)],
    ['industries', (park) => namesIn(atlas.industries, countedTerms(atlas, park, sources), setting)],
    ['measure.roles', ({ id }) => rolesOf(atlas, id).length],
    ['tables.column.slots', (park) => slotsSaid(park, setting)],
    ['measure.tasks', (park) => measureOf(atlas, park, 'tasks', sources)],
    ['sites', ({ id }) => joined(sitesOf(setting, id), words)],
    ['tables.column.area', ({ areas: [first] }) => first?.squareKilometres ?? null],
    ['tables.column.areaYear', ({ areas: [first] }) => (first ? yearSaid(first, setting) : null)],
    ['tables.column.areaScope', ({ areas: [first] }) => (first ? scopeIn(first, setting) : null)],
    ['tables.column.areaSource', ({ areas: [first] }) => first?.source ?? null],
    [
      'tables.column.otherAreas',
      ({ areas }) =>
        joined(
          areas.slice(1).map((area) => areaSaid(area, setting)),
          words,
        ),
    ],
    ['tables.column.precision', ({ id }) => precisionSaid(id, setting)],
    ['basis', () => words('basis.stated')],
    ...clauseColumns<Park>(({ clause }) => clause, setting),
    ['tables.column.id', ({ id }) => id],
  ]
}

function slotsSaid({ id }: Park, { atlas, language, words }: Setting): Cell {
  const said = rolesOf(atlas, id).map(
    ({ pattern, slot }) =>
      `${nameIn(language, pattern)} · ${nameIn(language, { name: slot.label, nameEn: slot.labelEn })}`,
  )
  return joined(said, words)
}

function sitesOf({ atlas, language }: Setting, park: Park['id']): readonly string[] {
  return atlas.sites.filter((site) => site.park === park).map((site) => nameIn(language, site))
}

/** `1995+` in words: a spreadsheet takes it for the number 1995. */
function yearSaid({ year }: PublishedArea, { words }: Setting): string {
  return year.endsWith('+') ? words('tables.since', { year: year.slice(0, -1) }) : year
}

function scopeIn({ scope, scopeEn }: PublishedArea, { language }: Setting): string {
  return language === 'zh' ? scope : scopeEn
}

function areaSaid(area: PublishedArea, setting: Setting): string {
  const figure = setting.words('detail.area', { figure: area.squareKilometres })
  return setting.words('tables.otherArea', { figure, year: yearSaid(area, setting), scope: scopeIn(area, setting) })
}

function precisionSaid(park: Park['id'], { atlas, words }: Setting): Cell {
  const members = atlas.blocks.filter((block) => block.park === park && block.membership === 'member')
  const said = precisions.flatMap((precision) => {
    const count = members.filter((block) => block.precision === precision).length
    return count > 0 ? [words('detail.blocksOf', { precision: words(`block.${precision}`), count })] : []
  })
  return joined(said, words)
}
