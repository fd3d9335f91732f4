import type { Atlas } from '../domain/atlas'
import { byId } from '../domain/byId'
import { nameIn } from '../domain/named'
import { selectedPark, selectedTopic, type View } from '../state/view'
import { wordsIn } from '../words/words'
import { valueName } from './sentence'

/** What the open panel is about; empty while none is open. */
export function panelName(atlas: Atlas, { selection, language }: Pick<View, 'selection' | 'language'>): string {
  if (!selection) return ''
  const topic = selectedTopic({ selection })
  if (topic) return valueName(atlas, topic.of, topic.id, language)
  const id = selectedPark({ selection })
  const park = id ? byId(atlas.parks).get(id) : undefined
  return park ? nameIn(language, park) : wordsIn(language)('zone.title')
}
