import type { ParkId } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { Fact } from './Fact'
import { type Question, questionsOf } from './parkFacts'

/** Where the park's own clause and an industry's layout differ, put as questions. */
export function Questions({ park }: { readonly park: ParkId }) {
  const { atlas } = useAtlas()
  const words = useWords()
  const questions = questionsOf(atlas, park)
  if (questions.length === 0) return null
  return (
    <>
      <h4>{words('detail.questions')}</h4>
      <ul className="facts">
        {questions.map((question) => (
          <QuestionFact key={question.pattern.id} question={question} />
        ))}
      </ul>
    </>
  )
}

function QuestionFact({ question: { pattern, industry, slot, link } }: { readonly question: Question }) {
  const { language } = useView()
  const words = useWords()
  const open = pattern.slots.some((one) => one.open)
  const key = slot ? 'detail.unsaid' : open ? 'detail.unplacedOpen' : 'detail.unplaced'
  return (
    <Fact clause={(slot ?? link ?? pattern).clause} basis="inferred">
      {words(key, { pattern: nameIn(language, pattern), industry: nameIn(language, industry) })}
    </Fact>
  )
}
