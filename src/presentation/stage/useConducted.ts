import type { RefObject } from 'react'
import type { Size } from '../../drawing/frame'
import { useAtlas } from '../../state/AtlasContext'
import type { Slide } from '../../state/deck'
import type { Talk } from '../../state/talk'
import { useTalkStore } from '../../state/useTalk'
import { useOpenPresenter } from '../presenter/useOpenPresenter'
import { useFullScreen } from './useFullScreen'
import { useIdlePointerAndWakeLock } from './useIdlePointerAndWakeLock'
import { useStage } from './useStage'
import { useStageClicks } from './useStageClicks'
import { useStageTheme } from './useStageTheme'
import { useStaging } from './useStaging'
import { isOwnKey, useTalkKeys } from './useTalkKeys'

/** The stage under its keys, clicks and clickers, in full screen or not; `size` is that of the map's room. */
export function useConducted(talk: Talk, slide: Slide, root: RefObject<HTMLElement | null>, size: Size | null) {
  const staging = useStaging(talk, slide, size)
  const end = useEnd(talk, staging.restore)
  const openPresenter = useOpenPresenter(talk)
  const fullScreen = useFullScreen(root, (asked) => (asked === 'escape' ? stage.obey(asked) : stage.withdraw()))
  const stage = useStage(talk, {
    ...staging,
    end,
    fullScreen,
    openPresenter: async () => {
      fullScreen.note('away')
      const isOpen = await openPresenter()
      if (!isOpen) fullScreen.note('back')
      return isOpen
    },
  })
  useTalkKeys(stage.obey, (event) => isOwnKey(event, stage.aids.over !== null))
  useStageClicks(root, stage.click)
  useStageTheme()
  useIdlePointerAndWakeLock(root)
  return { staging, stage, fullScreen }
}

/** Ends the talk, and leads back to its deck. */
function useEnd(talk: Talk, restore: () => void) {
  const { store } = useAtlas()
  const { end } = useTalkStore()
  return () => {
    restore()
    end()
    store.getState().show({ screen: 'whole', desk: 'deck', slide: { deck: talk.deck.id, slide: talk.at } })
  }
}
