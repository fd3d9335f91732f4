import type { Atlas, Indicator } from '../domain/atlas'
import { byId } from '../domain/byId'
import { nameIn } from '../domain/named'
import type { Language } from '../state/view'
import { wordsIn } from '../words/words'

/** The whole zone, or the industry that is measured. */
export function scopeName(atlas: Atlas, scope: Indicator['scope'], language: Language): string {
  if (scope === 'zone') return wordsIn(language)('wholeZone')
  const industry = byId(atlas.industries).get(scope.industry)
  return industry ? nameIn(language, industry) : scope.industry
}
