import './saved.css'
import { useState } from 'react'
import { namedAddress } from '../../domain/edition'
import { nameIn } from '../../domain/named'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { savedAddress, savedPlace } from '../../state/savedAddress'
import { useSaved } from '../../state/useSaved'
import { Button } from '../../ui/Button'
import { savedWordsIn } from '../../words/parts/saved'
import { FileButtons } from './FileButtons'
import { KeepForm } from './KeepForm'
import { SavedList } from './SavedList'

type Props = { readonly close: () => void }

/** The views under a name: keep the present one, open, order, rename, remove, take to a file and back. */
export function SavedShelves({ close }: Props) {
  const { atlas, store } = useAtlas()
  const view = useView()
  const words = useWords(savedWordsIn)
  const saved = useSaved()
  const [told, tell] = useState('')
  const here = savedAddress(view)
  const questions = atlas.edition.questions.map((one) => ({ ...one, address: namedAddress(atlas, one.address) }))
  const open = (address: string) => {
    const place = savedPlace(address, store.getState().view, atlas)
    store.getState().show(place.view)
    store.getState().notice(place.notices)
    close()
  }
  return (
    <div className="saved">
      <h2 className="heading">{words('saved.title')}</h2>
      <KeepForm saved={saved} tell={tell} />
      <p role="status" className="small muted">
        {told}
      </p>
      {saved.trouble ? (
        <p role="alert" className="trouble">
          {words(`saved.trouble.${saved.trouble}`)}
        </p>
      ) : null}
      {saved.unread > 0 ? <p className="trouble">{words('saved.unread', { count: saved.unread })}</p> : null}
      <section aria-label={words('saved.mine')}>
        <h3>{words('saved.mine')}</h3>
        <SavedList saved={saved} here={here} open={open} tell={tell} />
        <FileButtons saved={saved} tell={tell} />
      </section>
      <section aria-label={words('saved.shipped')}>
        <h3>{words('saved.shipped')}</h3>
        <ul className="saved-list">
          {questions.map((shipped) => (
            <li key={shipped.id} data-here={here === shipped.address}>
              <Button look="row" className="saved-open" onClick={() => open(shipped.address)}>
                {nameIn(view.language, shipped)}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
