import { type FormEvent, useState } from 'react'
import { fileLimits } from '../../domain/fileLimits'
import { proposedName } from '../../drawing/proposedName'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { savedAddress } from '../../state/savedAddress'
import { newId, withView } from '../../state/savedViews'
import type { useSaved } from '../../state/useSaved'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { savedWordsIn } from '../../words/parts/saved'

type Props = { readonly saved: ReturnType<typeof useSaved>; readonly tell: (text: string) => void }

/** Keeps the present view, under a name that is proposed from what it asks. */
export function KeepForm({ saved: { views, change }, tell }: Props) {
  const { atlas } = useAtlas()
  const view = useView()
  const words = useWords(savedWordsIn)
  const [name, setName] = useState(() => proposedName(atlas, view))
  const isFull = views.length >= fileLimits.views
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const given = name.trim()
    if (given === '' || isFull) return
    const one = { id: newId(), name: given, address: savedAddress(view) }
    void change((all) => withView(all, one))
    tell(words('saved.keptAs', { name: given }))
  }
  return (
    <form className="bar" onSubmit={keep}>
      <Field label={words('saved.keep')}>
        <input
          value={name}
          maxLength={fileLimits.name}
          onChange={(event) => setName(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <Button type="submit" disabled={name.trim() === '' || isFull}>
        {words('saved.keepNow')}
      </Button>
      {isFull ? <p>{words('saved.full', { count: views.length })}</p> : null}
    </form>
  )
}
