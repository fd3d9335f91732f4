import { type ReactNode, useEffect, useRef, useState } from 'react'

/** What scrolls both ways; its right edge is in shadow for as long as columns go on beyond it. */
export function MatrixScroll({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [goesOn, setGoesOn] = useState(false)
  useEffect(() => {
    const scroller = box.current
    if (!scroller) return
    const measure = () => setGoesOn(scroller.scrollLeft + scroller.clientWidth < scroller.scrollWidth - 1)
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    for (const child of scroller.children) observer.observe(child)
    scroller.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', measure)
    }
  }, [])
  return (
    <div className="matrix-frame" data-goes-on={goesOn}>
      <div ref={box} className="scrolls matrix-scroll">
        {children}
      </div>
    </div>
  )
}
