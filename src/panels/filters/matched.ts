import type { Atlas, ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { type Facet, facetOf, facets, parkValues, valuesOf } from '../../domain/facets'
import type { Filter } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { type MatchKind, parkHits } from '../../domain/search/parkHits'
import { isBlank } from '../../domain/searchText'
import { valueName } from '../../drawing/sentence'
import type { Language } from '../../state/view'

/** What of a park answers the filter, and where it stands. */
export type Matched = { readonly kind: MatchKind | Facet; readonly name: string }

/** What the search met in a park; where several values would do, or a head of ours, which of them it has. */
export function matchedIn(atlas: Atlas, filter: Filter, language: Language): (park: ParkId) => readonly Matched[] {
  const hits = isBlank(filter.query) ? null : parkHits(atlas, filter.query, filter.sources, filter.match)
  const values = parkValues(atlas, filter.sources)
  return (park) => {
    const has = values.get(park)
    const chosen = facets.flatMap((facet) => {
      const told = has ? chosenOf(atlas, facet, has[facet], filter) : []
      return told.map((value) => ({ kind: facet, name: valueName(atlas, facet, value, language) }))
    })
    const met = (hits?.get(park) ?? []).map((match) => ({ kind: match.kind, name: nameIn(language, match) }))
    return chosen.length + met.length === 0 ? nothing : distinct([...chosen, ...met])
  }
}

const nothing: readonly Matched[] = []

function chosenOf(atlas: Atlas, facet: Facet, has: ReadonlySet<string>, filter: Filter): readonly string[] {
  const { chosen, mode } = filter.choices[facet]
  const values = valuesOf(atlas, facet)
  const isTold = (value: string) => has.has(value) && values.get(value)?.remark !== 'head'
  const isUnder = (value: string): boolean => {
    const head = values.get(value)?.head
    return head !== undefined && (chosen.includes(head) || isUnder(head))
  }
  const one = facetOf[facet].isSingle || chosen.length < 2 || mode === 'all'
  return [
    ...(one ? [] : chosen.filter(isTold)),
    ...[...values.keys()].filter((value) => isTold(value) && isUnder(value)),
  ]
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
