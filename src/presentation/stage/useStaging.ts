import { useEffect, useRef } from 'react'
import type { Size } from '../../drawing/frame'
import { useAtlas, useView } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import { savedAddress } from '../../state/savedAddress'
import { gone, type Talk } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'
import { isOffScript, stagedView } from './stagedView'

type Staging = {
  /** Whether the presenter has left what the slide shows. */
  readonly isOff: boolean
  /** Back to exactly what the slide shows; what was shown instead is kept among the detours. */
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
  const leave = (from: string) => {
    const address = savedAddress(store.getState().view)
    change((now) => ({ ...now, detours: [...now.detours, { slide: from, address }] }))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it brings about what it reads; a new slide or size alone asks for it.
  useEffect(() => {
    if (!staged) return
    const before = last.current
    const isThere = store.getState().view.slide?.slide === slide.id
    last.current = { at: slide.id, size, isOff: false }
    // A link, a reload or a step of the history brings its own view, which may be a detour.
    if (before.at !== slide.id && isThere && isOff) return
    if (before.at === slide.id && before.isOff) return
    if (before.at !== null && before.at !== slide.id && !isThere && before.isOff) leave(before.at)
    show()
  }, [slide.id, slide.address, size?.width, size?.height])
  useEffect(() => {
    last.current = { ...last.current, isOff }
  })

  const asked = view.slide?.deck === deck ? view.slide.slide : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step of the history asks for a slide by the view.
  useEffect(() => {
    if (asked === null || asked === talk.at || last.current.at !== talk.at) return
    if (talk.deck.slides.some(({ id }) => id === asked)) change((now) => gone(now, asked))
  }, [asked])

  const seen = savedAddress(view)
  useEffect(() => change((now) => (now.seen === seen ? now : { ...now, seen })), [seen, change])

  return {
    isOff,
    restore: () => {
      if (!isOff) return
      leave(slide.id)
      show()
    },
  }
}
