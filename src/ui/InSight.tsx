import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

type Props = { readonly className: string; readonly children: ReactNode }

/** How far out of sight a picture is drawn already, in CSS pixels. */
const margin = '120px'

/** What is drawn only while it is in sight: of many that come into sight at once, one in each task. */
export function InSight({ className, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [isDrawn, draw] = useState(!('IntersectionObserver' in window))
  useEffect(() => {
    if (!box.current || !('IntersectionObserver' in window)) return
    let leaveQueue = () => {}
    const observer = new IntersectionObserver(
      (entries) => {
        leaveQueue()
        if (entries.at(-1)?.isIntersecting) leaveQueue = inTurn(() => flushSync(() => draw(true)))
        else draw(false)
      },
      { rootMargin: margin },
    )
    observer.observe(box.current)
    return () => {
      leaveQueue()
      observer.disconnect()
    }
  }, [])
  return (
    <div ref={box} className={className}>
      {isDrawn ? children : null}
    </div>
  )
}

const waiting = new Set<() => void>()

/** Does this when its turn comes, in a task of its own; returns what lets it go. */
function inTurn(act: () => void): () => void {
  if (waiting.size === 0) setTimeout(next)
  waiting.add(act)
  return () => waiting.delete(act)
}

function next(): void {
  const [act] = waiting
  if (!act) return
  waiting.delete(act)
  if (waiting.size > 0) setTimeout(next)
  act()
}
