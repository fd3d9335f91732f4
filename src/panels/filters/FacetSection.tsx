import { ChevronRight } from 'lucide-react'
import { memo, useId, useMemo, useState } from 'react'
import { type Facet, facetOf, facets } from '../../domain/facets'
import { type Choice, withMode } from '../../domain/filter'
import { tallyOf } from '../../domain/tally'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { FacetValueRow } from './FacetValueRow'
import { facetOptions } from './facetOptions'

type Props = { readonly facet: Facet; readonly choice: Choice }

/** One facet: its heading folds it, and the first stands open; "all" is not asked of what a park has one of. */
export const FacetSection = memo(({ facet, choice }: Props) => {
  const words = useWords()
  const { store } = useAtlas()
  const [isOpen, setIsOpen] = useState(facet === facets[0])
  const id = useId()
  const asked = choice.chosen.length + choice.excluded.length
  return (
    <section className="facet" data-facet={facet}>
      <div className="facet-head line">
        <h2>
          <Button look="row" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            <ChevronRight size={16} aria-hidden="true" />
            {words(`facet.${facet}`)}{' '}
            {asked > 0 ? <span className="facet-asked badge">{words('filters.asked', { count: asked })}</span> : null}
          </Button>
        </h2>
        {isOpen && !facetOf[facet].isSingle ? (
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
        {isOpen ? <Options facet={facet} choice={choice} /> : null}
      </ul>
    </section>
  )
})

/** The values of an open facet, with the number of parks that each would leave. */
function Options({ facet, choice }: Props) {
  const { atlas } = useAtlas()
  const filter = useChoice('filter')
  const counts = useMemo(() => tallyOf(atlas, filter, facet), [atlas, filter, facet])
  return facetOptions(atlas, facet).map((option) => (
    <FacetValueRow key={option.value} facet={facet} option={option} counts={counts} choice={choice} />
  ))
}
