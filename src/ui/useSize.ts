import { type RefObject, useLayoutEffect, useState } from 'react'

type Size = { readonly width: number; readonly height: number }

/** Nothing is drawn for a box that is lower than this: one that is folded away keeps its last size. */
const least = 40

/** The element's size in CSS pixels, kept up to date; `null` before it is laid out. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target
      if (height >= least) setSize({ width, height })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return size
}
