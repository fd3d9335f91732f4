import { useEffect, useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'

/** How much of the panel the conditions may take beside the list, in per cent: neither of them is ever lost. */
export const shares = { least: 34, usual: 54, most: 76 } as const
const key = 'filters-share'

/** Where the conditions end and the list begins, `null` until it is moved; the browser keeps it for next time. */
export function useShare() {
  const { shelf } = useAtlas().services
  const [share, move] = useState<number | null>(null)
  useEffect(() => {
    void shelf.kept(key).then((found) => {
      if (typeof found === 'number' && found >= shares.least && found <= shares.most) move(found)
    })
  }, [shelf])
  const settle = (next: number) => {
    move(next)
    void shelf.keep(key, next)
  }
  return { share, move, settle }
}
