import { useMemo } from 'react'
import { slideOn } from '../state/talk'
import { useTalk } from '../state/useTalk'
import { NoTalk } from './NoTalk'
import { Stage } from './stage/Stage'
import type { StageParts } from './stage/stageParts'
import { stageSizes } from './stage/stageRoom'
import { useNoBrowserMenus } from './stage/useNoBrowserMenus'
import { useJoining } from './useJoining'

/** A talk in full screen: joins the one that is on, or begins with the slide that the address names. */
export function Show(parts: StageParts) {
  useNoBrowserMenus()
  const joining = useJoining('show')
  const talk = useTalk()
  const slide = useMemo(() => talk && slideOn(talk), [talk])
  if (talk && slide) return <Stage talk={talk} slide={slide} parts={parts} />
  return (
    <main className="stage-wait" style={stageSizes}>
      <NoTalk {...joining} />
      <parts.Notices />
    </main>
  )
}
