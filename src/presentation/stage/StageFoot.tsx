import './stageFoot.css'
import { useMemo } from 'react'
import { clausesShown } from '../../drawing/clausesShown'
import { type Drawing, drawingOf } from '../../drawing/drawing'
import { type LegendEntry, shortEntry } from '../../drawing/legend'
import { spokenParks, spokenPatterns } from '../../drawing/spokenParks'
import { LegendList } from '../../drawing/svg/LegendList'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { talkWordsIn } from '../../words/parts/talk'
import { DroppedOfSlide } from '../DroppedParts'
import { shortClauses } from './shortClauses'

/** The legend of what is on the slide, and on what it rests; the presenter's window lists every clause. */
export function StageFoot() {
  const { atlas, ground } = useAtlas()
  const words = useWords(talkWordsIn)
  const view = useView()
  const drawing = useMemo(() => {
    const whole = drawingOf(atlas, ground, view)
    return { ...whole, patterns: spokenPatterns(whole.patterns, view.filter, spokenParks(atlas, view)) }
  }, [atlas, ground, view])
  const clauses = shortClauses(clausesShown(atlas, view), view.language)
  return (
    <footer className="stage-foot" data-several={drawing.patterns.length > 1}>
      {view.desk ? null : <LegendList drawing={stageLegend(drawing)} />}
      <p className="stage-sources">
        {clauses ? <span className="stage-clauses">{words('talk.sources', { clauses })}</span> : null}
        <DroppedOfSlide />
        {view.desk ? null : <span>{words(atlas.own ? 'stage.outlinesOwn' : 'stage.outlines')}</span>}
        <span className="stage-notice">{drawing.notice}</span>
        <span>{drawing.attribution}</span>
      </p>
    </footer>
  )
}

const order: readonly LegendEntry['kind'][] = ['fill', 'quiet', 'precision', 'body', 'pattern', 'basis']

/**
 * A colour that no park of the answer has is not on the slide; what fills mean comes first, patterns last. What edges mean is
 * said beside the sources: it is no answer.
 */
function stageLegend(drawing: Drawing): Drawing {
  // Several patterns need the room: what is quiet has no name on a stage, and three leave the colours to the slides before.
  const count = drawing.patterns.length
  const isShown = (entry: LegendEntry) =>
    entry.kind === 'fill' ? entry.count > 0 && count < 3 : entry.kind === 'quiet' ? count < 2 : entry.kind === 'pattern'
  const shown = drawing.legend.filter(isShown).map((entry) => shortEntry(entry, drawing.patterns))
  return { ...drawing, legend: shown.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)) }
}
