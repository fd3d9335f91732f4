import { useEffect, useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'

/** How much of the page below its header a desk may take, in per cent: neither it nor the map is ever lost. */
export const deskHeights = { least: 25, usual: 50, most: 85 } as const
const key = 'desk-height'

export type DeskHeight = {
  readonly share: number
  /** While it is drawn nothing is kept; `keep` is for where it is let go. */
  readonly draw: (share: number) => void
  readonly keep: (share: number) => void
}

/** How high the desk is; the browser keeps it for next time, and where it can keep nothing it lasts as long as the page. */
export function useDeskHeight(): DeskHeight {
  const { shelf } = useAtlas().services
  const [share, setShare] = useState<number>(deskHeights.usual)
  useEffect(() => {
    void shelf.kept(key).then((found) => {
      if (typeof found === 'number' && found === within(found)) setShare(found)
    })
  }, [shelf])
  return {
    share,
    draw: (next) => setShare(within(next)),
    keep: (next) => {
      setShare(within(next))
      void shelf.keep(key, within(next))
    },
  }
}

function within(share: number): number {
  return Math.min(deskHeights.most, Math.max(deskHeights.least, Math.round(share)))
}
