import { type ReactNode, useCallback } from 'react'
import { Button } from './Button'

type Props = { readonly cancel: () => void; readonly children: ReactNode }

/** Goes away with what it ends; where it had the focus until then, what had it before gets it back. */
export function CancelButton({ cancel, children }: Props) {
  const giveFocusBack = useCallback((button: HTMLButtonElement) => {
    const before = document.activeElement
    return () => {
      if (document.activeElement === button && before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <Button ref={giveFocusBack} onClick={cancel}>
      {children}
    </Button>
  )
}
