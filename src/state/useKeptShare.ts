import { useEffect, useState } from 'react'
import { useAtlas } from './AtlasContext'

/** Within what a part's share of its room may be moved, in per cent. */
export type ShareLimits = { readonly least: number; readonly most: number }

export type KeptShare = {
  /** `null` until it is moved. */
  readonly share: number | null
  /** While it is drawn nothing is kept; `settle` is for where it is let go. */
  readonly move: (share: number) => void
  readonly settle: (share: number) => void
}

/** A share that the browser keeps for next time; where it can keep nothing it lasts as long as the page. */
export function useKeptShare(key: string, { least, most }: ShareLimits): KeptShare {
  const { shelf } = useAtlas().services
  const [share, move] = useState<number | null>(null)
  useEffect(() => {
    void shelf.kept(key).then((found) => {
      if (typeof found === 'number' && found >= least && found <= most) move(found)
    })
  }, [shelf, key, least, most])
  return {
    share,
    move,
    settle: (next) => {
      move(next)
      void shelf.keep(key, next)
    },
  }
}
