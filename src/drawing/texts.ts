import type { ParkId } from '../domain/atlas'
import { type BlockName, blockNamesOf } from './blockNames'
import type { Composition } from './composition'
import type { TextSource } from './drawing'
import type { Frame, Rect } from './frame'
import { type GroundName, groundNameBox, groundNamesOf } from './groundNames'
import { insetTitlePlace } from './insetTitle'
import { markBoxes, markExtentsOf } from './markExtents'
import { boxOf, type Names, namesOf } from './placement'
import { waysOf } from './screenLines'
import { besideWords, type PlacedWord, structureWordsOf, wordBox } from './structureWords'

/** The structure's words and the parks' names, which stay where they are while the map moves. */
export type Named = { readonly words: readonly PlacedWord[]; readonly names: Names }

/** All that is written on a map: the structure, parks, then blocks when close, then the ground where room is left. */
export type Texts = Named & {
  readonly blockNames: readonly BlockName[]
  readonly groundNames: readonly GroundName[]
  /** Districts that the inset enlarges and the main map leaves to it, where nobody can move either. */
  readonly insetDistricts?: readonly GroundName[]
}

export const noTexts: Texts = { words: [], names: { main: [], inset: [] }, blockNames: [], groundNames: [] }

/** Words and names as set for a composition; where only some parks are `spoken` of, theirs alone. */
export function namedOf(
  { structure, parks, theme, patterns }: NameSource,
  composition: Composition,
  spoken: ReadonlySet<ParkId> | null = null,
): Named {
  const reaches = markExtentsOf(patterns)
  const ways = waysOf(patterns)
  const named = parks.filter(({ id }) => spoken === null || spoken.has(id))
  const names = namesOf(named, theme, composition, reaches, parks, ways)
  const covered = [
    ...names.main.map((name) => boxOf(name, composition.main)),
    ...markBoxes(composition.main, parks, reaches, composition, theme),
    ...(names.key ? [names.key.box] : []),
  ]
  // What a room is shown of a layout are its places: the groups are told by their colours.
  const shown = spoken && patterns.length > 0 ? null : structure
  const words = shown?.words.filter((word) => spoken === null || word.parks.some((park) => spoken.has(park))) ?? []
  return { names, words: shown ? structureWordsOf(shown, words, theme, composition, covered, ways) : [] }
}

/** What names and words depend on. */
export type NameSource = Pick<TextSource, 'structure' | 'parks' | 'theme' | 'patterns'>

export function textsOf(
  drawing: TextSource,
  composition: Composition,
  named: Named = namedOf(drawing, composition),
  alone: ParkId | null = null,
): Texts {
  const { words, names } = named
  const free = besideWords(composition, words)
  const blockNames = blockNamesOf(drawing, free, names, alone)
  return { words, names, blockNames, groundNames: groundNamesOf(drawing, free, names, blockNames) }
}

/** The names of the districts in the inset, which give way to all else that stands there. */
export function insetDistrictsOf(
  drawing: TextSource,
  composition: Composition,
  { inset: names }: Names,
): readonly GroundName[] {
  const { inset } = composition
  if (!inset) return []
  const ground = drawing.ground.filter(({ kind }) => kind === 'district' || kind === 'label-district')
  const alone = { ...composition, main: inset, inset: null, taken: insetTitlePlace(composition), covers: [] }
  return groundNamesOf({ ...drawing, ground }, alone, { main: names, inset: [] }, [], false)
}

/** Where letters stand in the main frame, whatever they say: lines leave a gap there. */
export function writtenBoxes({ words, names, blockNames, groundNames }: Texts, frame: Frame): readonly Rect[] {
  return [
    ...words.map((word) => wordBox(word, frame)),
    ...names.main.map((name) => boxOf(name, frame)),
    ...blockNames.map(({ box }) => box),
    ...groundNames.map(groundNameBox),
  ]
}
