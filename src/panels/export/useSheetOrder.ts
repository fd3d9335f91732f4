import { useMemo } from 'react'
import { dayOf } from '../../domain/dayOf'
import { useAtlas, useView } from '../../state/AtlasContext'
import { linkElsewhere } from '../../state/linkElsewhere'
import type { SheetOrder, SheetWish } from '../../state/sheetWish'
import { usePageAddress } from '../../ui/usePageAddress'
import { screenOfMap } from './screenOfMap'

/** The order for a sheet of the view as it is now; the same as long as the wish is. */
export function useSheetOrder(wish: SheetWish): SheetOrder {
  const { atlas, ground } = useAtlas()
  const view = useView()
  const page = usePageAddress()
  return useMemo(
    () => ({
      atlas,
      ground,
      view,
      wish,
      source: {
        link: linkElsewhere(page, view).link,
        date: dayOf(new Date()),
        dataVersion: atlas.edition.version,
        screen: screenOfMap(),
      },
    }),
    [atlas, ground, view, page, wish],
  )
}
