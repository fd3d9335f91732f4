import type { Atlas, IndustryId, Link, Park, ParkId, Source } from './atlas'
import { byId } from './byId'
import { questionsOf } from './questions'

/** What can be asked of a park. A pattern value is a pattern's id or one of its slots' ids. */
export const facets = ['group', 'industry', 'pattern', 'kind', 'district', 'site', 'question'] as const
export type Facet = (typeof facets)[number]

export type FacetValues = Readonly<Record<Facet, ReadonlySet<string>>>

const remembered = new WeakMap<Atlas, Map<string, ReadonlyMap<ParkId, FacetValues>>>()

/** What each park answers to each facet, when only these sources count; parks in the plan's order. */
export function parkValues(atlas: Atlas, sources: readonly Source[]): ReadonlyMap<ParkId, FacetValues> {
  const ofAtlas = remembered.get(atlas) ?? new Map<string, ReadonlyMap<ParkId, FacetValues>>()
  remembered.set(atlas, ofAtlas)
  const key = sources.join()
  const values = ofAtlas.get(key) ?? workedOut(atlas, sources)
  ofAtlas.set(key, values)
  return values
}

function workedOut(atlas: Atlas, sources: readonly Source[]): ReadonlyMap<ParkId, FacetValues> {
  const industries = grouped(atlas.links, (link) => countedFor(link, sources))
  const kinds = grouped(atlas.tasks, (task) =>
    'park' in task.holder
      ? task.holder.park
      : 'group' in task.holder && sources.includes('group')
        ? task.holder.group
        : null,
  )
  const sites = grouped(atlas.sites, (site) => site.park)
  const questions = kindsOfQuestion(atlas)
  return new Map(
    atlas.parks.map((park) => [
      park.id,
      {
        group: new Set([park.group]),
        industry: new Set(held(industries, park).flatMap((link) => [link.industry, ...headsOf(atlas, link.industry)])),
        pattern: new Set(patternsOf(atlas, park.id)),
        kind: new Set(held(kinds, park).map((task) => task.kind)),
        district: new Set(park.districts),
        site: new Set((sites.get(park.id) ?? []).map((site) => site.kind)),
        question: questions.get(park.id) ?? new Set(),
      },
    ]),
  )
}

/** Umbrella words are left out of every count. */
function countedFor(link: Link, sources: readonly Source[]): string | null {
  if (link.umbrella || !sources.includes(link.source)) return null
  return 'park' in link.holder ? link.holder.park : link.holder.group
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

function held<Item>(items: ReadonlyMap<string, Item[]>, park: Park): readonly Item[] {
  return [...(items.get(park.id) ?? []), ...(items.get(park.group) ?? [])]
}

/** Whether a value is a head of ours over the plan's terms: no clause names it. */
export function isHead(atlas: Atlas, value: string): boolean {
  return atlas.industries.some(({ id, clause }) => id === value && clause === null)
}

/** The heads above an industry, nearest first. */
export function headsOf(atlas: Atlas, industry: IndustryId): readonly IndustryId[] {
  const parent = byId(atlas.industries).get(industry)?.parent
  return parent ? [parent, ...headsOf(atlas, parent)] : []
}

function patternsOf(atlas: Atlas, park: ParkId): readonly string[] {
  return atlas.patterns.flatMap((pattern) => {
    const slots = pattern.slots.filter((slot) => slot.parks.includes(park))
    return slots.length > 0 ? [pattern.id, ...slots.map((slot) => slot.id)] : []
  })
}

function kindsOfQuestion(atlas: Atlas): ReadonlyMap<ParkId, ReadonlySet<string>> {
  const kinds = new Map<ParkId, Set<string>>()
  for (const { kind, parks } of questionsOf(atlas)) {
    for (const park of parks) kinds.set(park, (kinds.get(park) ?? new Set()).add(kind))
  }
  return kinds
}
