import { useEffect, useRef } from 'react'

/** Darkens all but a round place that follows the pointer. */
export function Spotlight() {
  const cover = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      cover.current?.style.setProperty('--at-x', `${clientX}px`)
      cover.current?.style.setProperty('--at-y', `${clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={cover} className="stage-spotlight" aria-hidden="true" />
}
