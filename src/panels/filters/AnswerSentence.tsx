import { useMemo } from 'react'
import { matchingParks } from '../../domain/filter'
import { remedyFor, sentenceOf } from '../../drawing/sentence'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Counted } from './Counted'
import { useAsked } from './useAsked'

/** The answer in one sentence; where nothing fits, a button drops the choice whose loss helps most. */
export function AnswerSentence() {
  const { atlas, store } = useAtlas()
  const words = useWords()
  const { filter, language } = useAsked()
  const sentence = useMemo(() => sentenceOf(atlas, filter, language), [atlas, filter, language])
  const isEmpty = useMemo(() => matchingParks(atlas, filter).length === 0, [atlas, filter])
  const remedy = useMemo(() => (isEmpty ? remedyFor(atlas, filter) : null), [isEmpty, atlas, filter])
  return (
    <div className="answer-head" data-empty={isEmpty}>
      <p className="answer-sentence" role="status">
        {isEmpty ? sentence : <Counted sentence={sentence} />}
      </p>
      {remedy ? (
        <Button className="remedy" onClick={() => store.getState().ask(() => remedy.filter)}>
          {words('answer.drop', { value: remedy.name(language) })}
        </Button>
      ) : null}
    </div>
  )
}
