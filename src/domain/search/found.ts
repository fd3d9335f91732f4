import type { Atlas, ParkId, Source, Task } from '../atlas'
import { byId } from '../byId'
import { type Facet, parkValues } from '../facets'
import { countedTasks } from '../parkFacts'
import { questionsOf } from '../questions'
import { type Entry, entriesOf, type FoundKind, foundKinds, type OurNames } from './entries'
import { isKnownEnglish } from './knownEnglish'
import { type Match, termsOf } from './query'
import { type Met, meeting, type Said } from './said'

/** A thing that a query found, and whether only by a synonym of ours. */
export type Found = Entry & { readonly met: Met }

export type FoundGroup = { readonly kind: FoundKind; readonly found: readonly Found[] }

/**
 * All that a query finds, by what it is. One thing must meet one of the terms, or all of them; what was found as it was
 * typed stands before what a synonym found. Nothing is asked, nothing is found.
 */
export function foundIn(atlas: Atlas, query: string, match: Match, names: OurNames): readonly FoundGroup[] {
  const terms = termsOf(atlas, query).map((term) => meeting(term, isKnownEnglish(atlas, term)))
  if (terms.length === 0) return []
  const byKind = new Map<FoundKind, Found[]>()
  for (const entry of entriesOf(atlas)(names)) {
    const mets = terms.map((metBy) => best(entry.said, metBy))
    if (!(match === 'all' ? mets.every(Boolean) : mets.some(Boolean))) continue
    const found: Found = { ...entry, met: mets.includes('typed') ? 'typed' : 'synonym' }
    const others = byKind.get(entry.kind)
    if (others) others.push(found)
    else byKind.set(entry.kind, [found])
  }
  return foundKinds.flatMap((kind) => {
    const found = byKind.get(kind)
    return found ? { kind, found: found.sort(byMet) } : []
  })
}

function best(said: readonly Said[], metBy: (text: Said) => Met | null): Met | null {
  let found: Met | null = null
  for (const text of said) {
    const met = metBy(text)
    if (met === 'typed') return met
    found ??= met
  }
  return found
}

function byMet(one: Found, other: Found): number {
  return Number(other.met === 'typed') - Number(one.met === 'typed')
}

/**
 * The parks that stand behind what was found, in the plan's order: those that hold it, lie in it or are named by it, as far as these
 * sources count. What is said of a group is said of its parks where groups' clauses count.
 */
export function parksBehind(
  atlas: Atlas,
  { kind, id }: Pick<Entry, 'kind' | 'id'>,
  sources: readonly Source[],
): readonly ParkId[] {
  const facet = facetOfKind[kind]
  if (facet) return [...parkValues(atlas, sources)].flatMap(([park, has]) => (has[facet].has(id) ? park : []))
  const named = new Set(behind[kind]?.(atlas, id, sources))
  return atlas.parks.flatMap((park) => (named.has(park.id) ? [park.id] : []))
}

/** Kinds of things that are values of a facet, which parks answer to. */
export const facetOfKind: Partial<Readonly<Record<Entry['kind'] | 'sentence', Facet>>> = {
  group: 'group',
  district: 'district',
  industry: 'industry',
  pattern: 'pattern',
  slot: 'pattern',
  kind: 'kind',
  siteKind: 'site',
  actor: 'actor',
}

type Behind = (atlas: Atlas, id: string, sources: readonly Source[]) => readonly ParkId[]

/** Of all others. */
const behind: Partial<Readonly<Record<FoundKind, Behind>>> = {
  park: ({ parks }, id) => parks.flatMap((park) => (park.id === id ? park.id : [])),
  task: (atlas, id, sources) => {
    const tasks: ReadonlyMap<string, Task> = byId(atlas.tasks)
    const task = tasks.get(id)
    return task ? parksOfTasks(atlas, sources, [task]) : []
  },
  site: ({ sites }, id) => sites.flatMap(({ id: site, park }) => (site === id && park ? park : [])),
  question: (atlas, id) => questionsOf(atlas).flatMap((question) => (question.id === id ? question.parks : [])),
  block: ({ blocks }, id) => blocks.flatMap((block) => (block.id === id ? block.park : [])),
  heading: (atlas, id, sources) =>
    parksOfTasks(
      atlas,
      sources,
      atlas.tasks.filter((task) => task.clause.section === id),
    ),
}

function parksOfTasks(atlas: Atlas, sources: readonly Source[], tasks: readonly Task[]): readonly ParkId[] {
  return atlas.parks.flatMap((park) => (countedTasks({ tasks }, park, sources).length > 0 ? [park.id] : []))
}
