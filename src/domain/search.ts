import type { Atlas, Park, ParkId, Source } from './atlas'
import { byId } from './byId'
import { carries } from './heldBy'
import { memoize } from './memoize'
import type { Named } from './named'
import { countedTasks } from './parkFacts'
import { searchWords } from './searchText'

export type MatchKind = 'name' | 'district' | 'group' | 'industry' | 'pattern' | 'task' | 'site'

/** What of a park a search met. */
export type Match = Named & { readonly kind: MatchKind }

type Entry = Match & {
  readonly pinyin: string
  readonly initials: string
  /** Whether only its whole name meets it. */
  readonly inFull?: boolean
}

/**
 * The parks that a query finds, in the plan's order, each with what matched. Every word must be met by something of
 * the park: Chinese anywhere in a name, English at the start of a word (two letters: a whole word, or an industry's
 * initials, as AI and IC), pinyin and initials at the start of a syllable. Full-width signs are read as plain ones. An
 * empty query finds every park and matches nothing.
 */
export function searchHits(
  atlas: Atlas,
  query: string,
  sources: readonly Source[],
): ReadonlyMap<ParkId, readonly Match[]> {
  const words = searchWords(query)
  const hits = new Map<ParkId, readonly Match[]>()
  for (const [park, entries] of entriesByPark(atlas, sources)) {
    const found = words.map((word) => entries.filter((entry) => speaksOf(entry, word)))
    if (found.every((matches) => matches.length > 0)) hits.set(park, distinct(found.flat()))
  }
  return hits
}

function speaksOf(entry: Entry, word: string): boolean {
  if (entry.inFull) return entry.name.toLowerCase() === word
  if (entry.name.toLowerCase().includes(word)) return true
  if (` ${spelled(entry.nameEn)} `.includes(word.length > 2 ? ` ${spelled(word)}` : ` ${word} `)) return true
  if (entry.kind === 'industry' && word.length > 1 && word === initialsOf(entry.nameEn)) return true
  return startsAtSyllable(entry.pinyin, word) || (word.length > 1 && entry.initials.startsWith(word))
}

/** English as it is compared: words in small letters, without signs. */
function spelled(english: string): string {
  return english
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function initialsOf(english: string): string {
  return spelled(english)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
}

function startsAtSyllable(pinyin: string, word: string): boolean {
  const syllables = pinyin.split(' ').filter(Boolean)
  return syllables.some((_, start) => syllables.slice(start).join('').startsWith(word))
}

function distinct(entries: readonly Entry[]): readonly Match[] {
  const seen = new Map(entries.map(({ kind, name, nameEn }) => [`${kind} ${name}`, { kind, name, nameEn }]))
  return [...seen.values()]
}

const entriesByPark = memoize(
  (atlas: Atlas, sources: readonly Source[]): ReadonlyMap<ParkId, readonly Entry[]> =>
    new Map(atlas.parks.map((park) => [park.id, entriesOf(atlas, park, sources)])),
)

const unspoken = { pinyin: '', initials: '' }

function entriesOf(atlas: Atlas, park: Park, sources: readonly Source[]): readonly Entry[] {
  const entry = (kind: MatchKind, { name, nameEn }: Named, { pinyin, initials } = unspoken): Entry => ({
    kind,
    name,
    nameEn,
    pinyin,
    initials,
  })
  const group = atlas.groups.find(({ id }) => id === park.group)
  const links = atlas.links.filter((link) => sources.includes(link.source) && carries(park, link))
  return [
    entry('name', park, park),
    ...(group ? [entry('group', group), entry('group', { name: group.fullName, nameEn: group.fullNameEn })] : []),
    ...park.districts.flatMap((id) => {
      const district = byId(atlas.districts).get(id)
      return district ? [entry('district', district, { pinyin: district.pinyin, initials: '' })] : []
    }),
    ...links.flatMap(({ industry }) => {
      const term = byId(atlas.industries).get(industry)
      return term ? [entry('industry', term, term)] : []
    }),
    ...atlas.patterns
      .filter(({ slots }) => slots.some(({ parks }) => parks.includes(park.id)))
      // The zone's own holds every park and is named after its groups: part of its name asks for a group.
      .map((pattern) => ({ ...entry('pattern', pattern), inFull: pattern.industry === null })),
    ...countedTasks(atlas, park, sources).map(({ title, titleEn }) => entry('task', { name: title, nameEn: titleEn })),
    ...atlas.sites.filter((site) => site.park === park.id).map((site) => entry('site', site, site)),
  ]
}
