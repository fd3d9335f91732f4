import { byId } from '../../domain/byId'
import { nameIn } from '../../domain/named'
import { type Question, type QuestionKind, questionKinds } from '../../domain/question'
import { questionsOf } from '../../domain/questions'
import { questionSentence } from '../../drawing/questionSentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { questionsWordsIn } from '../../words/parts/questions'
import { talkWordsIn } from '../../words/parts/talk'

/** What the plan leaves open: each kind with its count, one of its questions, and on what it rests. */
export function QuestionsBody() {
  const { atlas } = useAtlas()
  return (
    <ul className="stage-questions">
      {questionKinds.map((kind) => {
        const questions = questionsOf(atlas).filter((question) => question.kind === kind)
        const [example] = questions
        return example ? <Kind key={kind} kind={kind} count={questions.length} example={example} /> : null
      })}
    </ul>
  )
}

type KindProps = { readonly kind: QuestionKind; readonly count: number; readonly example: Question }

function Kind({ kind, count, example }: KindProps) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(talkWordsIn)
  const parks = example.parks.flatMap((id) => byId(atlas.parks).get(id) ?? [])
  const [only, ...others] = parks
  const about = only && others.length === 0 ? words('stage.about', { park: nameIn(language, only) }) : ''
  return (
    <li>
      <strong aria-hidden="true">{count}</strong>
      <h2>
        {words(`questions.kind.${kind}`)}
        <span className="hidden"> {questionsWordsIn(language)('questions.count', { count })}</span>
      </h2>
      <p>{about + questionSentence(atlas, example, language)}</p>
      <p className="stage-basis">{words(`basis.${example.basis}`)}</p>
    </li>
  )
}
