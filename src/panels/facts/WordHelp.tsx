import { CircleHelp } from 'lucide-react'
import { useChoice, useWords } from '../../state/AtlasContext'
import { PopoverButton } from '../../ui/PopoverButton'
import { type GlossaryWord, glossary } from '../../words/glossary'

/** A small sign beside a word of ours: what it means, in a sentence, on demand. */
export function WordHelp({ word }: { readonly word: GlossaryWord }) {
  const words = useWords()
  const language = useChoice('language')
  const { term, says } = glossary[word][language]
  return (
    <PopoverButton
      look="icon"
      size="small"
      className="word-help"
      label={words('glossary.ask', { term })}
      icon={<CircleHelp size={15} aria-hidden="true" />}
      opens="right"
    >
      <p>
        <strong>{term}</strong> {says}
      </p>
    </PopoverButton>
  )
}
