import { Printer } from 'lucide-react'
import { useWords } from '../../state/AtlasContext'
import type { Deck } from '../../state/deck'

/** Prints the deck as a handout. */
export function PrintButton({ deck }: { readonly deck: Deck }) {
  const words = useWords()
  return (
    <button type="button" className="button" data-deck={deck.id}>
      <Printer size={15} aria-hidden="true" />
      {words('handout.print')}
    </button>
  )
}
