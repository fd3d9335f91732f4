import { useId, useState } from 'react'
import { publishedAddress } from '../../browser/page'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { keepOfficeAddress, readOfficeAddress } from '../../state/officeAddress'
import { Field } from '../../ui/Field'
import { exportWordsIn } from '../../words/parts/export'

/** Where the office keeps this page: what is taken away leads there, also from a copy that was opened from disk. */
export function OfficeAddress() {
  const { shelf } = useAtlas().services
  const words = useWords(exportWordsIn)
  const hint = useId()
  const [text, setText] = useState(publishedAddress)
  const [isWrong, setWrong] = useState(false)
  const take = () => {
    const page = text.trim() === '' ? '' : readOfficeAddress(text)
    setWrong(page === null)
    if (page === null || page === publishedAddress()) return
    setText(page)
    keepOfficeAddress(shelf, page)
  }
  return (
    <details>
      <summary>{words('export.office')}</summary>
      <form
        className="export-office"
        onSubmit={(event) => {
          event.preventDefault()
          take()
        }}
      >
        <Field
          label={words('export.office')}
          hint={{ id: hint, says: words('export.officeHint') }}
          trouble={isWrong ? words('export.officeWrong') : undefined}
        >
          <input
            type="text"
            inputMode="url"
            value={text}
            maxLength={400}
            placeholder="https://"
            aria-describedby={hint}
            onChange={({ target }) => setText(target.value)}
            onBlur={take}
          />
        </Field>
      </form>
    </details>
  )
}
