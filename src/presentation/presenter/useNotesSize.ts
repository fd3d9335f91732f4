import { useEffect, useState } from 'react'
import { useAtlas } from '../../state/AtlasContext'

/** The sizes of the notes' type in CSS pixels. */
const sizes = [16, 20, 24, 28, 34, 40, 48] as const
const usual = 2
const key = 'notes-size'

/** How large the notes are set, and the ways to change it; the browser keeps it for next time. */
export function useNotesSize() {
  const { shelf } = useAtlas().services
  const [step, setStep] = useState<number>(usual)
  useEffect(() => {
    void shelf.kept(key).then((found) => {
      const at = typeof found === 'number' ? (sizes as readonly number[]).indexOf(found) : -1
      if (at >= 0) setStep(at)
    })
  }, [shelf])
  const change = (by: number) => {
    const next = Math.min(sizes.length - 1, Math.max(0, step + by))
    setStep(next)
    // Where nothing can be kept, the size lasts as long as the window.
    void shelf.keep(key, sizes[next])
  }
  return {
    pixels: sizes[step] ?? sizes[usual],
    smaller: step > 0 ? () => change(-1) : null,
    larger: step < sizes.length - 1 ? () => change(1) : null,
  }
}
