import { type RefObject, useEffect } from 'react'

/**
 * Fills the screen while the talk is on, where the browser lets it. Leaving full screen by the browser's own key ends
 * nothing: the talk goes on in the window.
 */
export function useFullScreen(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const page = root.current?.ownerDocument
    // Refused without a gesture of the user's, as after a reload: the talk then fills the window.
    page?.documentElement.requestFullscreen?.().catch(() => undefined)
    return () => {
      if (page?.fullscreenElement) page.exitFullscreen().catch(() => undefined)
    }
  }, [root])
}
