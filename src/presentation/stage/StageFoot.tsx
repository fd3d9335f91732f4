import { useMemo } from 'react'
import { clauseText } from '../../domain/clause'
import { clausesShown } from '../../drawing/clausesShown'
import { drawingOf } from '../../drawing/drawing'
import { LegendList } from '../../drawing/svg/LegendList'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { DroppedOfSlide } from '../DroppedParts'

/** As many clauses as a room reads; the presenter's window lists all. */
const mostClauses = 3

/** The legend of what is on the slide, and on what it rests. */
export function StageFoot() {
  const { atlas, ground } = useAtlas()
  const words = useWords()
  const view = useView()
  const drawing = useMemo(() => drawingOf(atlas, ground, view), [atlas, ground, view])
  const clauses = clausesShown(atlas, view)
  const named = clauses.slice(0, mostClauses).map((clause) => clauseText(clause, view.language))
  const more = clauses.length > mostClauses ? [words('talk.more', { count: clauses.length })] : []
  return (
    <footer className="stage-foot">
      {view.desk ? null : <LegendList drawing={drawing} />}
      <p className="stage-sources">
        {named.length > 0 ? (
          <span>{words('talk.sources', { clauses: [named.join(words('lens.parkJoin')), ...more].join(' ') })}</span>
        ) : null}
        <DroppedOfSlide />
        <span>{words('schematicNotice')}</span>
        <span>{drawing.notice}</span>
        <span>{drawing.attribution}</span>
      </p>
    </footer>
  )
}
