import { type Spread, spreadOf } from './statistics'
import type { Visit } from './visit'

export type Measure =
  | 'bytes'
  | 'longTasks'
  | 'answer'
  | 'turn'
  | 'lost'
  | 'taken'
  | 'takenAgain'
  | 'search'
  | 'scrolled'
  | 'sorted'
  | 'found'
  | 'applied'
  | 'undone'
  | 'told'
  | 'longest'
  | { readonly milestone: string }

/** All visits by contestant. */
export type Results = ReadonlyMap<string, readonly Visit[]>

/** Over the visits; the answers of one visit count as their median, so that each round weighs the same. */
export function spread(results: Results, contestant: string, measure: Measure): Spread | null {
  return spreadOf((results.get(contestant) ?? []).flatMap((visit) => measuredIn(visit, measure) ?? []))
}

export function medianOf(results: Results, contestant: string, measure: Measure): number | null {
  return spread(results, contestant, measure)?.median ?? null
}

function measuredIn(visit: Visit, measure: Measure): number | undefined {
  if (measure === 'bytes' || measure === 'longTasks') return visit[measure]
  if (typeof measure === 'object') return visit.milestones[measure.milestone]
  if (measure === 'turn') return spreadOf(visit.turns.map(({ first }) => first))?.median
  if (measure === 'lost') return spreadOf(visit.turns.map(({ lost }) => lost))?.median
  if (measure === 'taken') return visit.taken[0]
  if (measure === 'takenAgain') return visit.taken[1]
  if (measure === 'search') return worstSearch(visit)
  if (measure === 'scrolled' || measure === 'sorted') return spreadOf(visit.rows.map((rows) => rows[measure]))?.median
  if (measure !== 'answer') return spreadOf(visit.brought.map((brought) => brought[measure]))?.median
  return spreadOf(visit.answers)?.median
}

/** The median of the query that takes longest. */
function worstSearch({ searches }: Visit): number | undefined {
  const queries = [...new Set(searches.map(({ typed }) => typed))]
  const medians = queries.flatMap((query) => {
    const times = searches.filter(({ typed }) => typed === query).map(({ milliseconds }) => milliseconds)
    return spreadOf(times)?.median ?? []
  })
  return medians.length > 0 ? Math.max(...medians) : undefined
}
