import { memo, useMemo } from 'react'
import { aSlide } from '../../state/deck'
import { InSight } from '../../ui/InSight'
import { SlidePicture } from '../SlidePicture'

/** A slide's map in small, drawn while it is in sight, and not anew for each letter that is written about it. */
export const Thumbnail = memo(({ address }: { readonly address: string }) => {
  const slide = useMemo(() => aSlide('', address), [address])
  return (
    <InSight className="deck-thumbnail">
      <SlidePicture slide={slide} />
    </InSight>
  )
})
