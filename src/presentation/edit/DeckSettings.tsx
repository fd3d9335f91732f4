import { Copy, Download, Trash2 } from 'lucide-react'
import { dayOf } from '../../domain/dayOf'
import { fileLimits } from '../../domain/fileLimits'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { withSettings } from '../../state/deck'
import { useTemplate } from '../../state/useTemplate'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { FileField } from '../../ui/FileField'
import { missingWord } from '../../ui/fetchedPart'
import { NameField } from './NameField'
import { SecondsField } from './SecondsField'
import { SlidesButton } from './SlidesButton'
import type { OnDesk } from './useDeckDesk'

type Props = { readonly desk: OnDesk; readonly copy: () => void; readonly tell: (text: string) => void }

/** The deck as a whole, while none of its slides is chosen. */
export function DeckSettings({ desk, copy, tell }: Props) {
  const { atlas, services, store } = useAtlas()
  const { deck, words, isOwn, edit, removeDeck } = desk
  const office = useTemplate()
  const fileName = () => {
    const what = words('deck.fileName', { name: deck.name })
    return fileNameOf(atlas, store.getState().view, what, 'own', dayOf(new Date()))
  }
  const save = async () => {
    tell('')
    await services
      .saveText(services.deckFile.write(deck, atlas.edition.id), `${fileName()}.json`, 'application/json')
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
      <Field label={words('deck.loops')} isTick>
        <input
          type="checkbox"
          checked={deck.loops}
          disabled={!isOwn}
          onChange={() => edit(withSettings({ loops: !deck.loops }))}
        />
      </Field>
      <div className="bar">
        <Button look="quiet" onClick={save}>
          <Download size={15} aria-hidden="true" />
          {words('export')}
        </Button>
        <SlidesButton deck={deck} as="pptx" fileName={fileName} template={office.template} tell={tell} />
        <SlidesButton deck={deck} as="pdf" fileName={fileName} template={null} tell={tell} />
        <Button look="quiet" onClick={copy}>
          <Copy size={15} aria-hidden="true" />
          {words('deck.copyDeck')}
        </Button>
        {isOwn ? (
          <Button look="quiet" onClick={removeDeck}>
            <Trash2 size={15} aria-hidden="true" />
            {words('deck.removeDeck')}
          </Button>
        ) : null}
      </div>
      <OwnTemplate office={office} />
    </section>
  )
}

function OwnTemplate({ office: { field, failure } }: { readonly office: ReturnType<typeof useTemplate> }) {
  const words = useWords()
  const missing = failure ? [words(missingWord(failure) ?? 'part.broken')] : []
  return <FileField {...field} troubles={[...missing, ...field.troubles]} />
}

function SettingsHead({ desk: { deck, words, isOwn } }: Pick<Props, 'desk'>) {
  return (
    <>
      <div className="line deck-tools">
        <h3>{words('deck.settings')}</h3>
        <span className="muted">{words('deck.count', { count: deck.slides.length })}</span>
      </div>
      <p className="muted">
        {isOwn ? null : `${words('deck.readOnly')} `}
        {words(deck.slides.length > 0 ? 'deck.pick' : 'deck.none')}
      </p>
    </>
  )
}
