import { useEffect, useState } from 'react'

type Viewport = { readonly width: number; readonly height: number }

const now = (): Viewport => ({ width: window.innerWidth, height: window.innerHeight })

/** The window's inner size in CSS pixels, kept up to date. */
export function useViewport(): Viewport {
  const [viewport, setViewport] = useState(now)
  useEffect(() => {
    const measure = () => setViewport(now())
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return viewport
}
