import { useMemo } from 'react'
import { version } from '../../domain/version'
import { useAtlas, useView } from '../../state/AtlasContext'
import type { SheetOrder, SheetWish } from '../../state/sheetWish'

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
      source: { link: window.location.href, date: today(), dataVersion: version, screen: screenOfMap() },
    }),
    [atlas, ground, view, paper, orientation, title, approval],
  )
}

/** The day where the user is: `2026-11-26`. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The map as it lies on the page; where none does, the window stands for it. */
function screenOfMap() {
  const box = document.querySelector('.map-box')?.getBoundingClientRect()
  return box && box.width > 0 ? { width: box.width, height: box.height } : { width: innerWidth, height: innerHeight }
}
