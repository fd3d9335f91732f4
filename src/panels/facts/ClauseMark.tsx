import './facts.css'
import { useId, useState } from 'react'
import { type Clause, clauseText } from '../../domain/clause'
import { sentenceAt } from '../../domain/plan'
import { useAtlas, useAtlasState, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'

/** Where the plan says it; with the plan's text open, a button that unfolds the sentence in place. */
export function ClauseMark({ clause }: { readonly clause: Clause }) {
  const language = useChoice('language')
  const plan = useAtlasState(({ plan: opened }) => opened?.plan)
  const sentence = plan && sentenceAt(plan, clause)
  const written = clauseText(clause, language)
  if (sentence === undefined) return <span className="clause">{written}</span>
  return <ClauseSentence clause={clause} written={written} sentence={sentence} />
}

type Props = { readonly clause: Clause; readonly written: string; readonly sentence: string }

function ClauseSentence({ clause, written, sentence }: Props) {
  const { store } = useAtlas()
  const words = useWords()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        look="link"
        className="clause clause-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={words('plan.unfold')}
        onClick={() => setIsOpen(!isOpen)}
      >
        {written}
      </Button>
      {isOpen ? (
        <span id={id} className="clause-sentence">
          <q lang="zh">{sentence}</q>{' '}
          <Button look="link" onClick={() => store.getState().show({ desk: 'plan', clause })}>
            {words('plan.readInText')}
          </Button>
        </span>
      ) : null}
    </>
  )
}
