import './plan.css'
import './text.css'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { searchPlan } from '../../domain/planSearch'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { planWordsIn } from '../../words/parts/plan'
import { Aside } from './Aside'
import { Invitation } from './Invitation'
import { PlanBar } from './PlanBar'
import { PlanOutline } from './PlanOutline'
import { PlanText } from './PlanText'
import { Proof } from './Proof'
import { readingOf } from './reading'
import { usePlanFile } from './usePlanFile'

/** The plan beside the map: its outline, its text or else the facts by clause, and what the chosen sentence says. */
export function PlanDesk() {
  const { atlas } = useAtlas()
  const opened = useAtlasState(({ plan }) => plan)
  const words = useWords(planWordsIn)
  const desk = useRef<HTMLDivElement>(null)
  const file = usePlanFile(desk)
  const [query, setQuery] = useState('')
  const [isProofOpen, setProofOpen] = useState(false)
  const [section, setSection] = useState(atlas.outline[0]?.id ?? '')
  /** Counts the wishes, so that the same section can be wished for again. */
  const [wish, setWish] = useState({ section: '', count: 0 })
  const sections = useMemo(() => readingOf(atlas, opened?.plan ?? null), [atlas, opened])
  const asked = useDeferredValue(query)
  const searched = useDeferredValue(opened)
  const chapters = useMemo(() => (searched ? searchPlan(searched.plan, asked) : []), [searched, asked])
  const goTo = (id: string) => setWish(({ count }) => ({ section: id, count: count + 1 }))
  return (
    <div
      ref={desk}
      className="plan"
      tabIndex={-1}
      data-open={opened !== null}
      data-dragging={file.isDragging}
      {...file.dropTarget}
    >
      {opened ? (
        <PlanBar
          opened={opened}
          note={file.says?.isTrouble === false ? file.says.text : ''}
          query={query}
          onSearch={setQuery}
          isProofOpen={isProofOpen}
          onProof={() => setProofOpen(!isProofOpen)}
          onRemove={file.remove}
        />
      ) : (
        <Invitation isReading={file.isReading} isDragging={file.isDragging} onFile={file.open} />
      )}
      {!opened && file.says?.isTrouble === false ? <p className="plan-note">{file.says.text}</p> : null}
      <p role="status" className="hidden">
        {file.says?.isTrouble === false ? file.says.text : ''}
      </p>
      {file.says?.isTrouble ? (
        <p role="alert" className="plan-trouble">
          {file.says.text}
        </p>
      ) : null}
      {opened && isProofOpen ? <Proof proof={opened.proof} headings={opened.plan.length} /> : null}
      <div className="plan-columns">
        <PlanOutline sections={sections} current={section} onGo={goTo} />
        <PlanText
          label={words(opened ? 'plan.text' : 'plan.clauses')}
          sections={sections}
          chapters={chapters}
          wish={wish}
          onSection={setSection}
        />
        <Aside query={asked} chapters={chapters} />
      </div>
    </div>
  )
}
