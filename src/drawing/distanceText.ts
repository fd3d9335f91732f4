import type { Language } from '../state/view'
import { compareWordsIn } from '../words/parts/compare'

/** 「约 12.3 公里」, 「相接」, or that there is nothing to measure; always between schematic extents. */
export function distanceText(kilometres: number | null, language: Language): string {
  const words = compareWordsIn(language)
  if (kilometres === null) return words('compare.unmeasured')
  if (kilometres === 0) return words('compare.touching')
  return words('compare.kilometres', { count: kilometres < 0.1 ? '0.1' : kilometres.toFixed(1) })
}
