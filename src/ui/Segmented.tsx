import { type ReactNode, useId } from 'react'

type Option<Value extends string> = { readonly value: Value; readonly name: string }
type Props<Value extends string> = {
  readonly label: string
  readonly labelHidden?: boolean
  /** What explains the label, beside it. */
  readonly help?: ReactNode
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
}

/** One of a few, side by side: radio buttons in the shape of a switch. */
export function Segmented<Value extends string>({ label, labelHidden, help, value, options, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="segmented" data-helped={help !== undefined}>
      <legend className={labelHidden ? 'hidden' : undefined}>{label}</legend>
      {help}
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} className="segment" data-chosen={option.value === value}>
            <input
              type="radio"
              className="hidden"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
