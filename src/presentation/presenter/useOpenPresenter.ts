import { useRef } from 'react'
import { pageHere } from '../../browser/page'
import { useAtlas } from '../../state/AtlasContext'
import { writeAddress } from '../../state/address'
import type { Talk } from '../../state/talk'
import { openingView } from '../../state/view'
import { openPresenter } from './openPresenter'

/** The way to open the presenter's window, or to bring it forward; tells whether it is open. */
export function useOpenPresenter({ deck, at }: Talk): () => Promise<boolean> {
  const { store } = useAtlas()
  const opened = useRef<Window | null>(null)
  return async () => {
    if (opened.current && !opened.current.closed) {
      opened.current.focus()
      return true
    }
    const { edition, language, painter } = store.getState().view
    const slide = { deck: deck.id, slide: at }
    // Dark at first: its light falls on whoever reads it, beside a room that may be dark.
    const asked = { screen: 'presenter', theme: 'dark', slide, edition, language, painter } as const
    const address = writeAddress({ ...openingView, ...asked })
    opened.current = await openPresenter(window, `${pageHere()}#${address}`)
    return opened.current !== null
  }
}
