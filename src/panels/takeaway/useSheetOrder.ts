import { useMemo } from 'react'
import { dayOf } from '../../domain/dayOf'
import { version } from '../../domain/version'
import { useAtlas, useView } from '../../state/AtlasContext'
import type { SheetOrder, SheetWish } from '../../state/sheetWish'
import { screenOfMap } from './screenOfMap'

/** The order for a sheet of the view as it is now. */
export function useSheetOrder({ paper, orientation, title, approval }: SheetWish): SheetOrder {
  const { atlas, ground } = useAtlas()
  const view = useView()
  return useMemo(
    () => ({
      atlas,
      ground,
      view,
      wish: { paper, orientation, title, approval },
      source: { link: window.location.href, date: dayOf(new Date()), dataVersion: version, screen: screenOfMap() },
    }),
    [atlas, ground, view, paper, orientation, title, approval],
  )
}
