import type { Naming } from '../drawing/shapes/shapeContext'
import type { Language } from '../state/view'
import { slideWordsIn } from '../words/parts/slide'

/** What layers are called in files that list them. */
export function fileNaming(language: Language): Naming {
  return { words: slideWordsIn(language), about: () => '' }
}
