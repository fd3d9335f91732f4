import { useStore } from 'zustand'
import { memoize } from '../domain/memoize'
import { useAtlas } from './AtlasContext'
import type { EndedTalk, Talk } from './talk'
import { createTalkStore, type TalkChannel, type TalkRole, type TalkStore } from './talkStore'

const opened = memoize((channel: TalkChannel): TalkStore => createTalkStore(channel))

/** The talk of this window; one for the page, so that it outlasts the screens that show it. */
export function useTalkStore(): TalkStore {
  const { services } = useAtlas()
  return opened(services.talkChannel)
}

/** The talk that is on, as it stands; `null` while there is none. */
export function useTalk(): Talk | null {
  return useStore(useTalkStore().store, ({ talk }) => talk)
}

/** The talk that ended last, in whichever window; `null` where none has. */
export function useLastTalk(): EndedTalk | null {
  return useStore(useTalkStore().store, ({ last }) => last)
}

/** Which talk this is: it changes where another takes its place. */
export function useTalkSince(): number {
  return useStore(useTalkStore().store, ({ since }) => since)
}

/** Whether a window of the talk beside this one is open. */
export function useIsOpen(role: TalkRole): boolean {
  return useStore(useTalkStore().store, ({ others }) => others.has(role))
}
