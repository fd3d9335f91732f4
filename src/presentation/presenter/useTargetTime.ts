import { useEffect, useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'

/** What a slide usually takes to be spoken to, in minutes. */
const perSlide = 1.5
const bounds = { least: 1, most: 180 } as const
const key = 'talk-minutes'

/** How long the talk is to take, in whole minutes, and the ways to change it; the browser keeps it for next time. */
export function useTargetTime(slides: number) {
  const { shelf } = useAtlas().services
  const [chosen, setChosen] = useState<number | null>(null)
  useEffect(() => {
    void shelf.kept(key).then((found) => {
      if (typeof found === 'number' && found >= bounds.least && found <= bounds.most) setChosen(Math.round(found))
    })
  }, [shelf])
  const minutes = chosen ?? Math.max(bounds.least, Math.round(slides * perSlide))
  const change = (by: number) => {
    const next = Math.min(bounds.most, Math.max(bounds.least, minutes + by))
    setChosen(next)
    // Where nothing can be kept, it lasts as long as the window.
    void shelf.keep(key, next)
  }
  return {
    minutes,
    shorter: minutes > bounds.least ? () => change(-1) : null,
    longer: minutes < bounds.most ? () => change(1) : null,
  }
}
