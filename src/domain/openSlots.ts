import type { Atlas, ParkId, Pattern } from './atlas'
import { questionsOf } from './questions'

/** Parks that might fill a pattern's open slot, as the open questions have them: 推断. Empty without an open slot. */
export function candidatesFor(atlas: Atlas, { id }: Pattern): readonly ParkId[] {
  return questionsOf(atlas).flatMap((question) =>
    question.kind === 'candidate-for-x' && question.pattern === id ? question.parks : [],
  )
}
