import { useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import { blanked, gone, stepped, type Talk } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'
import type { Command } from './keys'
import type { FullScreenWay } from './useFullScreen'

/** What lies over the slide, and what the pointer is, for this window alone. */
export type Aids = {
  readonly over: 'grid' | 'help' | 'notes' | 'refused' | null
  readonly tool: 'spotlight' | 'pen' | null
  readonly filters: boolean
  /** What was typed of a slide's number. */
  readonly digits: string
  /** Counts up each time the pen's strokes are to go. */
  readonly erased: number
}

const noAids: Aids = { over: null, tool: null, filters: false, digits: '', erased: 0 }

type Acts = {
  readonly isOff: boolean
  readonly restore: () => void
  /** Tells whether the presenter's window is open. */
  readonly openPresenter: () => Promise<boolean>
  readonly end: () => void
  readonly fullScreen: Pick<FullScreenWay, 'isLost' | 'enter'>
}

/** The stage's aids, and what each command does with them and with the talk. */
export function useStage(talk: Talk, { isOff, restore, openPresenter, end, fullScreen }: Acts) {
  const { store } = useAtlas()
  const { change } = useTalkStore()
  const [aids, setAids] = useState(noAids)
  const put = (next: Partial<Aids>) => setAids((now) => ({ ...now, digits: '', ...next }))
  const go = (at: string) => {
    put({ over: aids.over === 'notes' ? 'notes' : null, filters: false })
    change((now) => gone(now, at))
  }
  const step = (by: number) => {
    put({ filters: false })
    change((now) => stepped(now, by))
  }
  const back = () => {
    put({ filters: false })
    restore()
  }
  const toggle = (over: Aids['over']) => put({ over: aids.over === over ? null : over })
  const hold = (tool: Aids['tool']) => put({ tool: aids.tool === tool ? null : tool })
  /** One step back towards the bare slide; tells whether there was one. */
  const withdraw = (): boolean => {
    if (aids.over) put({ over: null })
    else if (aids.tool) put({ tool: null })
    else if (talk.blank) change((now) => gone(now, now.at))
    else if (aids.digits) put({})
    else if (isOff || aids.filters) back()
    else return false
    return true
  }
  const { slides } = talk.deck
  const acts: Readonly<Record<Exclude<Command, object>, () => void>> = {
    next: () => step(1),
    back: () => step(-1),
    first: () => go(slides[0]?.id ?? talk.at),
    last: () => go(slides.at(-1)?.id ?? talk.at),
    restart: () => {
      fullScreen.enter()
      // Back from the window, the talk goes on where it is.
      if (fullScreen.isLost) return
      back()
      go(slides[0]?.id ?? talk.at)
    },
    resume: () => {
      fullScreen.enter()
      setAids(noAids)
      change((now) => gone(now, now.at))
    },
    black: () => change((now) => blanked(now, 'black')),
    white: () => change((now) => blanked(now, 'white')),
    grid: () => toggle('grid'),
    help: () => toggle('help'),
    notes: () => toggle('notes'),
    spotlight: () => hold('spotlight'),
    pen: () => hold('pen'),
    erase: () => put({ erased: aids.erased + 1 }),
    play: () => change((now) => ({ ...now, plays: !now.plays })),
    search: () => put({ filters: !aids.filters, over: null }),
    presenter: () => {
      void openPresenter().then((isOpen) => {
        if (!isOpen) put({ over: 'refused' })
      })
    },
    restore: back,
    enter: () => {
      const slide = slides[Number(aids.digits) - 1]
      if (aids.digits === '') step(1)
      else if (slide) go(slide.id)
      else put({})
    },
    end,
    escape: () => {
      if (!withdraw()) end()
    },
  }
  return {
    aids,
    go,
    withdraw,
    close: () => put({ over: null }),
    obey: (command: Command) => {
      if (typeof command === 'object') setAids((now) => ({ ...now, digits: `${now.digits}${command.digit}`.slice(-3) }))
      else acts[command]()
    },
    /** A click beside everything that answers clicks itself. */
    click: () => {
      if (talk.blank) change((now) => gone(now, now.at))
      else if (aids.tool === 'pen') return
      else if (isOff) store.getState().show({ selection: null })
      else step(1)
    },
  }
}
