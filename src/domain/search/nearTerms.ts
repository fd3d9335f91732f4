import type { Atlas } from '../atlas'
import { memoize } from '../memoize'
import type { Named } from '../named'
import { englishWords } from './english'
import type { Term } from './query'

const mostNear = 5
/** Of the pairs of signs of both, this share must be common. */
const leastAlike = 0.25

/**
 * Terms of the atlas that are written most like this one, the most alike first: by the pairs of signs that both have (Dice's
 * coefficient), a beginning counting as much as the whole.
 */
export function nearTerms(atlas: Atlas, { chinese, english }: Term): readonly Named[] {
  const asked = english ? english.joined.trim() : chinese
  const alike = vocabularyOf(atlas).map(({ named, zh, en }) => ({ named, share: alikeness(asked, english ? en : zh) }))
  return alike
    .filter(({ share }) => share >= leastAlike)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostNear)
    .map(({ named }) => named)
}

const vocabularyOf = memoize(({ parks, industries, sites, actors, patterns, groups, districts }: Atlas) =>
  [industries, parks, sites, actors, patterns, groups, districts].flat().map((named) => ({
    named,
    zh: named.name,
    en: englishWords(named.nameEn).joined.trim(),
  })),
)

function alikeness(one: string, other: string): number {
  if (one.length > 1 && other.startsWith(one)) return 1
  const [first, second] = [pairsOf(one), pairsOf(other)]
  const common = first.filter((pair) => second.includes(pair)).length
  return (2 * common) / Math.max(1, first.length + second.length)
}

/** Signs by two; one alone stands for itself. */
function pairsOf(text: string): readonly string[] {
  const signs = [...text]
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
}
