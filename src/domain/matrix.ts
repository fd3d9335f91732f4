import {
  type Atlas,
  type Basis,
  bases,
  sources as everySource,
  type GroupId,
  type Link,
  type Park,
  type Pattern,
  type Slot,
  type Source,
  type Task,
} from './atlas'
import type { Clause } from './clause'
import { isUmbrella } from './countedLinks'
import { type Facet, facetValues } from './facets'

/** The three parts of the matrix; each is also the facet that a head filters by. */
export const bands = ['industry', 'pattern', 'kind'] as const satisfies readonly Facet[]
export type Band = (typeof bands)[number]

export type MatrixColumn = {
  readonly band: Band
  /** What the filter is asked for: an industry's id, a pattern's, or a kind of task. */
  readonly value: string
  /** An umbrella word in every clause that says it: shown, never counted and no value of the filter. */
  readonly isUmbrella: boolean
}

/** One thing that the plan says, on which a cell rests. */
export type MatrixFact = { readonly source: Source; readonly clause: Clause; readonly basis: Basis } & (
  | { readonly by: 'link'; readonly link: Link; readonly isUmbrella: boolean }
  | { readonly by: 'slot'; readonly pattern: Pattern; readonly slot: Slot }
  | { readonly by: 'task'; readonly task: Task }
)

export type MatrixCell = {
  readonly facts: readonly MatrixFact[]
  /** Whose word the cell is, in the order of the sources. */
  readonly sources: readonly Source[]
  /** All its facts are umbrella words: left out of counts. */
  readonly isUmbrella: boolean
  /** The best that it rests on: what one fact states is stated. */
  readonly basis: Basis
}

export type MatrixCounts = Readonly<Record<Band, number>>

export type MatrixRow = {
  readonly park: Park
  /** One a column; `null` where the plan says nothing. */
  readonly cells: readonly (MatrixCell | null)[]
  /** Industries, places in patterns, and single tasks. */
  readonly counts: MatrixCounts
}

/** Rows in the plan's order. */
export type Matrix = {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  /** In the plan's order. */
  readonly groups: readonly GroupId[]
}

/**
 * What the plan gives each park, when only these sources count: industries, places in patterns, kinds of task; on request only
 * what it states, without what is counted, ordered or inferred.
 */
export function matrixOf(atlas: Atlas, counted: readonly Source[], statedOnly = false): Matrix {
  const facts = factsOf(atlas, counted, statedOnly)
  const columns = columnsOf(atlas, facts)
  const rows = atlas.parks.map((park) => rowOf(park, columns, facts))
  return { columns, rows, groups: atlas.groups.map(({ id }) => id) }
}

type Placed = { readonly holder: string; readonly band: Band; readonly value: string; readonly fact: MatrixFact }
type Facts = ReadonlyMap<string, readonly MatrixFact[]>

const keyOf = (holder: string, band: Band, value: string) => `${holder} ${band} ${value}`

function factsOf(atlas: Atlas, counted: readonly Source[], statedOnly: boolean): Facts {
  const facts = new Map<string, MatrixFact[]>()
  for (const { holder, band, value, fact } of [...linkFacts(atlas), ...slotFacts(atlas), ...taskFacts(atlas)]) {
    if (!counts(fact, counted) || (statedOnly && fact.basis !== 'stated')) continue
    const key = keyOf(holder, band, value)
    facts.set(key, [...(facts.get(key) ?? []), fact])
  }
  return facts
}

/**
 * As in the filter, a choice of sources is about who names an industry: places in layouts and a park's own tasks
 * stand whatever is counted, a group's tasks where the group is.
 */
function counts(fact: MatrixFact, counted: readonly Source[]): boolean {
  return fact.by === 'slot' || (fact.by === 'task' && fact.source === 'own') || counted.includes(fact.source)
}

function linkFacts(atlas: Atlas): readonly Placed[] {
  return atlas.links.map((link) => {
    const { source, clause, basis } = link
    const holder = 'park' in link.holder ? link.holder.park : link.holder.group
    return {
      holder,
      band: 'industry',
      value: link.industry,
      fact: { by: 'link', link, isUmbrella: isUmbrella(atlas, link), source, clause, basis },
    }
  })
}

/** Places in the industries' layouts. */
function slotFacts({ patterns }: Atlas): readonly Placed[] {
  return patterns
    .filter(({ spatial, industry }) => spatial && industry !== null)
    .flatMap((pattern) =>
      pattern.slots.flatMap((slot) => {
        const { clause, basis } = slot
        const fact: MatrixFact = { by: 'slot', pattern, slot, source: 'pattern', clause, basis }
        return slot.parks.map((park): Placed => ({ holder: park, band: 'pattern', value: pattern.id, fact }))
      }),
    )
}

/** Tasks of the whole zone belong to no row. */
function taskFacts({ tasks }: Atlas): readonly Placed[] {
  return tasks.flatMap((task): readonly Placed[] => {
    const { holder, kind, clause, basis } = task
    if ('zone' in holder) return []
    const [id, source] = 'park' in holder ? ([holder.park, 'own'] as const) : ([holder.group, 'group'] as const)
    return [{ holder: id, band: 'kind', value: kind, fact: { by: 'task', task, source, clause, basis } }]
  })
}

function columnsOf(atlas: Atlas, facts: Facts): readonly MatrixColumn[] {
  const holders = atlas.parks.flatMap(({ id, group }) => [id, group])
  const values = bands.flatMap((band) => facetValues(atlas, band).map((value) => ({ band, value })))
  return values.flatMap(({ band, value }) => {
    const said = holders.flatMap((holder) => facts.get(keyOf(holder, band, value)) ?? [])
    return said.length === 0 ? [] : [{ band, value, isUmbrella: said.every(isUmbrellaFact) }]
  })
}

function rowOf(park: Park, columns: readonly MatrixColumn[], facts: Facts): MatrixRow {
  const cells = columns.map(({ band, value }) =>
    cellOf([park.id, park.group].flatMap((holder) => facts.get(keyOf(holder, band, value)) ?? [])),
  )
  const counted = (band: Band) =>
    cells.filter((cell, at) => cell !== null && !cell.isUmbrella && columns[at]?.band === band)
  return {
    park,
    cells,
    counts: {
      industry: counted('industry').length,
      pattern: counted('pattern').length,
      kind: counted('kind').reduce((sum, cell) => sum + (cell?.facts.length ?? 0), 0),
    },
  }
}

function cellOf(facts: readonly MatrixFact[]): MatrixCell | null {
  if (facts.length === 0) return null
  return {
    facts,
    sources: everySource.filter((source) => facts.some((fact) => fact.source === source)),
    isUmbrella: facts.every(isUmbrellaFact),
    basis: bases.find((basis) => facts.some((fact) => fact.basis === basis)) ?? 'stated',
  }
}

function isUmbrellaFact(fact: MatrixFact): boolean {
  return fact.by === 'link' && fact.isUmbrella
}

/** At each column's foot, how many of these rows fill it; umbrella words are left out. */
export function feetOf({ columns }: Matrix, rows: readonly MatrixRow[]): readonly number[] {
  return columns.map((_, at) => rows.filter(({ cells }) => cells[at] && !cells[at].isUmbrella).length)
}
