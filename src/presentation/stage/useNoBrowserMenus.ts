import { useEffect } from 'react'
import { isTyping } from '../../ui/isTyping'

const offers = ['contextmenu', 'dragstart'] as const

/**
 * Before an audience the browser offers nothing of its own: no menu on the right button or a long press, no picture that
 * is dragged about. A field keeps its menu, by which one pastes.
 */
export function useNoBrowserMenus() {
  useEffect(() => {
    const refuse = (event: Event) => {
      if (!isTyping(event.target)) event.preventDefault()
    }
    for (const offer of offers) window.addEventListener(offer, refuse)
    return () => {
      for (const offer of offers) window.removeEventListener(offer, refuse)
    }
  }, [])
}
