import type { Likeness } from '../../domain/likeness'
import { useWords } from '../../state/AtlasContext'
import { compareWordsIn } from '../../words/parts/compare'

/** The index with the counts that it is made of. */
export function LikenessFigure({ likeness: { index, shared, either } }: { readonly likeness: Likeness }) {
  const words = useWords(compareWordsIn)
  return <span className="compare-figure">{words('compare.index', { index: index.toFixed(2), shared, either })}</span>
}
