import { Upload } from 'lucide-react'
import { useState } from 'react'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { takeOwnFile } from '../../state/takeOwnFile'
import { useOwnImport } from '../../state/useOwn'
import { Button, buttonClass } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { missingWord } from '../../ui/fetchedPart'
import { droppedWordsIn } from '../../words/parts/dropped'
import { ownWordsIn } from '../../words/parts/own'
import { textRefusal } from '../../words/textRefusal'
import { ownRefusalText } from './ownRefusalText'
import { ReadingProgress } from './ReadingProgress'

/** Where files are chosen, or a text is pasted; and what became of the last. */
export function BringFiles() {
  const words = useWords(ownWordsIn)
  const { bring, says } = useBringing()
  const { state, close } = useOwnImport()
  return (
    <div className="own-bring stack">
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
      </div>
      {state.phase === 'reading' ? <ReadingProgress key={state.fileName} reading={state} cancel={close} /> : null}
      <p className="small muted">{words('own.chooseHint')}</p>
      <p role="status">{says}</p>
      <WhatBecame />
      <Pasted bring={bring} />
    </div>
  )
}

/** What to do with files: those that this map wrote are taken in at once, all others are looked at first. */
function useBringing() {
  const { atlas, ground, store, services } = useAtlas()
  const { open } = useOwnImport()
  const [says, say] = useState('')
  const bring = async (files: readonly File[]) => {
    say('')
    const [file] = files
    if (!file || !/\.atlas-own\.json$/i.test(file.name)) return open(files, atlas, ground)
    const read = await services.readText(file)
    const { language } = store.getState().view
    say(
      'refusal' in read
        ? textRefusal(read.refusal, droppedWordsIn(language))
        : await takeOwnFile(file, read.text, { atlas, store, services }),
    )
  }
  return { bring: (files: readonly File[]) => void bring(files), says }
}

/** Why nothing came of a file. */
function WhatBecame() {
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const { state } = useOwnImport()
  if (state.phase !== 'refused' && state.phase !== 'failed') return null
  return (
    <p role="alert" className="trouble">
      {state.phase === 'refused'
        ? ownRefusalText(state.refusal, language)
        : words(missingWord(state.error) ?? 'own.failed')}
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
