import { ChevronDown } from 'lucide-react'
import { memo, useId, useState } from 'react'
import type { Facet } from '../../domain/facets'
import { type Choice, withMode } from '../../domain/filter'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { Segmented } from '../../ui/Segmented'
import { FacetValue } from './FacetValue'
import { facetOptions } from './facetOptions'

type Props = { readonly facet: Facet; readonly counts: ReadonlyMap<string, number>; readonly choice: Choice }

/** One facet: its heading folds it; a park stands in one group only, so "all" is not asked there. */
export const FacetSection = memo(({ facet, counts, choice }: Props) => {
  const words = useWords()
  const { atlas, store } = useAtlas()
  const [isOpen, setIsOpen] = useState(facet === 'group')
  const id = useId()
  const asked = choice.chosen.length + choice.excluded.length
  return (
    <section className="facet" data-facet={facet}>
      <div className="facet-head">
        <h2>
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            <ChevronDown size={16} aria-hidden="true" />
            {words(`facet.${facet}`)}{' '}
            {asked > 0 ? <span className="facet-asked">{words('filters.asked', { count: asked })}</span> : null}
          </button>
        </h2>
        {isOpen && facet !== 'group' ? (
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
        ) : null}
      </div>
      <ul id={id} className="options" hidden={!isOpen}>
        {isOpen
          ? facetOptions(atlas, facet).map((option) => (
              <FacetValue key={option.value} facet={facet} option={option} counts={counts} choice={choice} />
            ))
          : null}
      </ul>
    </section>
  )
})
