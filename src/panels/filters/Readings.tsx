import { useMemo } from 'react'
import { readingsOf } from '../../drawing/readings'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { useColouring } from '../legend/useColouring'

/** What the lens and the drawn patterns say, below the answer. */
export function Readings() {
  const words = useWords()
  const readings = useReadings()
  if (readings.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="readings" aria-label={words('lens.readings')} tabIndex={0}>
      <ul aria-live="polite">
        {readings.map((reading) => (
          <li key={reading}>{reading}</li>
        ))}
      </ul>
    </section>
  )
}

function useReadings(): readonly string[] {
  const { atlas } = useAtlas()
  const colouring = useColouring()
  const patterns = useChoice('patterns')
  const openSlots = useChoice('openSlots')
  const statedOnly = useChoice('statedOnly')
  const language = useChoice('language')
  return useMemo(
    () => readingsOf(atlas, { patterns, openSlots, statedOnly, language }, colouring),
    [atlas, patterns, openSlots, statedOnly, language, colouring],
  )
}
