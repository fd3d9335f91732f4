import { Fragment } from 'react'
import type { Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { clauseText } from '../../domain/clause'
import { nameIn } from '../../domain/named'
import type { Question } from '../../domain/question'
import { clausesBySide, nearTerms, questionSentence } from '../../drawing/questionSentence'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { selectedPark } from '../../state/view'
import { Button } from '../../ui/Button'
import { questionsWordsIn } from '../../words/parts/questions'
import { ClauseMark } from '../facts/ClauseMark'
import { BasisBadge } from '../facts/Fact'

const sideWords = {
  pattern: 'questions.side.pattern',
  park: 'source.own',
  group: 'source.group',
  site: 'site',
  baseline: 'baseline',
  target: 'target',
  counted: 'questions.side.counted',
} as const

/** One question: the parks that it is about, the sentence, both clauses and on what it rests. */
export function QuestionItem({ question }: { readonly question: Question }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(questionsWordsIn)
  const parks = question.parks.flatMap((id) => byId(atlas.parks).get(id) ?? [])
  const near = nearTerms(atlas, question, language)
  return (
    <li className="question" data-question={question.id}>
      <div className="question-said">
        {parks.length > 0 ? (
          <span className="bar question-parks">
            {parks.map((park) => (
              <ParkButton key={park.id} park={park} />
            ))}
          </span>
        ) : null}
        <p>
          {questionSentence(atlas, question, language)}
          {near ? <span className="muted"> {near}</span> : null}
        </p>
      </div>
      <p className="note question-grounds">
        {clausesBySide(question).map(({ side, clauses }) => (
          <span key={side}>
            <span className="muted">{words(sideWords[side])}</span>{' '}
            {clauses.map((clause, index) => (
              <Fragment key={clauseText(clause, 'zh')}>
                {index > 0 ? words('join.conditions') : null}
                <ClauseMark clause={clause} />
              </Fragment>
            ))}
          </span>
        ))}
        <BasisBadge basis={question.basis} />
      </p>
    </li>
  )
}

function ParkButton({ park }: { readonly park: Park }) {
  const { store } = useAtlas()
  const language = useChoice('language')
  const words = useWords(questionsWordsIn)
  const isSelected = useAtlasState(({ view }) => selectedPark(view) === park.id)
  const { show, point } = store.getState()
  const name = nameIn(language, park)
  return (
    <Button
      look="quiet"
      size="small"
      className="question-park"
      aria-label={words('open', { park: name })}
      aria-pressed={isSelected}
      onClick={() => show({ selection: { park: park.id } })}
      onFocus={() => point(park.id)}
      onBlur={() => point(null)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && point(park.id)}
      onPointerLeave={() => point(null)}
    >
      {name}
    </Button>
  )
}
