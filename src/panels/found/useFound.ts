import { useDeferredValue, useMemo } from 'react'
import type { ParkId } from '../../domain/atlas'
import { parksOfClause } from '../../domain/clauseFacts'
import { matchingParks } from '../../domain/filter'
import { heldByZone } from '../../domain/heldBy'
import { searchPlan } from '../../domain/planSearch'
import type { FoundKind } from '../../domain/search/entries'
import { type Found, foundIn, parksBehind } from '../../domain/search/found'
import { wordingsOf } from '../../domain/search/wordings'
import { ourNames } from '../../drawing/ourNames'
import { useAtlas, useAtlasState, useChoice } from '../../state/AtlasContext'

/** One line of what was found: a thing of the atlas, or a sentence of the plan. */
export type FoundLine = Pick<Found, 'id' | 'name' | 'clause' | 'met'> & {
  readonly kind: FoundKind | 'sentence'
  readonly parks: readonly ParkId[]
}

export type FoundLines = {
  readonly kind: FoundLine['kind']
  readonly lines: readonly FoundLine[]
  readonly ofZone: number
}

/** All that the search finds, by what it is; parks are left to the answer below. */
export function useFound() {
  const { atlas } = useAtlas()
  const { query, match, sources, choices } = useDeferredValue(useChoice('filter'))
  const plan = useAtlasState((state) => state.plan)
  const groups = useMemo((): readonly FoundLines[] => {
    const zone = new Set<string>(heldByZone(atlas.tasks).map(({ id }) => id))
    return foundIn(atlas, query, match, ourNames(atlas))
      .filter(({ kind }) => kind !== 'park')
      .map(({ kind, found }) => ({
        kind,
        lines: found.map((one) => ({ ...one, parks: parksBehind(atlas, one, sources) })),
        ofZone: kind === 'task' ? found.filter(({ id }) => zone.has(id)).length : 0,
      }))
  }, [atlas, query, match, sources])
  const sentences = useMemo((): readonly FoundLine[] => {
    if (!plan) return []
    return searchPlan(plan.plan, wordingsOf(atlas, query), match)
      .flatMap(({ hits }) => hits)
      .map(({ clause, excerpt }) => {
        const text = excerpt.map((piece) => piece.text).join('')
        const id = `${clause.section} ${clause.paragraph} ${clause.sentence}`
        return {
          kind: 'sentence',
          id,
          name: { name: text, nameEn: text },
          clause,
          met: 'typed',
          parks: parksOfClause(atlas, clause),
        }
      })
  }, [plan, atlas, query, match])
  const parks = useMemo(
    () => matchingParks(atlas, { query, match, sources, choices }).length,
    [atlas, query, match, sources, choices],
  )
  const all = sentences.length > 0 ? [...groups, { kind: 'sentence' as const, lines: sentences, ofZone: 0 }] : groups
  return { query, groups: all, parks, sentences: plan ? sentences.length : null }
}
