import type { Figure } from '../../domain/atlas'
import { printedFigure } from '../../domain/printedFigure'
import { useView, useWords } from '../../state/AtlasContext'
import { ClauseMark } from './ClauseMark'

type Props = {
  readonly figure: Figure | null
  readonly unitEn: string
  /** Said in the place of a figure that the plan does not give. */
  readonly whyNone: string | null
}

/** A figure as printed, its year and its clause; in English also what it says. */
export function FigureCell({ figure, unitEn, whyNone }: Props) {
  const { language } = useView()
  const words = useWords()
  if (!figure) return <span className="detail-none">{whyNone ?? words('zone.none')}</span>
  return (
    <>
      <strong lang="zh">{printedFigure(figure)}</strong>
      {language === 'en' ? <Gloss figure={figure} unitEn={unitEn} /> : null}
      <span className="detail-soft">{figure.year}</span>
      <ClauseMark clause={figure.clause} />
    </>
  )
}

function Gloss({
  figure: { value, printed, qualifier },
  unitEn,
}: {
  readonly figure: Figure
  readonly unitEn: string
}) {
  const words = useWords()
  const number = value.toLocaleString('en')
  const counted = /^\d/.test(unitEn) ? `${number} × ${unitEn}` : `${number} ${unitEn}`
  const figure = printed.includes('/') ? printed : unitEn === '%' ? `${number}%` : counted
  if (figure === printed && qualifier === null) return null
  return <span>{qualifier ? words(`zone.gloss.${qualifier}`, { figure }) : figure}</span>
}
