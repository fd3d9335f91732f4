import type { Atlas, Park, ParkId, Source } from '../atlas'
import { byId } from '../byId'
import { linksOf } from '../countedLinks'
import { memoize } from '../memoize'
import type { Named } from '../named'
import { countedTasks } from '../parkFacts'
import { isKnownEnglish } from './knownEnglish'
import { type Match, termsOf } from './query'
import { type Met, meeting, type Said, type SaidAs, saidOf } from './said'

export type MatchKind = 'name' | 'district' | 'group' | 'industry' | 'pattern' | 'task' | 'site'

/** What of a park a search met, and whether only by a synonym of ours. */
export type Hit = Named & { readonly kind: MatchKind; readonly met: Met }

type Entry = Named & { readonly kind: MatchKind; readonly said: Said }

/**
 * The parks that a query finds, in the plan's order, each with what matched: any of its terms or all of them must be met by
 * something of the park, a phrase by one fact alone. An empty query finds every park and matches nothing.
 */
export function parkHits(
  atlas: Atlas,
  query: string,
  sources: readonly Source[],
  match: Match,
): ReadonlyMap<ParkId, readonly Hit[]> {
  const terms = termsOf(atlas, query).map((term) => meeting(term, isKnownEnglish(atlas, term)))
  const hits = new Map<ParkId, readonly Hit[]>()
  for (const [park, entries] of entriesByPark(atlas, sources)) {
    const found = terms.map((metBy) =>
      entries.flatMap(({ kind, name, nameEn, said }): readonly Hit[] => {
        const met = metBy(said)
        return met ? [{ kind, name, nameEn, met }] : []
      }),
    )
    const isFound = (some: readonly Hit[]) => some.length > 0
    if (terms.length === 0 || (match === 'all' ? found.every(isFound) : found.some(isFound)))
      hits.set(park, distinct(found.flat()))
  }
  return hits
}

function distinct(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Map<string, Hit>()
  for (const hit of hits) {
    const key = `${hit.kind} ${hit.name}`
    if (hit.met === 'typed' || !seen.has(key)) seen.set(key, hit)
  }
  return [...seen.values()]
}

const entriesByPark = memoize(
  (atlas: Atlas, sources: readonly Source[]): ReadonlyMap<ParkId, readonly Entry[]> =>
    new Map(atlas.parks.map((park) => [park.id, entriesOf(atlas, park, sources)])),
)

function entriesOf(atlas: Atlas, park: Park, sources: readonly Source[]): readonly Entry[] {
  const entry = (kind: MatchKind, { name, nameEn }: Named, as: SaidAs = 'name'): Entry => ({
    kind,
    name,
    nameEn,
    said: saidOf(atlas, { name, nameEn }, as),
  })
  const group = atlas.groups.find(({ id }) => id === park.group)
  const links = linksOf(atlas, park, sources)
  return [
    entry('name', park),
    ...(group ? [entry('group', group), entry('group', { name: group.fullName, nameEn: group.fullNameEn })] : []),
    ...park.districts.flatMap((id) => {
      const district = byId(atlas.districts).get(id)
      return district ? [entry('district', district)] : []
    }),
    ...links.flatMap(({ industry }) => {
      const term = byId(atlas.industries).get(industry)
      return term ? [entry('industry', term)] : []
    }),
    ...atlas.patterns
      .filter(({ slots }) => slots.some(({ parks }) => parks.includes(park.id)))
      // The zone's own holds every park and is named after its groups: part of its name asks for a group.
      .map((pattern) => entry('pattern', pattern, pattern.industry === null ? 'whole' : 'name')),
    ...countedTasks(atlas, park, sources).map(({ title, titleEn }) =>
      entry('task', { name: title, nameEn: titleEn }, 'title'),
    ),
    ...atlas.sites.filter((site) => site.park === park.id).map((site) => entry('site', site)),
  ]
}
