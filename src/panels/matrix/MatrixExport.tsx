import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { copyText } from '../../browser/copyText'
import { dayOf } from '../../domain/dayOf'
import { type Table, tabbedText } from '../../domain/table'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { missingWord } from '../../ui/fetchedPart'
import { matrixWordsIn } from '../../words/parts/matrix'

type Props = {
  /** Worked out only when it is asked for. */
  readonly table: () => Table
  readonly parks: number
}

/** Takes the answer's rows away: to the clipboard, or as a file. */
export function MatrixExport({ table, parks }: Props) {
  const { atlas, store, services } = useAtlas()
  const words = useWords(matrixWordsIn)
  const [says, setSays] = useState('')
  const [byHand, setByHand] = useState<string | null>(null)
  const copy = async () => {
    const text = tabbedText(table())
    const isCopied = await copyText(text)
    setByHand(isCopied ? null : text)
    setSays(isCopied ? words('matrix.copied', { count: parks }) : '')
  }
  const save = async (format: 'csv' | 'xlsx') => {
    const { view } = store.getState()
    const file = fileNameOf(atlas, view, words('matrix.file', { count: parks }), 'data', dayOf(new Date()))
    try {
      setSays(words('matrix.saved', { file: await services.saveTable(table(), format, file) }))
    } catch (error) {
      setSays(words(missingWord(error) ?? 'matrix.failed'))
    }
  }
  return (
    <div className="line matrix-take">
      <span className="matrix-says note" role="status">
        {says}
      </span>
      <Button look="quiet" size="small" onClick={copy}>
        <Copy size={15} aria-hidden="true" />
        {words('matrix.copy')}
      </Button>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          look="quiet"
          size="small"
          key={format}
          aria-label={words('matrix.saveAs', { format: words(`matrix.${format}`) })}
          onClick={() => save(format)}
        >
          <Download size={15} aria-hidden="true" />
          {words(`matrix.${format}`)}
        </Button>
      ))}
      {byHand === null ? null : <ByHand text={byHand} onClose={() => setByHand(null)} />}
    </div>
  )
}

const takeFocus = (field: HTMLTextAreaElement | null) => field?.focus()

/** Where the browser does not let a page copy: the text, selected, for the user to copy. */
function ByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const words = useWords(matrixWordsIn)
  return (
    <div className="popover popover-dialog stack matrix-by-hand">
      <Field label={words('copyByHand')}>
        <textarea
          readOnly
          ref={takeFocus}
          rows={4}
          wrap="off"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            onClose()
          }}
        />
      </Field>
      <Button look="quiet" size="small" onClick={onClose}>
        {words('close')}
      </Button>
    </div>
  )
}
