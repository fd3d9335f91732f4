import type { StoreApi } from 'zustand/vanilla'
import { createGuardedStore } from './guardedStore'
import { returned, type Talk } from './talk'
import { emptySnapshot, mergedSnapshot, patched, patchTo, type TalkPatch, type TalkSnapshot } from './talkSnapshot'

/** What a window of a talk is for. */
export type TalkRole = 'show' | 'presenter'

/** What windows of one talk say to each other. */
export type TalkMessage =
  | { readonly say: 'hello' | 'here' | 'bye'; readonly role: TalkRole }
  | { readonly say: 'talk'; readonly word: TalkSnapshot }
  | { readonly say: 'change'; readonly change: TalkPatch }
  /** Asks the stage back to its slide. */
  | { readonly say: 'restore' }

/** A way to the other windows of this browser; nothing leaves the machine. */
export type TalkChannel = {
  readonly post: (message: TalkMessage) => void
  readonly listen: (hear: (message: TalkMessage) => void) => () => void
}

type State = TalkSnapshot & {
  /** Which other windows of the talk are open. */
  readonly others: ReadonlySet<TalkRole>
  /** Counts up each time another window asks the stage back to its slide. */
  readonly asked: number
}

/** The page in which a window takes part. */
type Page = Pick<Window, 'addEventListener' | 'removeEventListener'>

export type TalkStore = {
  readonly store: StoreApi<State>
  readonly begin: (talk: Talk) => void
  /** Takes part in a talk that may be on already in another window, whose word then counts; else it is this one. */
  readonly join: (talk: Talk) => void
  readonly change: (change: (talk: Talk) => Talk) => void
  /** Asks the stage back to its slide; without an open stage nobody hears it. */
  readonly askBack: () => void
  readonly end: () => void
  /** Says that this window takes part; returns the way to leave, which never ends the talk. */
  readonly enter: (role: TalkRole, page: Page) => () => void
}

export function createTalkStore(channel: TalkChannel, now: () => number = Date.now): TalkStore {
  const store = createGuardedStore<State>(() => ({ ...emptySnapshot, others: new Set<TalkRole>(), asked: 0 }))
  const ownFraction = Math.random()
  const tell = () => {
    const { talk, last, since, turns } = store.getState()
    channel.post({ say: 'talk', word: { talk, last, since, turns } })
  }
  const put = (talk: Talk | null, since = Math.max(now(), store.getState().since + 1)) => {
    store.setState({ talk, since, turns: {} })
    tell()
  }
  return {
    store,
    begin: (talk) => put(talk),
    join: (talk) => {
      const { talk: known, since } = store.getState()
      if (known === null) put(talk, since === emptySnapshot.since ? -talk.startedAt : undefined)
    },
    change: (change) => {
      const { talk } = store.getState()
      const next = talk && change(talk)
      if (!next || next === talk) return
      const changed = patchTo(store.getState(), next, ownFraction)
      store.setState((state) => patched(state, changed))
      channel.post({ say: 'change', change: changed })
    },
    askBack: () => channel.post({ say: 'restore' }),
    end: () => {
      const { talk } = store.getState()
      if (talk) store.setState({ last: { ...returned(talk), endedAt: now() } })
      put(null)
    },
    enter: (role, page) => entered(role, page, channel, store, tell),
  }
}

function entered(role: TalkRole, page: Page, channel: TalkChannel, store: StoreApi<State>, tell: () => void) {
  const say = (what: 'hello' | 'here' | 'bye') => channel.post({ say: what, role })
  const [enter, leave] = [() => say('hello'), () => say('bye')]
  const stop = channel.listen((message) => {
    if (message.say === 'talk') store.setState((state) => mergedSnapshot(state, message.word))
    else if (message.say === 'change') store.setState((state) => patched(state, message.change))
    else if (message.say === 'restore') store.setState(({ asked }) => ({ asked: asked + 1 }))
    else {
      store.setState(({ others }) => ({ others: met(others, message.role, message.say !== 'bye') }))
      // Another of the same kind is still here.
      if (message.say === 'bye' && message.role === role) say('here')
      if (message.say !== 'hello') return
      say('here')
      if (store.getState().since !== emptySnapshot.since) tell()
    }
  })
  // A window that is closed runs no cleanup of React's; one that the browser kept and shows again is here again.
  page.addEventListener('pagehide', leave)
  page.addEventListener('pageshow', enter)
  enter()
  return () => {
    leave()
    stop()
    page.removeEventListener('pagehide', leave)
    page.removeEventListener('pageshow', enter)
  }
}

function met(others: ReadonlySet<TalkRole>, role: TalkRole, isHere: boolean): ReadonlySet<TalkRole> {
  const next = new Set(others)
  if (isHere) next.add(role)
  else next.delete(role)
  return next
}
