import { useEffect, useState } from 'react'
import { undoKey } from './undoKey'

type Acts = { readonly undo: () => void; readonly redo: () => void }

/** Ctrl/⌘-Z and -Y (or Shift-Z) take back and do again, wherever the focus is but in a field or a dialog, whose keys these are. */
export function useUndoKeys(acts: Acts) {
  const [latest] = useState(() => ({ acts }))
  latest.acts = acts
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = undoKey(event)
      if (act === null || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      latest.acts[act]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [latest])
}
