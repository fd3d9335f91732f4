import type { Atlas } from '../domain/atlas'
import { byId } from '../domain/byId'
import { fileLimits } from '../domain/fileLimits'
import { isOpen } from '../domain/filter'
import { nameIn } from '../domain/named'
import type { View } from '../state/view'
import { wordsIn } from '../words/words'
import { panelName } from './panelName'
import { sentenceOf } from './sentence'

/** A name for the view from what it asks and shows: the answer's sentence, then what is drawn, open or spread out. */
export function proposedName(atlas: Atlas, view: View): string {
  const { filter, patterns, desk, language } = view
  const words = wordsIn(language)
  const isZone = view.selection !== null && 'zone' in view.selection
  const panel = isZone ? words('settings.zone') : panelName(atlas, view)
  const parts = [
    ...(isOpen(filter) ? [] : [sentenceOf(atlas, filter, language)]),
    ...(panel ? [panel] : []),
    ...patterns.flatMap((id) => {
      const pattern = byId(atlas.patterns).get(id)
      return pattern ? [nameIn(language, pattern)] : []
    }),
    ...(desk ? [words(`desk.${desk}`)] : []),
  ]
  const name = parts.length > 0 ? parts.join(' · ') : sentenceOf(atlas, filter, language)
  return name.slice(0, fileLimits.name)
}
