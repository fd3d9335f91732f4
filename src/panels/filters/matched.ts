import { tasksForPark } from '../../domain/actors'
import type { Atlas, Link, ParkId, Task } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { linksOf } from '../../domain/countedLinks'
import { type Facet, facetOf, facets, parkValues, valuesOf } from '../../domain/facets'
import { headsOf } from '../../domain/facets/industry'
import type { Filter } from '../../domain/filter'
import { levelOf } from '../../domain/heldBy'
import { type Named, nameIn } from '../../domain/named'
import { countedTasks } from '../../domain/parkFacts'
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
      const values = told.map((value) => ({ kind: facet, name: valueName(atlas, facet, value, language) }))
      return values.length > 0 ? values : factsOf(atlas, park, facet, filter, language)
    })
    const met = (hits?.get(park) ?? []).map((match) => ({ kind: match.kind, name: nameIn(language, match) }))
    return chosen.length + met.length === 0 ? nothing : distinct([...chosen, ...met])
  }
}

const nothing: readonly Matched[] = []

/** Where one value alone is asked for, the facts by which a park has it: its verb and term, its tasks, its place, its sites. */
function factsOf(atlas: Atlas, id: ParkId, facet: Facet, filter: Filter, language: Language): readonly Matched[] {
  const { chosen } = filter.choices[facet]
  const park = byId(atlas.parks).get(id)
  if (!park || chosen.length !== 1) return nothing
  const isAsked = (values: readonly string[]) => values.some((value) => chosen.includes(value))
  const matched = (names: readonly Named[]) => names.map((named) => ({ kind: facet, name: nameIn(language, named) }))
  const tasks = (answer: (task: Task) => string) =>
    matched(countedTasks(atlas, park, filter.sources).flatMap((task) => (isAsked([answer(task)]) ? titled(task) : [])))
  const terms = (answer: (link: Link) => readonly string[]) =>
    matched(linksOf(atlas, park, filter.sources).flatMap((link) => (isAsked(answer(link)) ? carried(atlas, link) : [])))
  switch (facet) {
    case 'industry':
      return terms(({ industry }) => [industry, ...headsOf(atlas, industry)])
    case 'verb':
      return [...terms(({ verb }) => [verb]), ...tasks(({ verb }) => verb)]
    case 'tier':
      return terms(({ industry }) => [byId(atlas.industries).get(industry)?.tier ?? ''])
    case 'kind':
      return tasks(({ kind }) => kind)
    case 'pattern':
      return matched(
        atlas.patterns
          .flatMap((pattern) => pattern.slots.filter((slot) => isAsked([pattern.id, slot.id])))
          .filter((slot) => slot.parks.includes(id))
          .map(({ tag, tagEn }) => ({ name: tag, nameEn: tagEn })),
      )
    case 'actor':
      return matched(chosen.flatMap((value) => tasksForPark(atlas, value, id)).map(titled))
    case 'holder':
      return tasks(({ holder }) => levelOf(holder))
    case 'site':
      return matched(atlas.sites.filter((site) => site.park === id && isAsked([site.kind])))
    default:
      return nothing
  }
}

/** A term with the verb that gives it to the park. */
function carried({ industries }: Atlas, { industry, verb, verbEn }: Link): readonly Named[] {
  const term = byId(industries).get(industry)
  return term ? [{ name: `${verb}${term.name}`, nameEn: `${verbEn} ${term.nameEn}` }] : []
}

function titled({ title, titleEn }: Task): Named {
  return { name: title, nameEn: titleEn }
}

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
