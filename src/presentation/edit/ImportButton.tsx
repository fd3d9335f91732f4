import { Upload } from 'lucide-react'
import type { ChangeEvent } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import { editionSaid } from '../../state/editionSaid'
import { buttonClass } from '../../ui/Button'
import { chosenFile } from '../../ui/chosenFile'
import { textRefusal } from '../../words/textRefusal'
import { deckToAdd } from './deckToAdd'
import type { OnDesk } from './useDeckDesk'

type Props = {
  readonly desk: OnDesk
  readonly tell: (text: string) => void
  readonly refuse: (reasons: readonly string[]) => void
}

/** Brings the deck of a file in beside those that are there; a bad file is refused whole. */
export function ImportButton({ desk: { open, words, add }, tell, refuse }: Props) {
  const { atlas, services } = useAtlas()
  const bringIn = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = chosenFile(event.currentTarget)
    if (!file) return
    const found = await services.readText(file)
    if ('refusal' in found) return refuse([textRefusal(found.refusal, words)])
    const read = deckToAdd(found.text, services.deckFile, open.decks, words)
    if ('refusals' in read) return refuse(read.refusals)
    refuse([])
    add(read.deck)
    tell(words('deck.imported', { name: read.deck.name }) + editionSaid(atlas, read.edition, words))
  }
  return (
    <label className={buttonClass('quiet')} title={words('import')}>
      <input
        type="file"
        className="hidden"
        aria-label={words('import')}
        accept=".json,application/json"
        onChange={bringIn}
      />
      <Upload size={15} aria-hidden="true" />
      <span className="deck-short">{words('import')}</span>
    </label>
  )
}
