import './fileField.css'
import { Upload, X } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { Button, buttonClass } from './Button'
import { chosenFile } from './chosenFile'

type Props = {
  readonly label: string
  /** What the file is for, while none is chosen. */
  readonly hint: string
  /** The endings that it may have. */
  readonly accept: string
  readonly chosen: {
    readonly name: string
    readonly says: readonly string[]
    /** `#rrggbb`, shown side by side. */
    readonly colours: readonly string[]
  } | null
  readonly says: { readonly choose: string; readonly remove: string; readonly colours: string }
  readonly troubles: readonly string[]
  readonly bring: (file: File) => void
  readonly remove: () => void
}

/** A file that is brought once and used from then on: chosen or let go over it, and taken away again. */
export function FileField({ label, hint, accept, chosen, says, troubles, bring, remove }: Props) {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    bring(file)
  }
  return (
    <fieldset
      className={`file-field ${isOver ? 'file-field-over' : ''}`.trimEnd()}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend>{label}</legend>
      {chosen ? <Chosen chosen={chosen} colours={says.colours} /> : <p className="small muted">{hint}</p>}
      <div className="line">
        <label className={buttonClass('quiet')}>
          <input
            type="file"
            className="hidden"
            accept={accept}
            onChange={(event) => {
              const file = chosenFile(event.currentTarget)
              if (file) bring(file)
            }}
          />
          <Upload size={15} aria-hidden="true" />
          {says.choose}
        </label>
        {chosen ? (
          <Button look="quiet" onClick={remove}>
            <X size={15} aria-hidden="true" />
            {says.remove}
          </Button>
        ) : null}
      </div>
      {troubles.length > 0 ? (
        <div role="alert" className="trouble">
          {troubles.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ) : null}
    </fieldset>
  )
}

type ChosenProps = { readonly chosen: NonNullable<Props['chosen']>; readonly colours: string }

function Chosen({ chosen: { name, says, colours }, colours: called }: ChosenProps) {
  const side = 14
  return (
    <div role="status" className="file-field-chosen">
      <strong className="ellipsis" title={name}>
        {name}
      </strong>
      <svg role="img" aria-label={called} width={side * colours.length} height={side}>
        {colours.map((colour, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two colours of a theme may be the same
          <rect key={at} x={side * at} width={side} height={side} fill={colour} />
        ))}
      </svg>
      {says.map((text) => (
        <span key={text} className="small muted">
          {text}
        </span>
      ))}
    </div>
  )
}
