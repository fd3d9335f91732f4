import type { ComponentType } from 'react'
import type { Covered } from '../drawing/focus'
import { useTalk } from '../state/useTalk'
import type { DeskName } from '../state/view'
import { NoTalk } from './NoTalk'
import { Stage } from './stage/Stage'
import type { Frames } from './stage/shownFrames'
import { useNoBrowserMenus } from './stage/useNoBrowserMenus'
import { useJoining } from './useJoining'

/** What other screens lend to a talk. */
export type StageParts = {
  readonly Map: ComponentType<{
    readonly covered: Covered
    readonly onNothing: () => void
    readonly onFrames: (frames: Frames) => void
  }>
  readonly Filters: ComponentType
  readonly Desk: ComponentType<{ readonly desk: DeskName }>
  readonly Notices: ComponentType
}

/** A talk in full screen: joins the one that is on, or begins with the slide that the address names. */
export function Show(parts: StageParts) {
  useNoBrowserMenus()
  const joining = useJoining('show')
  const talk = useTalk()
  const slide = talk?.deck.slides.find(({ id }) => id === talk.at)
  if (talk && slide) return <Stage talk={talk} slide={slide} parts={parts} />
  return (
    <main className="stage-wait">
      <NoTalk {...joining} />
      <parts.Notices />
    </main>
  )
}
