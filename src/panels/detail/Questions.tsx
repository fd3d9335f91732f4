import type { ParkId } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { nameIn } from '../../domain/named'
import type { PatternQuestion } from '../../domain/questions'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { Fact } from './Fact'
import { patternQuestionsOf } from './parkFacts'

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

const said = {
  'slot-unsaid': 'detail.unsaid',
  'outside-closed-list': 'detail.unplaced',
  'candidate-for-x': 'detail.unplacedOpen',
} as const

function QuestionFact({ question }: { readonly question: PatternQuestion }) {
  const { atlas } = useAtlas()
  const { language } = useView()
  const words = useWords()
  const pattern = byId(atlas.patterns).get(question.pattern)
  const industry = byId(atlas.industries).get(question.industry)
  const [ofPattern, ofPark] = question.clauses
  if (!pattern || !industry) return null
  return (
    <Fact clause={(question.kind === 'slot-unsaid' ? ofPattern : ofPark) ?? pattern.clause} basis={question.basis}>
      {words(said[question.kind], { pattern: nameIn(language, pattern), industry: nameIn(language, industry) })}
    </Fact>
  )
}
