import type { Atlas } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { nameIn } from '../../domain/named'
import { type Question, questionKinds } from '../../domain/question'
import { questionsOf } from '../../domain/questions'
import type { Language } from '../../state/view'
import { handoutWordsIn } from '../../words/parts/handout'
import { layoutDeckWordsIn } from '../../words/parts/layoutDeck'
import { questionsWordsIn } from '../../words/parts/questions'
import { nearTerms, questionSentence } from '../questionSentence'
import { clausesText, type DeskSlide, headingRow, type Listing, type ListingRow } from './deskSlide'

export const questionsSlide: DeskSlide = {
  lead: (language) => questionsWordsIn(language)('questions.lead'),
  listing,
  /** Each kind with how many there are of it. */
  body: (atlas, language) => {
    const words = layoutDeckWordsIn(language)
    const lines = kindsOf(atlas).map(({ kind, held: { length: count } }) =>
      words('layout.questions.kind', { kind: words(`questions.kind.${kind}`), count }),
    )
    return { kind: 'list', lines }
  },
  clauses: () => [],
}

/** The kinds of which there are questions. */
function kindsOf(atlas: Atlas) {
  const questions = questionsOf(atlas)
  return questionKinds
    .map((kind) => ({ kind, held: questions.filter((question) => question.kind === kind) }))
    .filter(({ held }) => held.length > 0)
}

function listing(atlas: Atlas, language: Language): Listing {
  const words = handoutWordsIn(language)
  const row = (question: Question): ListingRow => {
    const parks = question.parks.flatMap((id) => byId(atlas.parks).get(id) ?? [])
    const said = [questionSentence(atlas, question, language), nearTerms(atlas, question, language)].filter(Boolean)
    const names = parks.map((park) => nameIn(language, park)).join(words('join.conditions'))
    const grounds = [clausesText(question.clauses, language), words(`basis.${question.basis}`)]
    return { isHeading: false, cells: [names || '—', said.join(' '), ...grounds] }
  }
  return {
    columns: [words('parks'), words('handout.question'), words('clauses'), words('basis')],
    narrow: 2,
    rows: kindsOf(atlas).flatMap(({ kind, held }) => {
      const count = questionsWordsIn(language)('questions.count', { count: held.length })
      return [headingRow(`${words(`questions.kind.${kind}`)} · ${count}`), ...held.map(row)]
    }),
  }
}
