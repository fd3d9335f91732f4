import { useLayoutEffect, useState } from 'react'
import { undoKey } from '../../ui/undoKey'

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
  const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event
  const isBare = !defaultPrevented && !altKey && !ctrlKey && !metaKey
  if (key === 'F5' && isBare) return shiftKey ? 'fromHere' : 'fromStart'
  return undoKey(event)
}
