import { describe, expect, test } from 'vitest'
import { type Atlas, sources as everySource, type Park, type ParkId, type Source } from '../src/domain/atlas'
import { comparedTerms } from '../src/domain/compared'
import { type Facet, facets, facetValues, parkValues } from '../src/domain/facets'
import { dependsOnSources, matchingParks, openFilter } from '../src/domain/filter'
import { inPassing, isSaidOfParks, namedInPassing, termsInPassing } from '../src/domain/inPassing'
import { matrixOf } from '../src/domain/matrix'
import { namingSourcesOf } from '../src/domain/namingSources'
import { openRows, type RowColumn, type RowKind } from '../src/domain/rows'
import { type Entry, entriesOf } from '../src/domain/search/entries'
import { foundIn, parksBehind } from '../src/domain/search/found'
import { parkHits } from '../src/domain/search/parkHits'
import type { Table } from '../src/domain/table'
import { tallyOf } from '../src/domain/tally'
import { colouringOf } from '../src/drawing/colouring'
import { ourNames } from '../src/drawing/ourNames'
import type { Row } from '../src/drawing/rows/row'
import { rowTableOf } from '../src/drawing/rows/rowTable'
import { valueName } from '../src/drawing/sentence'
import { themesByName } from '../src/drawing/theme'
import { comparisonTable } from '../src/export/tables/comparisonTable'
import { linksTable } from '../src/export/tables/linksTable'
import { parksTable } from '../src/export/tables/parksTable'
import { type TableContext, tableContextOf } from '../src/export/tables/tableContext'
import { matrixTable } from '../src/panels/matrix/matrixTable'
import { wordsIn } from '../src/words/words'
import { aFilter, aLink, anAtlas, anIndustry, aPark, realAtlas } from './builders'

/* One term, one number: whoever tells which parks carry a term tells the same, and whoever leaves umbrella words out says whose. */

const atlas: Atlas = realAtlas
const choices = [1, 2, 3, 4, 5, 6, 7].map((bits) => everySource.filter((_, at) => bits & (1 << at)))
const terms = atlas.industries.filter(({ clause }) => clause !== null)
const idsOf = (parks: readonly Park[]) => parks.map(({ id }) => id)
const parksWho = (has: (park: Park) => boolean) => idsOf(atlas.parks.filter(has))
const named = (names: readonly unknown[]) => parksWho(({ name }) => names.includes(name))
const split = (cell: unknown) => (typeof cell === 'string' ? cell.split('、') : [])

/** The cells of a table by their heads. */
function column(table: Table, head: string, row: readonly unknown[] | undefined): unknown {
  return row?.[table.heads.indexOf(head)]
}

function contextOf(sources: readonly Source[]): TableContext {
  return tableContextOf(atlas, { filter: { ...openFilter, sources }, language: 'zh', candidates: false }, '2026-11-29')
}

const rowsOf = (of: RowKind, by: RowColumn | null, sources: readonly Source[]) =>
  rowTableOf(atlas, { filter: { ...openFilter, sources }, rows: { ...openRows, of, by }, language: 'zh' }).groups
const countedIn = (rows: readonly Row[] = []) => {
  const counted = new Set(rows.flatMap((row) => row.counted))
  return parksWho(({ id }) => counted.has(id))
}

/** Who tells of all terms at once, asked once for each choice of sources. */
function tellers(sources: readonly Source[]) {
  const context = contextOf(sources)
  const { columns, rows } = matrixOf(atlas, sources)
  const cells = (term: string, isUmbrella: boolean) => {
    const at = columns.findIndex(({ band, value }) => band === 'industry' && value === term)
    return idsOf(rows.flatMap(({ park, cells }) => (cells[at]?.isUmbrella === isUmbrella ? [park] : [])))
  }
  const matrixSheet = matrixTable(atlas, matrixOf(atlas, sources), rows, { ...contextOf(sources), rowOrder: 'plan' })
  return {
    context,
    cells,
    matrixSheet,
    compared: comparedTerms(atlas, atlas.parks, sources),
    comparison: comparisonTable(context, atlas.parks),
    parks: parksTable(context),
    links: linksTable(context),
    industries: rowsOf('industries', null, sources).flatMap(({ rows }) => rows),
    byIndustry: new Map(rowsOf('links', 'industry', sources).map(({ name, rows }) => [name, rows])),
    tally: tallyOf(atlas, { ...openFilter, sources }, 'industry'),
  }
}

type Tellers = ReturnType<typeof tellers>

/** Whom the sheet of links tells to have a term: those that count, or its umbrella words. */
function linked({ links }: Tellers, name: string, sources: readonly Source[], isUmbrella: boolean): readonly ParkId[] {
  const holders = links.rows
    .filter((row) => column(links, '产业或布局', row) === name && column(links, '类别', row) === '产业')
    .filter((row) =>
      isUmbrella
        ? column(links, '概括词', row) === '是' && sources.some((one) => column(links, '来源', row) === sourceName(one))
        : column(links, '计入', row) === '是',
    )
    .map((row) => column(links, '主体', row))
  return parksWho(
    ({ name: park, group }) => holders.includes(park) || holders.includes(valueName(atlas, 'group', group, 'zh')),
  )
}

const sourceName = (source: Source) => wordsIn('zh')(`source.${source}`)

/** Whom a table with a column a park tells to have a term, in the rows whose first cell is one of these. */
function inColumns(table: Table, isMeant: (item: string) => boolean, name: string): readonly ParkId[] {
  const rows = table.rows.filter(([item]) => typeof item === 'string' && isMeant(item))
  return named(table.heads.filter((_, at) => at > 0 && rows.some((row) => split(row[at]).includes(name))))
}

function inRows(table: Table, head: string, name: string): readonly ParkId[] {
  return named(table.rows.filter((row) => split(column(table, head, row)).includes(name)).map((row) => row[1]))
}

describe.each(choices)('by %s %s %s', (...sources) => {
  const told = tellers(sources)

  test.each(terms.map((term) => [term.name, term] as const))('%s has one number', (name, { id }) => {
    const filter = aFilter({ industry: { chosen: [id] } }, { sources })
    const parks = matchingParks(atlas, filter)
    const sheetHead = told.matrixSheet.heads.find((head) => head.endsWith(`：${name}`)) ?? ''
    const [row] = told.industries.filter((one) => one.id === id)
    const namers = namingSourcesOf(atlas, id)
    const hits = [...parkHits(atlas, `“${name}”`, sources, 'all')].filter(([, met]) =>
      met.some((hit) => hit.kind === 'industry' && hit.name === name),
    )
    const asked = {
      lens: parksWho((park) => sources.some((one) => namers.get(park.id)?.has(one))),
      search: parksBehind(atlas, { kind: 'industry', id }, sources),
      searchOfParks: hits.map(([park]) => park),
      matrix: told.cells(id, false),
      comparison: parksWho((park) => told.compared.get(park.id)?.some((one) => one.industry.id === id) ?? false),
      rows: row?.counted,
      rowsOfLinks: countedIn(told.byIndustry.get(name)),
      sheetOfParks: inRows(told.parks, '产业', name),
      sheetOfLinks: linked(told, name, sources, false),
      sheetOfComparison: inColumns(told.comparison, (item) => item.startsWith('产业：'), name),
    }
    for (const [who, said] of Object.entries(asked)) expect(said, who).toEqual(parks)
    expect(told.tally.get(id) ?? 0).toBe(parks.length)
    expect(row?.cells.count).toEqual([String(parks.length)])
    expect(column(told.matrixSheet, sheetHead, told.matrixSheet.foot) ?? 0).toBe(parks.length)
  })

  test.each(terms.map((term) => [term.name, term] as const))('%s in passing is said everywhere', (name, { id }) => {
    const filter = aFilter({ industry: { chosen: [id] } }, { sources })
    const passing = namedInPassing(atlas, id, sources)
    const rows = told.byIndustry.get(`${name}（概括词，不计）`) ?? []
    const counted = matchingParks(atlas, filter)
    const umbrella = new Set(rows.flatMap((row) => row.parks))
    const [row] = told.industries.filter((one) => one.id === id)
    const asked = {
      sentence: inPassing(atlas, filter),
      matrix: told.cells(id, true),
      comparison: parksWho((park) => termsInPassing(atlas, park, sources).some(({ industry }) => industry.id === id)),
      rows: parksWho((park) => row?.cells.parks?.includes(`${park.name}（概括词，不计）`) ?? false),
      rowsOfLinks: parksWho((park) => umbrella.has(park.id) && !counted.includes(park.id)),
      sheetOfParks: inRows(told.parks, '概括词（不计）', name),
      sheetOfLinks: linked(told, name, sources, true).filter((park) => !counted.includes(park)),
      sheetOfComparison: inColumns(told.comparison, (item) => item === '概括词（不计）', name),
    }
    for (const [who, said] of Object.entries(asked)) expect(said, who).toEqual(passing)
  })

  test('sums over rows are what facets and matrix count', () => {
    const { columns, rows } = matrixOf(atlas, sources)
    const inMatrix = (facet: Facet, value: string) => {
      const at = columns.findIndex((one) => one.band === facet && one.value === value)
      return idsOf(rows.flatMap(({ park, cells }) => (cells[at] && !cells[at].isUmbrella ? [park] : [])))
    }
    const sums = [
      ['tasks', 'kind', 'kind'],
      ['links', 'tier', 'tier'],
      ['sites', 'kind', 'site'],
    ] as const
    for (const [of, by, facet] of sums) {
      const groups = new Map(rowsOf(of, by, sources).map(({ name, rows }) => [name, rows]))
      for (const value of facetValues(atlas, facet)) {
        const parks = matchingParks(atlas, aFilter({ [facet]: { chosen: [value] } }, { sources }))
        expect(countedIn(groups.get(valueName(atlas, facet, value, 'zh'))), `${of} ${value}`).toEqual(parks)
        if (facet === 'kind') expect(inMatrix(facet, value), value).toEqual(parks)
      }
    }
    const said = [...rowsOf('links', null, sources), ...rowsOf('tasks', null, sources)].flatMap((group) => group.rows)
    for (const value of facetValues(atlas, 'verb')) {
      const parks = matchingParks(atlas, aFilter({ verb: { chosen: [value] } }, { sources }))
      expect(countedIn(said.filter((row) => row.facets.verb.has(value))), value).toEqual(parks)
    }
    const slots = rowsOf('slots', null, sources).flatMap((group) => group.rows)
    for (const value of facetValues(atlas, 'pattern')) {
      const parks = matchingParks(atlas, aFilter({ pattern: { chosen: [value] } }, { sources }))
      expect(countedIn(slots.filter((row) => row.facets.pattern.has(value))), value).toEqual(parks)
      const pattern = atlas.patterns.find(({ id }) => id === value)
      if (pattern?.spatial && pattern.industry) expect(inMatrix('pattern', value), value).toEqual(parks)
    }
  })

  /** Quotation marks in a title would end the exact words that are asked for. */
  const isAsked = ({ kind, name }: Entry) => (kind === 'task' || kind === 'site') && !/[“”]/.test(name.name)

  test('what the search finds is found of the same parks whether parks or things are asked for', () => {
    for (const entry of entriesOf(atlas)(ourNames(atlas)).filter(isAsked)) {
      const hits = [...parkHits(atlas, `“${entry.name.name}”`, sources, 'all')].filter(([, met]) =>
        met.some((hit) => hit.kind === entry.kind && hit.name === entry.name.name),
      )
      const twins = entriesOf(atlas)(ourNames(atlas)).filter(
        (one) => one.kind === entry.kind && one.name.name === entry.name.name,
      )
      const behind = new Set(twins.flatMap((one) => parksBehind(atlas, one, sources)))
      expect(
        hits.map(([park]) => park),
        entry.id,
      ).toEqual(parksWho(({ id }) => behind.has(id)))
    }
  })

  test('a head of ours counts the same in facet, lens and search', () => {
    for (const { id } of atlas.industries.filter(({ clause }) => clause === null)) {
      const parks = matchingParks(atlas, aFilter({ industry: { chosen: [id] } }, { sources }))
      expect(parksBehind(atlas, { kind: 'industry', id }, sources), id).toEqual(parks)
      const namers = namingSourcesOf(atlas, id)
      expect(
        parksWho((park) => sources.some((one) => namers.get(park.id)?.has(one))),
        id,
      ).toEqual(parks)
    }
  })

  test('where no park counts and the plan says it of one, nobody says that no park mentions it', () => {
    for (const { name } of terms) {
      const query = `“${name}”`
      const filter = { ...openFilter, query, sources }
      const isMentioned = atlas.links.some((link) => terms.find(({ id }) => id === link.industry)?.name === name)
      if (isMentioned && matchingParks(atlas, filter).length === 0)
        expect(isSaidOfParks(atlas, filter), name).toBe(true)
    }
  })
})

test('现代服务业 is said of three parks, of which one counts', () => {
  const [services] = terms.filter(({ name }) => name === '现代服务业')
  if (!services) throw new Error('the plan has the term')
  const filter = aFilter({ industry: { chosen: [services.id] } })
  expect(matchingParks(atlas, filter)).toEqual(['caohejing'])
  expect(inPassing(atlas, filter)).toEqual(['lingang', 'expo'])
  expect(foundIn(atlas, '现代服务业', 'all', ourNames(atlas)).map(({ kind }) => kind)).toContain('industry')
})

test('an umbrella word that no count holds is said of parks all the same', () => {
  const passing = anAtlas({
    parks: [aPark('one')],
    industries: [anIndustry('vague', { name: '泛称' })],
    links: [aLink('one', 'vague', { umbrella: true })],
  })
  const filter = { ...openFilter, query: '泛称' }
  expect(matchingParks(passing, filter)).toEqual([])
  expect(isSaidOfParks(passing, filter)).toBe(true)
  expect(isSaidOfParks(passing, { ...filter, query: '别的' })).toBe(false)
})

test('the lens never calls unmentioned what the plan says in passing, and tells own words and layouts apart', () => {
  const words = wordsIn('zh')
  for (const { id } of atlas.industries) {
    const view = {
      lens: { by: 'industry', industry: id },
      openSlots: true,
      language: 'zh',
      filter: openFilter,
    } as const
    const { readingOf } = colouringOf(atlas, view, themesByName.light)
    const read = (...readings: ('both' | 'own' | 'pattern' | 'group' | 'none' | 'passing')[]) =>
      parksWho((park) => readings.some((one) => readingOf(park.id) === words(`lens.named.${one}`)))
    const by = (sources: readonly Source[]) =>
      matchingParks(atlas, aFilter({ industry: { chosen: [id] } }, { sources }))
    expect(read('both', 'own'), id).toEqual(by(['own']))
    expect(read('both', 'own', 'pattern'), id).toEqual(by(['own', 'pattern']))
    expect(read('both', 'own', 'pattern', 'group'), id).toEqual(by(everySource))
    expect(read('passing'), id).toEqual(namedInPassing(atlas, id, everySource))
  }
})

test('the switch of sources stands beside an answer exactly where it may change it', () => {
  for (const facet of facets) {
    const answers = choices.map((sources) =>
      String([...parkValues(atlas, sources).values()].map((has) => [...has[facet]].sort())),
    )
    const depends = dependsOnSources(aFilter({ [facet]: { chosen: [facetValues(atlas, facet)[0] ?? ''] } }))
    expect(depends, facet).toBe(new Set(answers).size > 1)
  }
})
