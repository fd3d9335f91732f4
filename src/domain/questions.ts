import type { Atlas } from './atlas'
import { candidatesForX, namedOutsideClosedList, slotUnsaid } from './patternQuestions'
import type { Question } from './question'
import { remembered } from './remembered'
import { groupTermsUnnamed, measuresThatDiffer, sitesWithoutPark, totalCounted } from './silentQuestions'

/** All open questions, by kind and within it in the order of the atlas's lists. */
export const questionsOf = remembered((atlas: Atlas): readonly Question[] => [
  ...slotUnsaid(atlas),
  ...namedOutsideClosedList(atlas),
  ...candidatesForX(atlas),
  ...groupTermsUnnamed(atlas),
  ...sitesWithoutPark(atlas),
  ...measuresThatDiffer(atlas),
  ...totalCounted(atlas),
])
