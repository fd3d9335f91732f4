import type { Atlas, ParkId, Source } from '../atlas'
import { linksOf } from '../countedLinks'
import { headsOf } from '../facets/industry'
import { parksOfHolder } from '../heldBy'
import { questionsOf } from '../questions'
import { type Entry, entriesOf, type FoundKind, foundKinds, type OurNames } from './entries'
import { isKnownEnglish } from './knownEnglish'
import { type Match, type Term, termsOf } from './query'
import { type Met, metBy } from './said'

/** A thing that a query found, and whether only by a synonym of ours. */
export type Found = Entry & { readonly met: Met }

export type FoundGroup = { readonly kind: FoundKind; readonly found: readonly Found[] }

/**
 * All that a query finds, by what it is. One thing must meet one of the terms, or all of them; what was found as it was
 * typed stands before what a synonym found. Nothing is asked, nothing is found.
 */
export function foundIn(atlas: Atlas, query: string, match: Match, names: OurNames): readonly FoundGroup[] {
  const terms = termsOf(atlas, query).map((term) => ({ term, isEnglish: isKnownEnglish(atlas, term) }))
  if (terms.length === 0) return []
  const found = entriesOf(atlas)(names).flatMap((entry): readonly Found[] => {
    const mets = terms.map(({ term, isEnglish }) => metIn(entry, term, isEnglish))
    const isFound = match === 'all' ? mets.every(Boolean) : mets.some(Boolean)
    return isFound ? [{ ...entry, met: mets.includes('typed') ? 'typed' : 'synonym' }] : []
  })
  return foundKinds
    .map((kind) => ({ kind, found: found.filter((one) => one.kind === kind).sort(byMet) }))
    .filter((group) => group.found.length > 0)
}

function metIn({ said }: Entry, term: Term, isEnglish: boolean): Met | null {
  const mets = said.map((text) => metBy(text, term, isEnglish))
  return mets.find((met) => met === 'typed') ?? mets.find((met) => met !== null) ?? null
}

function byMet(one: Found, other: Found): number {
  return Number(other.met === 'typed') - Number(one.met === 'typed')
}

/** The parks that stand behind what was found, in the plan's order: those that hold it, lie in it or are named by it. */
export function parksBehind(
  atlas: Atlas,
  { kind, id }: Pick<Entry, 'kind' | 'id'>,
  sources: readonly Source[],
): readonly ParkId[] {
  const named = new Set(behind[kind](atlas, id, sources))
  return atlas.parks.flatMap((park) => (named.has(park.id) ? [park.id] : []))
}

type Behind = (atlas: Atlas, id: string, sources: readonly Source[]) => readonly ParkId[]

const behind: Readonly<Record<FoundKind, Behind>> = {
  park: ({ parks }, id) => parks.flatMap((park) => (park.id === id ? park.id : [])),
  group: ({ parks }, id) => parks.flatMap((park) => (park.group === id ? park.id : [])),
  district: ({ parks }, id) => parks.flatMap((park) => (park.districts.some((one) => one === id) ? park.id : [])),
  industry: (atlas, id, sources) =>
    atlas.parks.flatMap((park) =>
      linksOf(atlas, park, sources).some(({ industry }) =>
        [industry, ...headsOf(atlas, industry)].some((one) => one === id),
      )
        ? park.id
        : [],
    ),
  pattern: ({ patterns }, id) =>
    patterns.flatMap((pattern) => (pattern.id === id ? pattern.slots.flatMap(({ parks }) => parks) : [])),
  slot: ({ patterns }, id) =>
    patterns.flatMap(({ slots }) => slots.flatMap((slot) => (slot.id === id ? slot.parks : []))),
  task: (atlas, id) => atlas.tasks.flatMap((task) => (task.id === id ? parksOfHolder(atlas, task.holder) : [])),
  site: ({ sites }, id) => sites.flatMap(({ id: site, park }) => (site === id && park ? park : [])),
  actor: ({ actors, parks }, id) =>
    actors.some((actor) => actor.id === id && actor.duties.some(({ everyPark }) => everyPark))
      ? parks.map((park) => park.id)
      : [],
  indicator: () => [],
  question: (atlas, id) => questionsOf(atlas).flatMap((question) => (question.id === id ? question.parks : [])),
  block: ({ blocks }, id) => blocks.flatMap((block) => (block.id === id ? block.park : [])),
  kind: (atlas, id) => atlas.tasks.flatMap((task) => (task.kind === id ? parksOfHolder(atlas, task.holder) : [])),
  siteKind: ({ sites }, id) => sites.flatMap(({ kind, park }) => (kind === id && park ? park : [])),
  heading: (atlas, id) =>
    atlas.tasks.flatMap((task) => (task.clause.section === id ? parksOfHolder(atlas, task.holder) : [])),
}
