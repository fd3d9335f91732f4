import { useLayoutEffect, useState } from 'react'
import { isTyping } from '../../ui/isTyping'

type Keys = {
  readonly undo: () => void
  readonly redo: () => void
  readonly fromStart: () => void
  readonly fromHere: () => void
}

/**
 * F5 shows the deck from the start, Shift+F5 from the chosen slide, from a field too; Ctrl/⌘-Z and -Y (or Shift-Z) undo
 * and redo, but in a field they are the field's.
 */
export function useDeskKeys(keys: Keys) {
  const [latest] = useState(() => ({ keys }))
  latest.keys = keys
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event)
      if (!act) return
      event.preventDefault()
      latest.keys[act]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [latest])
}

function actOf(event: KeyboardEvent): keyof Keys | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (event.defaultPrevented || altKey) return null
  const withControl = ctrlKey || metaKey
  if (key === 'F5' && !withControl) return shiftKey ? 'fromHere' : 'fromStart'
  if (!withControl || isTyping(event.target)) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' ? 'redo' : null
}
