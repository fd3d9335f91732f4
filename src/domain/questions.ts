import type { Atlas } from './atlas'
import { memoize } from './memoize'
import { candidatesForX, namedOutsideClosedList, slotUnsaid } from './patternQuestions'
import type { Question } from './question'
import { groupTermsUnnamed, measuresThatDiffer, sitesWithoutPark, totalCounted } from './silentQuestions'

/** All open questions, by kind and within it in the order of the atlas's lists. */
export const questionsOf = memoize((atlas: Atlas): readonly Question[] => [
  ...slotUnsaid(atlas),
  ...namedOutsideClosedList(atlas),
  ...candidatesForX(atlas),
  ...groupTermsUnnamed(atlas),
  ...sitesWithoutPark(atlas),
  ...measuresThatDiffer(atlas),
  ...totalCounted(atlas),
])
