import type { ParkId } from '../../domain/atlas'
import { patternQuestionsOf } from '../../domain/parkFacts'
import type { PatternQuestion } from '../../domain/question'
import { patternQuestionText } from '../../drawing/questionText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Fact } from '../facts/Fact'

/** Where the park's own clause and an industry's layout differ, put as questions. */
export function Questions({ park }: { readonly park: ParkId }) {
  const { atlas } = useAtlas()
  const words = useWords()
  const questions = patternQuestionsOf(atlas, park)
  if (questions.length === 0) return null
  return (
    <>
      <h4>{words('detail.questions')}</h4>
      <ul className="facts">
        {questions.map((question) => (
          <QuestionFact key={question.id} question={question} />
        ))}
      </ul>
    </>
  )
}

function QuestionFact({ question }: { readonly question: PatternQuestion }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const said = patternQuestionText(atlas, question, language)
  if (!said) return null
  return (
    <Fact clause={said.clause} basis={said.basis}>
      {said.text}
    </Fact>
  )
}
