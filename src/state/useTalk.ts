import { useStore } from 'zustand'
import { useAtlas } from './AtlasContext'
import { createTalkStore, type Talk, type TalkChannel, type TalkStore } from './talk'

const opened = new WeakMap<TalkChannel, TalkStore>()

/** The talk of this window; one for the page, so that it outlasts the screens that show it. */
export function useTalkStore(): TalkStore {
  const { services } = useAtlas()
  const known = opened.get(services.talkChannel)
  if (known) return known
  const made = createTalkStore(services.talkChannel)
  opened.set(services.talkChannel, made)
  return made
}

/** The talk that is on, as it stands; `null` while there is none. */
export function useTalk(): Talk | null {
  return useStore(useTalkStore().store, ({ talk }) => talk)
}
