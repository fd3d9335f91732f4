import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { aSlide } from '../../state/deck'
import { SlidePicture } from '../SlidePicture'

/** A slide's map in small, drawn while it is in sight, and not anew for each letter that is written about it. */
export const Thumbnail = memo(({ address }: { readonly address: string }) => {
  const box = useRef<HTMLDivElement>(null)
  const [isInSight, see] = useState(!('IntersectionObserver' in window))
  const slide = useMemo(() => aSlide('', address), [address])
  useEffect(() => {
    if (!box.current || !('IntersectionObserver' in window)) return
    const observer = new IntersectionObserver((entries) => see(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '120px',
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className="deck-thumbnail">
      {isInSight ? <SlidePicture slide={slide} /> : null}
    </div>
  )
})
