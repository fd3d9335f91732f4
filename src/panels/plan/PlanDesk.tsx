import './plan.css'
import './aside.css'
import './text.css'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { OpenedPlan } from '../../domain/openedPlan'
import { searchPlan } from '../../domain/planSearch'
import { wordingsOf } from '../../domain/search/wordings'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { planWordsIn } from '../../words/parts/plan'
import { Aside } from './Aside'
import { PlanHead } from './PlanHead'
import { PlanOutline } from './PlanOutline'
import { PlanText } from './PlanText'
import { readingOf } from './reading'
import { useFileDrop } from './useFileDrop'
import { usePlanFile } from './usePlanFile'

/** The plan beside the map: its outline, its text or else the facts by clause, and what the chosen sentence says. */
export function PlanDesk() {
  const opened = useAtlasState(({ plan }) => plan)
  const desk = useRef<HTMLDivElement>(null)
  const file = usePlanFile(desk)
  const drop = useFileDrop(file.open)
  const [query, setQuery] = useState('')
  return (
    <div
      ref={desk}
      className="column plan"
      tabIndex={-1}
      data-open={opened !== null}
      data-dragging={drop.isDragging}
      {...drop.target}
    >
      <PlanHead file={file} isDragging={drop.isDragging} query={query} onSearch={setQuery} />
      <PlanColumns opened={opened} query={query} />
    </div>
  )
}

function PlanColumns({ opened, query }: { readonly opened: OpenedPlan | null; readonly query: string }) {
  const { atlas } = useAtlas()
  const words = useWords(planWordsIn)
  const [section, setSection] = useState(atlas.outline[0]?.id ?? '')
  /** Counts the wishes, so that the same section can be wished for again. */
  const [wish, setWish] = useState({ section: '', count: 0 })
  const sections = useMemo(() => readingOf(atlas, opened?.plan ?? null), [atlas, opened])
  const { asked, chapters } = useFound(opened, query)
  const goTo = (id: string) => setWish(({ count }) => ({ section: id, count: count + 1 }))
  return (
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
  )
}

/** Where the text says what is searched for, a little later than it is written. */
function useFound(opened: OpenedPlan | null, query: string) {
  const { atlas } = useAtlas()
  const asked = useDeferredValue(query)
  const searched = useDeferredValue(opened)
  const chapters = useMemo(
    () => (searched ? searchPlan(searched.plan, wordingsOf(atlas, asked), 'any') : []),
    [searched, atlas, asked],
  )
  return { asked, chapters }
}
