import { useEffect, useState } from 'react'
import { useAtlasState } from './state/AtlasContext'
import type { LayoutKind, SheetPosition } from './ui/layout'

/** How far the sheets of a phone are drawn up: what is spread out folds them, a park that is chosen draws its own up again. */
export function usePhoneSheets(kind: LayoutKind) {
  const desk = useAtlasState(({ view }) => view.desk)
  const selection = useAtlasState(({ view }) => view.selection)
  const [sheet, moveSheet] = useState<SheetPosition>('peek')
  const [drawn, moveDetail] = useState<SheetPosition>('half')
  useEffect(() => {
    if (selection) moveDetail('half')
  }, [selection])
  useEffect(() => {
    if (desk === null || kind !== 'phone') return
    moveSheet('peek')
    moveDetail('peek')
  }, [desk, kind])
  const folds = desk !== null && kind === 'phone'
  return {
    sheet,
    moveSheet,
    /** The park's own sheet: without a desk below nothing is gained by folding it. */
    detailSheet: drawn === 'peek' && !folds ? 'half' : drawn,
    detailPositions: folds ? foldingPositions : openPositions,
    moveDetail,
  } as const
}

const openPositions: readonly SheetPosition[] = ['half', 'full']
const foldingPositions: readonly SheetPosition[] = ['peek', ...openPositions]
