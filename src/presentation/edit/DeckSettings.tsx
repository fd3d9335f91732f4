import { Copy, Download, Trash2 } from 'lucide-react'
import { fileLimits } from '../../domain/fileLimits'
import { useAtlas } from '../../state/AtlasContext'
import { withSettings } from '../../state/deck'
import { missingWord } from '../../ui/fetchedPart'
import { NameField } from './NameField'
import { PptxButton } from './PptxButton'
import { SecondsField } from './SecondsField'
import type { OnDesk } from './useDeckDesk'

type Props = { readonly desk: OnDesk; readonly copy: () => void; readonly tell: (text: string) => void }

/** The deck as a whole, while none of its slides is chosen. */
export function DeckSettings({ desk, copy, tell }: Props) {
  const { atlas, services } = useAtlas()
  const { deck, words, isOwn, edit, removeDeck } = desk
  const save = async () => {
    tell('')
    await services
      .saveText(
        services.deckFile.write(deck, atlas.edition.id),
        words('deck.fileName', { name: deck.name }),
        'application/json',
      )
      .catch((error) => tell(words(missingWord(error) ?? 'file.notWritten')))
  }
  return (
    <section className="deck-editor deck-settings" aria-label={words('deck.settings')}>
      <SettingsHead desk={desk} />
      <NameField
        label={words('deck.nameField')}
        name={deck.name}
        most={fileLimits.name}
        readOnly={!isOwn}
        onRename={(name) => edit(withSettings({ name }))}
      />
      <SecondsField
        label={words('deck.seconds')}
        value={deck.seconds}
        readOnly={!isOwn}
        onChange={(seconds) => (seconds === null ? undefined : edit(withSettings({ seconds })))}
      />
      <label className="deck-tick">
        <input
          type="checkbox"
          checked={deck.loops}
          disabled={!isOwn}
          onChange={() => edit(withSettings({ loops: !deck.loops }))}
        />
        {words('deck.loops')}
      </label>
      <div className="deck-views">
        <button type="button" className="button" onClick={save}>
          <Download size={15} aria-hidden="true" />
          {words('export')}
        </button>
        <PptxButton deck={deck} fileName={deck.name} tell={tell} />
        <button type="button" className="button" onClick={copy}>
          <Copy size={15} aria-hidden="true" />
          {words('deck.copyDeck')}
        </button>
        {isOwn ? (
          <button type="button" className="button" onClick={removeDeck}>
            <Trash2 size={15} aria-hidden="true" />
            {words('deck.removeDeck')}
          </button>
        ) : null}
      </div>
    </section>
  )
}

function SettingsHead({ desk: { deck, words, isOwn } }: Pick<Props, 'desk'>) {
  return (
    <>
      <div className="deck-tools">
        <h3>{words('deck.settings')}</h3>
        <span>{words('deck.count', { count: deck.slides.length })}</span>
      </div>
      <p className="deck-note">
        {isOwn ? null : `${words('deck.readOnly')} `}
        {words(deck.slides.length > 0 ? 'deck.pick' : 'deck.none')}
      </p>
    </>
  )
}
