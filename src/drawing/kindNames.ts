import type { OurNames } from '../domain/search/entries'
import { wordsIn } from '../words/words'

/** What only the interface names of tasks and sites: their kinds. */
export const kindNames: OurNames = {
  kind: (kind) => ({ name: wordsIn('zh')(`kind.${kind}`), nameEn: wordsIn('en')(`kind.${kind}`) }),
  siteKind: (kind) => ({ name: wordsIn('zh')(`site.${kind}`), nameEn: wordsIn('en')(`site.${kind}`) }),
  question: null,
}
