import { useEffect, useRef } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { savedAddress } from '../../state/savedAddress'
import { withSeen } from '../../state/talk'
import { useTalkSince, useTalkStore } from '../../state/useTalk'
import type { View } from '../../state/view'
import { isOffScript } from './stagedView'

/**
 * Tells the talk what this stage shows, and whether that is the slide. It is told once each: two stages of different
 * sizes would else answer each other for ever.
 */
export function useReportToTalk(slide: Slide, staged: View | null) {
  const { atlas, store } = useAtlas()
  const { change } = useTalkStore()
  const since = useTalkSince()
  const last = useRef('')
  // After every drawing, since a slide may just have been brought into the view: what was drawn is then old already.
  useEffect(() => {
    const { view } = store.getState()
    if (!staged || view.slide?.slide !== slide.id) return
    const seen = savedAddress(view)
    const isOff = isOffScript(view, slide, staged, atlas)
    const telling = `${since} ${isOff} ${seen}`
    if (telling === last.current) return
    last.current = telling
    change((talk) => withSeen(talk, seen, isOff))
  })
}
