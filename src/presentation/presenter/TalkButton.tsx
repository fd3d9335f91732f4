import type { MouseEvent, ReactNode } from 'react'
import { Button, type ButtonLook } from '../../ui/Button'

type Props = {
  readonly label: string
  /** `null` where there is nothing to do. */
  readonly act: (() => void) | null
  readonly isOn?: boolean | undefined
  readonly look?: ButtonLook
  readonly className?: string
  /** Left out where the part shows its buttons' names itself. */
  readonly hint?: false
  readonly children: ReactNode
}

/** A button beside the talk's keys: after a click the keys are the talk's again, not the button's. */
export function TalkButton({ label, act, isOn, look = 'quiet', className, hint, children }: Props) {
  const press = (event: MouseEvent<HTMLElement>) => {
    if (event.detail > 0) event.currentTarget.blur()
    act?.()
  }
  return (
    <Button
      look={look}
      size="large"
      className={className}
      label={label}
      {...(hint === false ? { title: undefined } : {})}
      aria-pressed={isOn}
      aria-disabled={act === null || undefined}
      onClick={press}
    >
      {children}
    </Button>
  )
}
