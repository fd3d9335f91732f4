import './play.css'
import type { Slide } from '../../state/deck'
import type { Talk } from '../../state/talk'
import { useKiosk } from './useKiosk'
import { usePlaying } from './usePlaying'

type Props = {
  readonly talk: Talk
  readonly slide: Slide
  readonly isOff: boolean
  readonly restore: () => void
}

/** Lets a talk that plays go on, and shows how much of a slide's time is over. */
export function PlayMark({ talk, slide, isOff, restore }: Props) {
  const seconds = usePlaying(talk, slide, isOff)
  useKiosk(restore)
  if (seconds === null) return null
  return <div key={slide.id} className="play-mark" aria-hidden="true" style={{ animationDuration: `${seconds}s` }} />
}
