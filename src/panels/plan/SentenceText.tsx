import { type KeyboardEvent, memo } from 'react'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { planWordsIn } from '../../words/parts/plan'
import type { ReadingSentence } from './reading'

type Props = {
  readonly sentence: ReadingSentence
  readonly isChosen: boolean
  readonly isStop: boolean
  readonly isLit: boolean
  readonly isFound: boolean
}

/** One sentence of the plan, or one clause with its facts: chosen by a click or Enter, let go by another. */
export const SentenceText = memo(function Sentence({ sentence, isChosen, isStop, isLit, isFound }: Props) {
  const { store } = useAtlas()
  const words = useWords(planWordsIn)
  const { key, clause, facts } = sentence
  const choose = () => {
    const isRead = window.getSelection()?.isCollapsed === false
    if (!isRead) store.getState().show({ clause: isChosen ? null : clause })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    store.getState().show({ clause: isChosen ? null : clause })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot break across the lines of a paragraph
    <span
      role="button"
      className="plan-sentence"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      data-clause={key}
      data-lit={isLit || undefined}
      data-found={isFound || undefined}
      data-facts={facts > 0 ? facts : undefined}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {sentence.pieces ? <Printed sentence={sentence} /> : <Facts sentence={sentence} />}
      {facts > 0 ? <span className="hidden">{words('plan.factCount', { count: facts })}</span> : null}
    </span>
  )
})

function Printed({ sentence: { pieces } }: { readonly sentence: ReadingSentence }) {
  let at = 0
  return (pieces ?? []).map(({ text, kind }) => {
    at += text.length
    return kind ? (
      <span key={at} className="plan-term" data-kind={kind}>
        {text}
      </span>
    ) : (
      <span key={at}>{text}</span>
    )
  })
}

function Facts({ sentence: { clause, terms } }: { readonly sentence: ReadingSentence }) {
  const language = useChoice('language')
  const words = useWords(planWordsIn)
  return (
    <>
      <span className="small muted">{words('plan.sentencePlace', { ...clause })}</span>{' '}
      <span className="bar plan-terms">
        {terms.map(({ kind, words: name, wordsEn }) => (
          <span key={`${kind} ${name}`} className="plan-term" data-kind={kind}>
            {language === 'zh' || kind === 'figure' ? name : wordsEn}
          </span>
        ))}
      </span>
    </>
  )
}
