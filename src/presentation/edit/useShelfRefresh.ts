import { type RefObject, useEffect } from 'react'

/** Looks at what lies on the shelf whenever the page or a part of the desk is come to: another tab may have been there. */
export function useShelfRefresh(desk: RefObject<HTMLElement | null>, look: () => void) {
  useEffect(() => {
    const root = desk.current
    const seen = () => {
      if (document.visibilityState === 'visible') look()
    }
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', seen)
    root?.addEventListener('focusin', look)
    root?.addEventListener('pointerdown', look)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', seen)
      root?.removeEventListener('focusin', look)
      root?.removeEventListener('pointerdown', look)
    }
  }, [desk, look])
}
