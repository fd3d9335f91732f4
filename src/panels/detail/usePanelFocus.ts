import { type RefObject, useLayoutEffect, useRef } from 'react'

type FocusWatch = { readonly onFocus: () => void; readonly onBlur: () => void }

/**
 * Moves the focus to the heading of what was opened, unless it stands on a control of the panel that stays, and back
 * to where it was when the panel closes. What a link opens takes no focus.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, shown: string | null): FocusWatch {
  const last = useRef(shown)
  const opener = useRef<Element | null>(null)
  const within = useRef(false)
  useLayoutEffect(() => {
    const before = last.current
    if (before === shown) return
    last.current = shown
    const active = document.activeElement
    if (shown === null) {
      if (within.current) focusOn(placeToReturn(opener.current, before))
      within.current = false
      opener.current = null
    } else if (!panel.current?.contains(active)) {
      if (active && active !== document.body) opener.current = active
      focusOn(panel.current?.querySelector('h2') ?? null)
    }
  }, [panel, shown])
  return {
    onFocus: () => {
      within.current = true
    },
    onBlur: () => {
      within.current = false
    },
  }
}

/** Where the panel was opened from or, if that is gone, the park's name on the map. */
function placeToReturn(opener: Element | null, park: string | null): Element | null {
  return opener?.isConnected ? opener : document.querySelector(`[role=button][data-name-of="${park}"]`)
}

function focusOn(element: Element | null) {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true })
}
