import type { GestureEvent } from './gestures'

/**
 * Whether a gesture over a map within another page is meant for the map: a wheel with Ctrl or ⌘ or while the map has
 * the focus, two fingers, any button of a mouse. Everything else scrolls the page around.
 */
export function isMapGesture(event: GestureEvent): boolean {
  if ('touches' in event) return event.touches.length > 1
  if (event.type !== 'wheel') return true
  return event.ctrlKey || event.metaKey || hasFocus(event.target)
}

/** A frame keeps its active element while the page around has the focus, so the document is asked too. */
function hasFocus(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !document.hasFocus()) return false
  return target.closest('.surface')?.contains(document.activeElement) ?? false
}
