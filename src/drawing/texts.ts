import { type BlockName, blockNamesOf } from './blockNames'
import type { Composition } from './composition'
import type { TextSource } from './drawing'
import { type GroundName, groundNamesOf } from './groundNames'
import { markExtentsOf } from './markExtents'
import { type Names, namesOf } from './placement'
import { besideWords, type PlacedWord, structureWordsOf } from './structureWords'

/** The structure's words and the parks' names, which stay where they are while the map moves. */
export type Named = { readonly words: readonly PlacedWord[]; readonly names: Names }

/** All that is written on a map: the structure, parks, then blocks when close, then the ground where room is left. */
export type Texts = Named & {
  readonly blockNames: readonly BlockName[]
  readonly groundNames: readonly GroundName[]
}

export const noTexts: Texts = { words: [], names: { main: [], inset: [] }, blockNames: [], groundNames: [] }

export function namedOf({ structure, parks, theme, patterns }: NameSource, composition: Composition): Named {
  const names = namesOf(parks, theme, composition, markExtentsOf(patterns))
  return { names, words: structureWordsOf(structure, theme, composition, names.main) }
}

/** What names and words depend on. */
export type NameSource = Pick<TextSource, 'structure' | 'parks' | 'theme' | 'patterns'>

export function textsOf(
  drawing: TextSource,
  composition: Composition,
  named: Named = namedOf(drawing, composition),
): Texts {
  const { words, names } = named
  const free = besideWords(composition, words)
  const blockNames = blockNamesOf(drawing, free, names)
  return { words, names, blockNames, groundNames: groundNamesOf(drawing, free, names, blockNames) }
}
