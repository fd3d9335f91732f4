import { useMemo } from 'react'
import { facets } from '../../domain/facets'
import { tallies } from '../../domain/tally'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import { FacetSection } from './FacetSection'
import { SourceSwitch } from './SourceSwitch'

/** All that can be asked of a park, with the number of parks that each value would leave. */
export function Facets() {
  const words = useWords()
  const { atlas } = useAtlas()
  const filter = useAtlasState(({ view }) => view.filter)
  const counts = useMemo(() => tallies(atlas, filter), [atlas, filter])
  return (
    <section className="facets" aria-label={words('filters.facets')}>
      {facets.map((facet) => (
        <FacetSection key={facet} facet={facet} counts={counts[facet]} choice={filter.choices[facet]} />
      ))}
      <SourceSwitch sources={filter.sources} />
    </section>
  )
}
