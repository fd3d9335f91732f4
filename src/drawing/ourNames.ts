import type { Atlas } from '../domain/atlas'
import { memoize } from '../domain/memoize'
import type { OurNames } from '../domain/search/entries'
import { kindNames } from './kindNames'
import { questionSentence } from './questionSentence'

/** What of the atlas only the interface names: kinds of tasks and of sites, and the questions that are open. */
export const ourNames = memoize(
  (atlas: Atlas): OurNames => ({
    ...kindNames,
    question: (question) => ({
      name: questionSentence(atlas, question, 'zh'),
      nameEn: questionSentence(atlas, question, 'en'),
    }),
  }),
)
