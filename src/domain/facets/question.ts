import { type QuestionKind, questionKinds } from '../question'
import { questionsOf } from '../questions'
import type { FacetRecord } from './facet'

export const question: FacetRecord<`questions.kind.${QuestionKind}`> = {
  values: () => questionKinds.map((kind) => ({ value: kind, name: `questions.kind.${kind}` })),
  of:
    (atlas) =>
    ({ id }) =>
      questionsOf(atlas).flatMap(({ kind, parks }) => (parks.includes(id) ? [kind] : [])),
  isQuoted: true,
}
