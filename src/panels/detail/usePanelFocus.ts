import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { focusQuietly } from '../../ui/quietFocus'

type FocusWatch = { readonly onFocus: () => void; readonly onBlur: () => void }

/**
 * Moves the focus to the heading of what was opened, unless it stands on a control of the panel that stays, and back
 * to where it was when the panel closes. What a link opens takes no focus. Only where keys open it does the heading show that.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, shown: string | null): FocusWatch {
  const last = useRef(shown)
  const opener = useRef<Element | null>(null)
  const within = useRef(false)
  const isByKeys = useIsByKeys()
  useLayoutEffect(() => {
    const before = last.current
    if (before === shown) return
    last.current = shown
    const active = document.activeElement
    if (shown === null) {
      if (within.current) focusOn(placeToReturn(opener.current, before), true)
      within.current = false
      opener.current = null
    } else if (!panel.current?.contains(active)) {
      if (active && active !== document.body) opener.current = active
      focusOn(panel.current?.querySelector('h2') ?? null, !isByKeys.current)
    }
  }, [panel, shown, isByKeys])
  return {
    onFocus: () => {
      within.current = true
    },
    onBlur: () => {
      within.current = false
    },
  }
}

/** Whether the last thing that was done was done with keys. */
function useIsByKeys(): RefObject<boolean> {
  const isByKeys = useRef(false)
  useEffect(() => {
    const note = ({ type }: Event) => {
      isByKeys.current = type === 'keydown'
    }
    document.addEventListener('pointerdown', note, true)
    document.addEventListener('keydown', note, true)
    return () => {
      document.removeEventListener('pointerdown', note, true)
      document.removeEventListener('keydown', note, true)
    }
  }, [])
  return isByKeys
}

/**
 * Where the panel was opened from or, if that is gone, the park's name on the map: so too for a click on the WebGL
 * canvas, which takes the focus for the whole map.
 */
function placeToReturn(opener: Element | null, park: string | null): Element | null {
  const isThere = opener?.isConnected && !(opener instanceof HTMLCanvasElement)
  return isThere ? opener : (document.querySelector(`[role=button][data-name-of="${park}"]`) ?? opener)
}

function focusOn(element: Element | null, isQuiet: boolean) {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return
  if (isQuiet) focusQuietly(element)
  else element.focus({ preventScroll: true })
}
