import type { Likeness } from '../../domain/likeness'
import { useWords } from '../../state/AtlasContext'

/** The index with the counts that it is made of. */
export function LikenessFigure({ likeness: { index, shared, either } }: { readonly likeness: Likeness }) {
  const words = useWords()
  return <span className="compare-figure">{words('compare.index', { index: index.toFixed(2), shared, either })}</span>
}
