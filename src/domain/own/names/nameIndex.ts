import type { Atlas, District, Park, ParkId } from '../../atlas'
import type { Named } from '../../named'
import { spokenIn } from '../../search/spoken'
import type { MatchReason, Proposal } from './matching'
import { nameKey } from './nameKey'
import type { OtherNames } from './otherNames'

/** What a key stands for; `name` is the park's own. */
export type Entry = Omit<Proposal, 'kind' | 'reason'> & { readonly reason: MatchReason | 'name' }

/** All of it by key, see `nameKey`. */
export type NameIndex = {
  readonly entries: ReadonlyMap<string, Entry>
  readonly ofTheWhole: ReadonlySet<string>
  readonly ofOutlines: readonly string[]
  /** What says whose a park is: the city, the zone, a district. */
  readonly owners: readonly string[]
}

const known = new WeakMap<Atlas, WeakMap<OtherNames, NameIndex>>()

/** Every way to write a park's name that we know of. */
export function nameIndex(atlas: Atlas, names: OtherNames): NameIndex {
  const ofAtlas = known.get(atlas) ?? new WeakMap<OtherNames, NameIndex>()
  known.set(atlas, ofAtlas)
  const before = ofAtlas.get(names)
  if (before) return before
  const keysOf = (texts: readonly string[]) => texts.map((text) => nameKey(atlas, text))
  const ofTheWhole = new Set(keysOf(names.ofTheWhole))
  const index = {
    entries: indexed(atlas, entriesOf(atlas, names), ofTheWhole),
    ofTheWhole,
    ofOutlines: keysOf(names.ofOutlines),
    owners: keysOf([...names.before, ...names.ofTheWhole, ...atlas.districts.map(({ name }) => name)]),
  }
  ofAtlas.set(names, index)
  return index
}

type Written = readonly [text: string, entry: Entry]

/** Where two parks would be written alike, the kind that stands first has it; of two of one kind neither. */
function indexed(atlas: Atlas, kinds: readonly (readonly Written[])[], taken: ReadonlySet<string>) {
  const index = new Map<string, Entry>()
  for (const kind of kinds) {
    const here = new Map<string, Entry | null>()
    for (const [text, entry] of kind) {
      const key = nameKey(atlas, text)
      if (key.length < 2 || taken.has(key) || index.has(key)) continue
      const there = here.get(key)
      if (there === undefined) here.set(key, entry)
      else if (there?.park !== entry.park) here.set(key, null)
    }
    for (const [key, entry] of here) if (entry) index.set(key, entry)
  }
  return index
}

/** Kind by kind, the surest first. */
function entriesOf(atlas: Atlas, names: OtherNames): readonly (readonly Written[])[] {
  const { parks, districts } = atlas
  const is = (park: ParkId, reason: Entry['reason'], more: Partial<Entry> = {}): Entry => ({
    park,
    reason,
    met: null,
    because: null,
    ...more,
  })
  const spoken = (text: string) => spokenIn(atlas.script.syllables, text).letters
  const cores = parks.map(({ id, name, nameEn }) => ({
    id,
    chinese: [name, ...withEnds(coreOf(name, names.after), names.after, '')],
    english: [nameEn, ...withEnds(coreOf(nameEn, names.afterEn), names.afterEn, ' ')],
  }))
  return [
    parks.map(({ id, name }) => [name, is(id, 'name')]),
    names.others.flatMap(({ park, words, reason, reasonEn }) =>
      words.map((word): Written => [word, is(park, 'alias', { because: { reason, reasonEn } })]),
    ),
    districts.flatMap((district) => {
      const park = parkOf(district, parks, names)
      return park ? waysOf(district).map((text): Written => [text, is(park, 'district', { met: district })]) : []
    }),
    cores.flatMap(({ id, chinese }) => chinese.map((text): Written => [text, is(id, 'affix')])),
    cores.flatMap(({ id, english }) => english.map((text): Written => [text, is(id, 'english')])),
    cores.flatMap(({ id, chinese }) => chinese.map((text): Written => [spoken(text), is(id, 'pinyin')])),
    atlas.blocks.flatMap((block) =>
      piecesOf(block, names).map((text): Written => [text, is(block.park, 'block', { met: block })]),
    ),
  ]
}

/** A name without the longest of these that it ends with; the whole where hardly anything would be left. */
function coreOf(name: string, ends: readonly string[]): string {
  const left = ends.filter((end) => name.endsWith(end)).map((end) => name.slice(0, -end.length).trim())
  const shortest = left.sort((one, other) => one.length - other.length).find((text) => text.length > 1)
  return shortest ?? name
}

function withEnds(core: string, ends: readonly string[], between: string): readonly string[] {
  return [core, ...ends.map((end) => `${core}${between}${end}`)]
}

const ofDistrict = /(?:新区|区|县)$/u

function waysOf({ name, nameEn }: District): readonly string[] {
  return [name, name.replace(ofDistrict, ''), nameEn, `${nameEn} District`, nameEn.replace(/ New Area$/, '')]
}

/** The park that a district's name may stand for: the one that is called like it, or the only one that lies in it. */
function parkOf(district: District, parks: readonly Park[], names: OtherNames): ParkId | null {
  const own = district.name.replace(ofDistrict, '')
  const here = parks.filter(({ districts }) => districts.includes(district.id))
  const called = here.find(({ name }) => coreOf(name, names.after) === own)
  return (called ?? (here.length === 1 ? here[0] : undefined))?.id ?? null
}

/** A block's name and the names within it, each with 园 or 园区 at its end; what is in brackets is often only 北区 or 地块一. */
function piecesOf({ name, nameEn }: Named, names: OtherNames): readonly string[] {
  const outside = name.replace(/（.*?）/gu, '')
  const inside = [...name.matchAll(/（(.*?)）/gu)].flatMap(([, text = '']) => text.split(/[—、]/u))
  const named = inside.filter((text) => text.length > 3 && !/启动区|地块/u.test(text))
  const pieces = [name, outside, ...outside.split(/[—、]/u), ...named].map((text) => text.trim())
  const [shortEnd, longEnd] = names.after
  const turned = pieces.flatMap((text) => {
    if (shortEnd === undefined || longEnd === undefined) return []
    if (text.endsWith(longEnd)) return [text.slice(0, -longEnd.length) + shortEnd]
    return text.endsWith(shortEnd) ? [text.slice(0, -shortEnd.length) + longEnd] : []
  })
  return [...pieces, ...turned, nameEn, nameEn.replace(/ \(.*\)$/, '')]
}
