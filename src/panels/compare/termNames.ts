import type { Atlas, Industry } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { nameIn } from '../../domain/named'
import type { Language } from '../../state/view'
import { wordsIn } from '../../words/words'

/** Terms by name, one after the other. */
export function termNames(atlas: Atlas, ids: readonly Industry['id'][], language: Language): string {
  return ids
    .flatMap((id) => byId(atlas.industries).get(id) ?? [])
    .map((industry) => nameIn(language, industry))
    .join(wordsIn(language)('join.conditions'))
}
