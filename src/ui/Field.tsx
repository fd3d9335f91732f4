import type { ReactNode } from 'react'

type Props = {
  readonly label: ReactNode
  /** A tick stands before its label, every other control below it. */
  readonly isTick?: boolean
  /** What is to be known of it; the control refers to it by this id. */
  readonly hint?: { readonly id: string; readonly says: ReactNode }
  /** What is wrong with what was given. */
  readonly trouble?: ReactNode
  readonly className?: string
  /** The control. */
  readonly children: ReactNode
}

/** A control with its label. */
export function Field({ label, isTick = false, hint, trouble, className = '', children }: Props) {
  const kind = isTick ? 'tick' : 'field'
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child. */}
      <label className={`${kind} ${className}`.trimEnd()}>
        {isTick ? children : label}
        {isTick ? label : children}
      </label>
      {hint ? (
        <p id={hint.id} className="small muted">
          {hint.says}
        </p>
      ) : null}
      {trouble ? (
        <p role="alert" className="trouble">
          {trouble}
        </p>
      ) : null}
    </>
  )
}
