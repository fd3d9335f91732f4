import { type KeyboardEvent, useEffect, useState } from 'react'
import { Field } from '../../ui/Field'

type Props = {
  readonly label: string
  readonly name: string
  readonly most: number
  readonly readOnly: boolean
  readonly onRename: (name: string) => void
}

/** A name that is taken when the field is left or with Enter; an empty one leaves the old. */
export function NameField({ label, name, most, readOnly, onRename }: Props) {
  const [text, setText] = useState(name)
  useEffect(() => setText(name), [name])
  const take = () => {
    const next = text.trim()
    if (next !== '' && next !== name) onRename(next)
    else setText(name)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take()
  }
  return (
    <Field label={label}>
      <input
        value={text}
        maxLength={most}
        readOnly={readOnly}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={press}
      />
    </Field>
  )
}
