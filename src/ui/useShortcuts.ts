import { useLayoutEffect, useState } from 'react'
import { isTyping } from './isTyping'

type Shortcuts = { readonly search: () => void; readonly close: () => void }

/**
 * Ctrl/⌘-K and `/` go to the search, Esc closes what is open. Keys of a field and of an open dialog are
 * theirs.
 */
export function useShortcuts(shortcuts: Shortcuts) {
  const [latest] = useState(() => ({ shortcuts }))
  latest.shortcuts = shortcuts
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role=dialog]')) return
      const isSearch = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (isSearch || (event.key === '/' && !isTyping(event.target))) {
        event.preventDefault()
        latest.shortcuts.search()
      } else if (event.key === 'Escape' && !isTyping(event.target)) latest.shortcuts.close()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [latest])
}
