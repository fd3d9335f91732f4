import { useEffect, useRef } from 'react'
import type { Size } from '../../drawing/frame'
import { useAtlas, useView } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { type Talk, withSlide } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'
import { isOffScript, stagedView } from './stagedView'
import { useReportToTalk } from './useReportToTalk'
import { useRestoreRequests } from './useRestoreRequests'

type Staging = {
  /** Whether the presenter has left what the slide shows. */
  readonly isOff: boolean
  /** Back to exactly what the slide shows. */
  readonly restore: () => void
}

/**
 * Keeps the view and the talk together: a new slide of the talk is brought into the view, a step of the browser's history
 * into the talk. A stage of another size shows its slide anew, unless the presenter has left it.
 */
export function useStaging(talk: Talk, slide: Slide, size: Size | null): Staging {
  const { atlas, store } = useAtlas()
  const { change } = useTalkStore()
  const view = useView()
  const deck = talk.deck.id
  const staged = size && stagedView(slide, view, atlas, size)
  const isOff = staged !== null && isOffScript(view, slide, staged, atlas)
  const last = useRef({ at: null as string | null, size, isOff })

  const show = () => {
    if (staged) store.getState().show({ ...staged, slide: { deck, slide: slide.id } })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it brings about what it reads; a new slide or size alone asks for it.
  useEffect(() => {
    if (!staged) return
    const before = last.current
    last.current = { at: slide.id, size, isOff: false }
    // A link, a reload or a step of the history brings its own view, which may be a detour.
    const cameOff = store.getState().view.slide?.slide === slide.id && isOff
    if (before.at === slide.id ? !before.isOff : !cameOff) show()
  }, [slide.id, slide.address, size?.width, size?.height])
  useEffect(() => {
    last.current = { ...last.current, isOff }
  })

  const asked = view.slide?.deck === deck ? view.slide.slide : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step of the history asks for a slide by the view.
  useEffect(() => {
    if (asked === null || asked === talk.at || last.current.at !== talk.at) return
    if (talk.deck.slides.some(({ id }) => id === asked)) change((now) => withSlide(now, asked))
  }, [asked])

  useReportToTalk(slide, staged)
  const restore = () => {
    if (isOff) show()
  }
  useRestoreRequests(restore)
  return { isOff, restore }
}
