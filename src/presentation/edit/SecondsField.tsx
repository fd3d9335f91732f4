import { useEffect, useState } from 'react'
import { fileLimits } from '../../domain/fileLimits'
import { Field } from '../../ui/Field'

type Props = {
  readonly label: string
  readonly value: number | null
  readonly readOnly: boolean
  readonly placeholder?: string
  /** With `null` where the field is cleared. */
  readonly onChange: (value: number | null) => void
}

/** A whole number of seconds; what is no such number is not taken, and the last one is back when the field is left. */
export function SecondsField({ label, value, readOnly, placeholder, onChange }: Props) {
  const given = value === null ? '' : String(value)
  const [text, setText] = useState(given)
  useEffect(() => setText(given), [given])
  const take = (next: string) => {
    setText(next)
    const seconds = Number(next)
    if (next.trim() === '') onChange(null)
    else if (Number.isInteger(seconds) && seconds >= 1 && seconds <= fileLimits.seconds) onChange(seconds)
  }
  return (
    <Field label={label}>
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={fileLimits.seconds}
        value={text}
        placeholder={placeholder}
        readOnly={readOnly}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={() => setText(given)}
      />
    </Field>
  )
}
