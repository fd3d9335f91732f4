import type { Atlas } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { nameIn } from '../../domain/named'
import { type Question, questionKinds } from '../../domain/question'
import { questionsOf } from '../../domain/questions'
import type { Language, View } from '../../state/view'
import { handoutWordsIn } from '../../words/parts/handout'
import { questionsWordsIn } from '../../words/parts/questions'
import { nearTerms, questionSentence } from '../questionSentence'
import { clausesText, type DeskBody, type DeskSlide, headingRow, type Listing, type ListingRow } from './deskSlide'

export const questionsSlide: DeskSlide = {
  lead: (language) => questionsWordsIn(language)('questions.lead'),
  listing,
  body,
  clauses: () => [],
}

/** Each kind with how many there are of it, and the parks that they are about. */
function body(atlas: Atlas, { language }: View): DeskBody {
  const words = handoutWordsIn(language)
  const rows = kindsOf(atlas).map(({ kind, held }) => {
    const about = new Set(held.flatMap(({ parks }) => parks))
    const parks = atlas.parks.filter(({ id }) => about.has(id)).map((park) => nameIn(language, park))
    return [words(`questions.kind.${kind}`), String(held.length), parks.join(words('join.conditions')) || '—']
  })
  const heads = [words('handout.question'), questionsWordsIn(language)('questions.number'), words('parks')]
  return { columns: [30, 10, 60], rows: [heads, ...rows], rest: null }
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
