import { Printer } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useWords } from '../../state/AtlasContext'
import type { Deck } from '../../state/deck'
import { LazyView, lazyPart } from '../../ui/LazyPart'
import { PopoverButton } from '../../ui/PopoverButton'
import { handoutWordsIn } from '../../words/parts/handout'
import { type HandoutOptions, PrintChoice } from './PrintChoice'

const handout = lazyPart(async () => (await import('./SetHandout')).SetHandout)

/** Prints the deck as a handout, after a choice of how much stands on a page. */
export function PrintButton({ deck }: { readonly deck: Deck }) {
  const words = useWords(handoutWordsIn)
  const [choice, setChoice] = useState<HandoutOptions>({ perPage: 2, hasNotes: true })
  const [isPrinting, setPrinting] = useState(false)
  const onPrinted = useCallback(() => setPrinting(false), [])
  const title = words('handout.print')
  return (
    <>
      <PopoverButton look="quiet" label={title} name={title} icon={<Printer size={15} aria-hidden="true" />}>
        {(close) => (
          <PrintChoice
            deck={deck}
            choice={choice}
            onChoose={setChoice}
            onPrint={() => {
              close()
              setPrinting(true)
            }}
          />
        )}
      </PopoverButton>
      {isPrinting ? <LazyView part={handout} given={{ deck, ...choice, onPrinted }} words={words} wait={null} /> : null}
    </>
  )
}
