import { Info } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { compareWordsIn } from '../../words/parts/compare'

type Defined = 'likeness' | 'distance' | 'pairing' | 'only'

type ToggleProps = {
  readonly term: string
  readonly isOpen: boolean
  readonly controls: string
  readonly onToggle: () => void
}

/** The small button beside a measure that unfolds how it is defined and where it comes from. */
export function DefinitionToggle({ term, isOpen, controls, onToggle }: ToggleProps) {
  const words = useWords(compareWordsIn)
  return (
    <Button
      look="icon"
      size="small"
      className="compare-define"
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={words('compare.definition', { term })}
      onClick={onToggle}
    >
      <Info size={15} aria-hidden="true" />
    </Button>
  )
}

type Props = { readonly of: Defined; readonly title: string; readonly level: 3 | 4; readonly children?: ReactNode }

/** A heading with its definition one click away. */
export function DefinedHeading({ of, title, level, children }: Props) {
  const words = useWords(compareWordsIn)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <>
      <div className="bar compare-heading">
        <Heading className={level === 3 ? 'heading' : undefined}>{title}</Heading>
        <DefinitionToggle term={title} isOpen={isOpen} controls={id} onToggle={() => setOpen(!isOpen)} />
        {children}
      </div>
      <p id={id} className="definition" hidden={!isOpen}>
        {words(`compare.define.${of}`)}
      </p>
    </>
  )
}
