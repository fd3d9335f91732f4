import { Upload } from 'lucide-react'
import { useState } from 'react'
import { useChoice, useWords } from '../../state/AtlasContext'
import { useOwnImport } from '../../state/useOwn'
import { Button, buttonClass } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { ownWordsIn } from '../../words/parts/own'
import { ownRefusalText } from './ownRefusalText'

/** Where files are chosen, or a text is pasted; and what became of the last. */
export function BringFiles({ bring }: { readonly bring: (files: readonly File[]) => void }) {
  const words = useWords(ownWordsIn)
  const { state, close } = useOwnImport()
  return (
    <section className="own-bring stack" aria-label={words('own.choose')}>
      <p>{words('own.lead')}</p>
      <div className="line">
        <label className={buttonClass('primary')}>
          <input
            type="file"
            multiple
            className="hidden"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])]
              currentTarget.value = ''
              if (files.length > 0) bring(files)
            }}
          />
          <Upload size={15} aria-hidden="true" />
          {words('own.choose')}
        </label>
        {state.phase === 'reading' ? (
          <>
            <p role="status">{words('own.reading', { file: state.fileName })}</p>
            <Button onClick={close}>{words('cancel')}</Button>
          </>
        ) : null}
      </div>
      <p className="small muted">{words('own.chooseHint')}</p>
      <WhatBecame />
      <Pasted bring={bring} />
    </section>
  )
}

/** Why nothing came of a file. */
function WhatBecame() {
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const { state } = useOwnImport()
  if (state.phase !== 'refused' && state.phase !== 'failed') return null
  return (
    <p role="alert" className="trouble">
      {state.phase === 'refused' ? ownRefusalText(state.refusal, language) : words('own.failed')}
    </p>
  )
}

function Pasted({ bring }: { readonly bring: (files: readonly File[]) => void }) {
  const words = useWords(ownWordsIn)
  const [text, setText] = useState('')
  const read = () => {
    bring([new File([text], words('own.pastedName'), { type: 'text/plain' })])
  }
  return (
    <details>
      <summary>{words('own.paste')}</summary>
      <Field label={<span className="hidden">{words('own.paste')}</span>}>
        <textarea rows={4} value={text} onChange={({ target }) => setText(target.value)} />
      </Field>
      <Button disabled={text.trim() === ''} onClick={read}>
        {words('own.readPasted')}
      </Button>
    </details>
  )
}
