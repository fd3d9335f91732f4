import { clauseText } from '../../domain/clause'
import { parkNumber } from '../../domain/parkNumber'
import type { Question } from '../../domain/question'
import { questionsOf } from '../../domain/questions'
import type { Cell, Table } from '../../domain/table'
import { nearTerms, questionSentence } from '../../drawing/questionSentence'
import { questionsWordsIn } from '../../words/parts/questions'
import { joined, joinedNames, type TableContext, tableOf } from './tableContext'

/** One row a question: those about the filter's parks, then those about no park in particular. */
export function questionsTable(context: TableContext): Table {
  const { atlas, words, language, parks } = context
  const asked = new Set(parks.map(({ id }) => id))
  const all = questionsOf(atlas)
  const rows = [
    ...all.filter(({ parks: about }) => about.some((park) => asked.has(park))),
    ...all.filter(({ parks: about }) => about.length === 0),
  ]
  return tableOf<Question>(
    {
      title: 'desk.questions',
      says: [words('tables.note.questions')],
      columns: [
        ['tables.column.parkNumbers', (question) => numbersOf(question, context)],
        ['parks', ({ parks: about }) => joinedNames(atlas.parks, about, context)],
        ['tables.column.kind', ({ kind }) => words(`questions.kind.${kind}`)],
        ['facet.question', (question) => questionSentence(atlas, question, language)],
        ['tables.column.near', (question) => nearTerms(atlas, question, language) || null],
        ['tables.column.rule', ({ kind }) => questionsWordsIn(language)(`questions.rule.${kind}`)],
        ['basis', ({ basis }) => words(`basis.${basis}`)],
        ['clause', ({ clauses }) => joined([...new Set(clauses.map((clause) => clauseText(clause, language)))], words)],
        ['tables.column.id', ({ id }) => id],
      ],
      rows,
    },
    context,
  )
}

/** A single number to sort by, several to read. */
function numbersOf({ parks }: Question, { atlas, words }: TableContext): Cell {
  const numbers = parks.map((park) => parkNumber(atlas, park))
  const [only = null] = numbers
  return numbers.length > 1 ? joined(numbers.map(String), words) : only
}
