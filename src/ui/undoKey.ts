import { isTyping } from './isTyping'

/** What the keys ask for: Ctrl/⌘-Z to take back, -Y or Shift-Z to do again; `null` for any other, and in a field, whose keys these are. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (event.defaultPrevented || altKey || !(ctrlKey || metaKey) || isTyping(event.target)) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' ? 'redo' : null
}
