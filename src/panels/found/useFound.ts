import { useDeferredValue, useMemo } from 'react'
import type { Atlas, ParkId, Task } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { parksOfClause } from '../../domain/clauseFacts'
import { matchingParks } from '../../domain/filter'
import { isSaidOfParks } from '../../domain/inPassing'
import { searchPlan } from '../../domain/planSearch'
import type { FoundKind } from '../../domain/search/entries'
import { type Found, foundIn, parksBehind } from '../../domain/search/found'
import type { Match } from '../../domain/search/query'
import { wordingsOf } from '../../domain/search/wordings'
import { ourNames } from '../../drawing/ourNames'
import { useAtlas, useAtlasState, useChoice } from '../../state/AtlasContext'

/** One line of what was found: a thing of the atlas, or a sentence of the plan. */
export type FoundLine = Pick<Found, 'id' | 'name' | 'clause' | 'met'> & {
  readonly kind: FoundKind | 'sentence'
  /** As far as the sources count. */
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
  const groups = useMemo((): readonly FoundLines[] => {
    return foundIn(atlas, query, match, ourNames(atlas))
      .filter(({ kind }) => kind !== 'park')
      .map(({ kind, found }) => ({
        kind,
        lines: found.map((one) => ({ ...one, parks: parksBehind(atlas, one, sources) })),
        ofZone: kind === 'task' ? found.filter(({ id }) => isOfZone(atlas, id)).length : 0,
      }))
  }, [atlas, query, match, sources])
  const sentences = useSentences(query, match)
  const parks = useMemo(
    () => matchingParks(atlas, { query, match, sources, choices }).length,
    [atlas, query, match, sources, choices],
  )
  const isSaid = useMemo(() => parks === 0 && isSaidOfParks(atlas, { query, match }), [parks, atlas, query, match])
  const all = sentences?.length ? [...groups, { kind: 'sentence' as const, lines: sentences, ofZone: 0 }] : groups
  return { query, groups: all, parks, isSaid, sentences: sentences?.length ?? null }
}

function isOfZone({ tasks }: Atlas, id: string): boolean {
  const holder = byId<Pick<Task, 'holder'> & { readonly id: string }>(tasks).get(id)?.holder
  return holder !== undefined && 'zone' in holder
}

/** The plan's own sentences that say it; `null` while its text is not open. */
function useSentences(query: string, match: Match): readonly FoundLine[] | null {
  const { atlas } = useAtlas()
  const plan = useAtlasState((state) => state.plan)
  return useMemo(() => {
    if (!plan) return null
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
}
