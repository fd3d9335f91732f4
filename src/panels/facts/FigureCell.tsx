import type { Figure } from '../../domain/atlas'
import { printedFigure } from '../../domain/figure'
import { englishFigure } from '../../drawing/figureText'
import { useChoice, useWords } from '../../state/AtlasContext'
import { ClauseMark } from './ClauseMark'

type Props = {
  readonly figure: Figure | null
  readonly unitEn: string
  /** Said in the place of a figure that the plan does not give. */
  readonly whyNone: string | null
}

/** A figure as printed, its year and its clause; in English also what it says. */
export function FigureCell({ figure, unitEn, whyNone }: Props) {
  const language = useChoice('language')
  const words = useWords()
  if (!figure) return <span className="note">{whyNone ?? words('none')}</span>
  const gloss = language === 'en' ? englishFigure(figure, unitEn) : null
  return (
    <>
      <strong lang="zh">{printedFigure(figure)}</strong>
      {gloss ? <span>{gloss}</span> : null}
      <span className="muted">{figure.year}</span>
      <ClauseMark clause={figure.clause} />
    </>
  )
}
