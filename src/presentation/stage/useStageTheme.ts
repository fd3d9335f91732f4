import { useLayoutEffect } from 'react'
import { useAtlas } from '../../state/AtlasContext'
import type { ThemeName } from '../../state/view'

const onStage: Readonly<Record<ThemeName, ThemeName>> = {
  light: 'projector',
  dark: 'projector-dark',
  projector: 'projector',
  'projector-dark': 'projector-dark',
}

/** A talk is shown in the projector's colours, bright or dark as the page was; the page's own come back after it. */
export function useStageTheme() {
  const { store } = useAtlas()
  useLayoutEffect(() => {
    const before = store.getState().view.theme
    const change = (theme: ThemeName) => {
      if (store.getState().view.theme !== theme) store.getState().show({ theme })
    }
    change(onStage[before])
    return () => change(before)
  }, [store])
}
