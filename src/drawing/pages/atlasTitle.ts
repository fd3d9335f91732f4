import type { Atlas } from '../../domain/atlas'
import type { View } from '../../state/view'
import { pageWordsIn } from '../../words/parts/pages'
import { subjectOf } from '../sheet/proposedTitle'

/** What the atlas is called: by the layouts or the industry that the view is about, else by what it is. */
export function atlasTitle(atlas: Atlas, view: View): string {
  const words = pageWordsIn(view.language)
  const name = subjectOf(atlas, view)
  return name ? words('pages.titleOf', { name }) : words('pages.title')
}
