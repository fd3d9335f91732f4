import { ChevronRight } from 'lucide-react'
import { memo, useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Facet, facetOf } from '../../domain/facets'
import { type Choice, withMode } from '../../domain/filter'
import { tallyOf } from '../../domain/tally'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import type { GlossaryWord } from '../../words/glossary'
import { WordHelp } from '../facts/WordHelp'
import { FacetValueRow } from './FacetValueRow'
import { facetOptions } from './facetOptions'
import { bringInSight } from './inSight'
import { PatternCaptions, PatternRest } from './PatternDrawing'

type Props = { readonly facet: Facet; readonly choice: Choice }

/** What the plan is about: who belongs to which group, and how its industries are laid out. */
export const openAtFirst: readonly Facet[] = ['group', 'pattern']

/** The word of a facet that is ours and not the plan's. */
const unusual: Partial<Record<Facet, GlossaryWord>> = {
  industry: 'merged',
  pattern: 'slot',
  question: 'outsideList',
}

/** One facet: its heading folds it; "all" is not asked of what a park has one of. */
export const FacetSection = memo(({ facet, choice }: Props) => {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(openAtFirst.includes(facet))
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const toggle = () => {
    flushSync(() => setIsOpen(!isOpen))
    if (!isOpen && section.current) bringInSight(section.current)
  }
  const asks = unusual[facet]
  const asked = choice.chosen.length + choice.excluded.length
  return (
    <section ref={section} className="facet" data-facet={facet}>
      <div className="facet-head line">
        <h2>
          <Button look="row" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
            <ChevronRight size={16} aria-hidden="true" />
            {words(`facet.${facet}`)}{' '}
            {asked > 0 ? <span className="facet-asked badge">{words('filters.asked', { count: asked })}</span> : null}
          </Button>
        </h2>
        {isOpen && asks ? <WordHelp word={asks} /> : null}
        {isOpen && !facetOf[facet].isSingle ? <ModeChoice facet={facet} choice={choice} /> : null}
      </div>
      <ul id={id} className="options" hidden={!isOpen}>
        {isOpen ? <Options facet={facet} choice={choice} /> : null}
      </ul>
    </section>
  )
})

/** Whether any of the chosen values is enough, or all are wanted. */
function ModeChoice({ facet, choice }: Props) {
  const words = useWords()
  const { store } = useAtlas()
  return (
    <Segmented
      label={words('filters.mode', { facet: words(`facet.${facet}`) })}
      labelHidden
      value={choice.mode}
      options={[
        { value: 'any', name: words('filters.any') },
        { value: 'all', name: words('filters.all') },
      ]}
      onChange={(mode) => store.getState().ask((filter) => withMode(filter, facet, mode))}
    />
  )
}

/** The values of an open facet, with the number of parks that each would leave. */
function Options({ facet, choice }: Props) {
  const { atlas } = useAtlas()
  const filter = useChoice('filter')
  const counts = useMemo(() => tallyOf(atlas, filter, facet), [atlas, filter, facet])
  const rows = facetOptions(atlas, facet).map((option) => (
    <FacetValueRow key={option.value} facet={facet} option={option} counts={counts} choice={choice} />
  ))
  if (facet !== 'pattern') return rows
  return (
    <>
      <PatternCaptions />
      {rows}
      <PatternRest />
    </>
  )
}
