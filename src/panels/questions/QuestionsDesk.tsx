import './questions.css'
import { toggled } from '../../domain/filter'
import { type Question, type QuestionKind, questionKinds } from '../../domain/question'
import { questionsOf } from '../../domain/questions'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { questionsWordsIn } from '../../words/parts/questions'
import { TakeTable } from '../desk/TakeTable'
import { QuestionItem } from './QuestionItem'

/** What the plan leaves open, by kind, each with the clauses that stand against each other. */
export function QuestionsDesk() {
  const { atlas } = useAtlas()
  const words = useWords(questionsWordsIn)
  const questions = questionsOf(atlas)
  return (
    <div className="questions">
      <div className="bar">
        <p className="muted">{words('questions.lead')}</p>
        <TakeTable desk="questions" />
      </div>
      {questionKinds.map((kind) => (
        <KindSection key={kind} kind={kind} questions={questions.filter((question) => question.kind === kind)} />
      ))}
    </div>
  )
}

type Props = { readonly kind: QuestionKind; readonly questions: readonly Question[] }

function KindSection({ kind, questions }: Props) {
  const words = useWords(questionsWordsIn)
  if (questions.length === 0) return null
  const parks = new Set(questions.flatMap((question) => question.parks)).size
  const id = `questions-${kind}`
  return (
    <section className="questions-kind" aria-labelledby={id}>
      <header className="bar">
        <h3 id={id} className="heading">
          {words(`questions.kind.${kind}`)}
        </h3>
        <p className="small muted">{words('questions.count', { count: questions.length })}</p>
        {parks > 0 ? (
          <KindFilter kind={kind} parks={parks} />
        ) : (
          <p className="small muted">{words('questions.noParks')}</p>
        )}
        <p className="questions-rule small muted">{words(`questions.rule.${kind}`)}</p>
      </header>
      <ul>
        {questions.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
      </ul>
    </section>
  )
}

function KindFilter({ kind, parks }: { readonly kind: QuestionKind; readonly parks: number }) {
  const { store } = useAtlas()
  const filter = useChoice('filter')
  const words = useWords(questionsWordsIn)
  return (
    <>
      <p className="small muted">{words('questions.parks', { count: parks })}</p>
      <Button
        size="small"
        aria-pressed={filter.choices.question.chosen.includes(kind)}
        aria-label={words('questions.filterBy', { kind: words(`questions.kind.${kind}`) })}
        onClick={() => store.getState().ask((now) => toggled(now, 'question', kind))}
      >
        {words('questions.filter')}
      </Button>
    </>
  )
}
