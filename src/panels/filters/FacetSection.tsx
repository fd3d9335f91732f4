import { ChevronDown } from 'lucide-react'
import { memo, useCallback, useId, useState } from 'react'
import type { Facet } from '../../domain/facets'
import { type Choice, withMode } from '../../domain/filter'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { Segmented } from '../../ui/Segmented'
import { FacetValue } from './FacetValue'
import { facetOptions } from './facetOptions'

type Props = { readonly facet: Facet; readonly counts: ReadonlyMap<string, number>; readonly choice: Choice }

/** One facet: its heading folds it. */
export function FacetSection({ facet, counts, choice }: Props) {
  const { atlas } = useAtlas()
  const [isOpen, setIsOpen] = useState(facet === 'group')
  const toggle = useCallback(() => setIsOpen((was) => !was), [])
  const id = useId()
  return (
    <section className="facet" data-facet={facet}>
      <FacetHead {...{ facet, choice, isOpen, toggle }} controls={id} />
      <ul id={id} className="options" hidden={!isOpen}>
        {isOpen
          ? facetOptions(atlas, facet).map((option) => (
              <FacetValue key={option.value} facet={facet} option={option} counts={counts} choice={choice} />
            ))
          : null}
      </ul>
    </section>
  )
}

type HeadProps = Omit<Props, 'counts'> & {
  readonly isOpen: boolean
  readonly toggle: () => void
  /** The id of what the heading folds. */
  readonly controls: string
}

/** A choice elsewhere changes the counts of a facet, not its heading. A park stands in one group only, so "all" is not asked there. */
const FacetHead = memo(function FacetHead({ facet, choice, isOpen, toggle, controls }: HeadProps) {
  const words = useWords()
  const { store } = useAtlas()
  const asked = choice.chosen.length + choice.excluded.length
  return (
    <div className="facet-head">
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={controls} onClick={toggle}>
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
  )
})
