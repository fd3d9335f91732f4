import type { MouseEvent, ReactNode } from 'react'

type Props = {
  readonly label: string
  /** `null` where there is nothing to do. */
  readonly act: (() => void) | null
  readonly isOn?: boolean
  readonly look?: string
  readonly children: ReactNode
}

/** A button beside the talk's keys: after a click the keys are the talk's again, not the button's. */
export function TalkButton({ label, act, isOn, look = 'talk-button', children }: Props) {
  const press = (event: MouseEvent<HTMLElement>) => {
    if (event.detail > 0) event.currentTarget.blur()
    act?.()
  }
  return (
    <button
      type="button"
      className={look}
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      aria-disabled={act === null || undefined}
      onClick={press}
    >
      {children}
    </button>
  )
}
