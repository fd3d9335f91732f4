import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Deck } from './deck'
import { slideFrom } from './deck'

/** Where a presenter left the script: during which slide, and the address of what was shown instead. */
export type Detour = { readonly slide: string; readonly address: string }

/** A talk as it stands: the same in the window that shows it and in the presenter's. */
export type Talk = {
  readonly deck: Deck
  /** The id of the slide that is on. */
  readonly at: string
  readonly blank: 'black' | 'white' | null
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Whether slides go on by themselves. */
  readonly plays: boolean
  readonly detours: readonly Detour[]
  /** The address of what the screen shows now; empty while nothing has said so. */
  readonly seen: string
}

/** What a window of a talk is for. */
export type TalkRole = 'show' | 'presenter'

/** What windows of one talk say to each other. `turn` grows with every change: the latest counts. */
export type TalkMessage =
  | { readonly say: 'hello' | 'here' | 'bye'; readonly role: TalkRole }
  | { readonly say: 'talk'; readonly talk: Talk | null; readonly turn: number }

/** A way to the other windows of this browser; nothing leaves the machine. */
export type TalkChannel = {
  readonly post: (message: TalkMessage) => void
  readonly listen: (hear: (message: TalkMessage) => void) => () => void
}

type State = {
  readonly talk: Talk | null
  readonly turn: number
  /** Which other windows of the talk are open. */
  readonly others: ReadonlySet<TalkRole>
}

export type TalkStore = {
  readonly store: StoreApi<State>
  readonly begin: (talk: Talk) => void
  /** Takes part in a talk that may be on already in another window, whose word then counts; else it is this one. */
  readonly join: (talk: Talk) => void
  readonly change: (change: (talk: Talk) => Talk) => void
  readonly end: () => void
  /** Says that this window takes part; returns the way to leave, which never ends the talk. */
  readonly enter: (role: TalkRole) => () => void
}

export function createTalkStore(channel: TalkChannel, now: () => number = Date.now): TalkStore {
  const store = createStore<State>()(() => ({ talk: null, turn: 0, others: new Set<TalkRole>() }))
  const put = (talk: Talk | null) => {
    const turn = Math.max(now(), store.getState().turn + 1)
    store.setState({ talk, turn })
    channel.post({ say: 'talk', talk, turn })
  }
  const meet = (role: TalkRole, isHere: boolean) =>
    store.setState(({ others }) => {
      const next = new Set(others)
      if (isHere) next.add(role)
      else next.delete(role)
      return { others: next }
    })
  const hear = (own: TalkRole) => (message: TalkMessage) => {
    if (message.say === 'talk') {
      if (message.turn > store.getState().turn) store.setState({ talk: message.talk, turn: message.turn })
      return
    }
    meet(message.role, message.say !== 'bye')
    if (message.say !== 'hello') return
    channel.post({ say: 'here', role: own })
    const { talk, turn } = store.getState()
    if (talk) channel.post({ say: 'talk', talk, turn })
  }
  return {
    store,
    begin: put,
    // The turn of a talk that was not begun by anybody's act is the least: any other window's counts for more.
    join: (talk) => {
      if (store.getState().talk === null) store.setState({ talk, turn: 1 })
    },
    change: (change) => {
      const { talk } = store.getState()
      const next = talk && change(talk)
      if (next && next !== talk) put(next)
    },
    end: () => put(null),
    enter: (role) => {
      const stop = channel.listen(hear(role))
      const leave = () => channel.post({ say: 'bye', role })
      channel.post({ say: 'hello', role })
      return () => {
        leave()
        stop()
      }
    },
  }
}

export function newTalk(deck: Deck, at: string, now: number): Talk {
  return { deck, at, blank: null, startedAt: now, plays: false, detours: [], seen: '' }
}

/** As a kiosk shows it: by itself, and after the last slide the first again. */
export function inKiosk(talk: Talk): Talk {
  return { ...talk, deck: { ...talk.deck, loops: true }, plays: true, blank: null }
}

/** To another slide; whatever covered the screen is gone. */
export function gone(talk: Talk, at: string): Talk {
  return talk.at === at && talk.blank === null ? talk : { ...talk, at, blank: null }
}

/** So many slides on or back; the ends hold. */
export function stepped(talk: Talk, by: number): Talk {
  const slide = slideFrom(talk.deck, talk.at, by)
  return slide ? gone(talk, slide.id) : talk
}

/** Black or white, or back to the slide. */
export function blanked(talk: Talk, blank: 'black' | 'white'): Talk {
  return { ...talk, blank: talk.blank === blank ? null : blank }
}
