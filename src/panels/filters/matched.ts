import type { Atlas, ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { type Facet, facets, headsOf, isHead, parkValues } from '../../domain/facets'
import type { Filter } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { type MatchKind, searchHits } from '../../domain/search'
import { isBlank } from '../../domain/searchText'
import { valueName } from '../../drawing/sentence'
import type { Language } from '../../state/view'

/** What of a park answers the filter, and where it stands. */
export type Matched = { readonly kind: MatchKind | 'kind' | 'question'; readonly name: string }

/** What the search met in a park; where several values would do, or a head of ours, which of them it has. */
export function matchedIn(atlas: Atlas, filter: Filter, language: Language): (park: ParkId) => readonly Matched[] {
  const hits = isBlank(filter.query) ? null : searchHits(atlas, filter.query, filter.sources)
  const values = parkValues(atlas, filter.sources)
  return (park) => {
    const has = values.get(park)
    const chosen = facets.flatMap((facet) =>
      has ? chosenOf(atlas, facet, has[facet], filter).map((value) => named(atlas, facet, value, language)) : [],
    )
    const met = (hits?.get(park) ?? []).map((match) => ({ kind: match.kind, name: nameIn(language, match) }))
    return chosen.length + met.length === 0 ? nothing : distinct([...chosen, ...met])
  }
}

const nothing: readonly Matched[] = []

function chosenOf(atlas: Atlas, facet: Facet, has: ReadonlySet<string>, filter: Filter): readonly string[] {
  const { chosen, mode } = filter.choices[facet]
  const one = facet === 'group' || chosen.length < 2 || mode === 'all'
  const plain = one ? [] : chosen.filter((value) => has.has(value) && !isHead(atlas, value))
  if (facet !== 'industry') return plain
  const under = atlas.industries.filter(
    ({ id }) => has.has(id) && !isHead(atlas, id) && headsOf(atlas, id).some((head) => chosen.includes(head)),
  )
  return [...plain, ...under.map(({ id }) => id)]
}

const kindOf = {
  group: 'group',
  industry: 'industry',
  pattern: 'pattern',
  kind: 'kind',
  district: 'district',
  site: 'site',
  question: 'question',
} as const

function named(atlas: Atlas, facet: Facet, value: string, language: Language): Matched {
  return { kind: kindOf[facet], name: valueName(atlas, facet, value, language) }
}

function distinct(matches: readonly Matched[]): readonly Matched[] {
  return [...new Map(matches.map((match) => [`${match.kind} ${match.name}`, match])).values()]
}

/** The districts of a park, as they stand beside its name. */
export function districtsOf(atlas: Atlas, park: ParkId, language: Language): string {
  const districts = byId(atlas.parks).get(park)?.districts ?? []
  return districts
    .flatMap((id) => {
      const district = byId(atlas.districts).get(id)
      return district ? [nameIn(language, district)] : []
    })
    .join(language === 'zh' ? '、' : ', ')
}
