import type { Figure } from '../../domain/atlas'
import { figureText } from '../../drawing/figureText'
import { useChoice } from '../../state/AtlasContext'
import { FactGrounds } from '../facts/Fact'

type Props = { readonly label: string; readonly figure: Figure; readonly unitEn: string }

/** A figure as the plan prints it, with its year and where it says so. */
export function FigureRow({ label, figure, unitEn }: Props) {
  const language = useChoice('language')
  return (
    <div>
      <dt className="small muted">
        {figure.year} {label}
      </dt>
      <dd>
        <strong>{figureText(figure, unitEn, language)}</strong>
        <FactGrounds clause={figure.clause} basis="stated" />
      </dd>
    </div>
  )
}
