import { useState } from 'react'
import { withSaid } from '../../domain/own/edits'
import type { OwnImport } from '../../domain/own/ownBoundaries'
import { useWords } from '../../state/AtlasContext'
import { useOwnShelf } from '../../state/useOwn'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { ownWordsIn } from '../../words/parts/own'

/** Corrects whose outlines a file's are and of when; neither is ever left empty. */
export function SaidForm({ brought: { id, ...before } }: { readonly brought: OwnImport }) {
  const words = useWords(ownWordsIn)
  const { change } = useOwnShelf()
  const [source, setSource] = useState(before.source)
  const [date, setDate] = useState(before.date)
  const said = { source: source.trim(), date: date.trim() }
  const isWhole = said.source !== '' && said.date !== ''
  const isNew = said.source !== before.source || said.date !== before.date
  return (
    <details>
      <summary>{words('own.change')}</summary>
      <form
        className="bar own-said-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isWhole && isNew) void change((own) => withSaid(own, id, said))
        }}
      >
        <Field label={words('own.source')}>
          <input type="text" maxLength={120} value={source} onChange={({ target }) => setSource(target.value)} />
        </Field>
        <Field label={words('own.date')}>
          <input type="text" maxLength={40} value={date} onChange={({ target }) => setDate(target.value)} />
        </Field>
        <Button type="submit" disabled={!isWhole || !isNew}>
          {words('own.changeDone')}
        </Button>
      </form>
    </details>
  )
}
