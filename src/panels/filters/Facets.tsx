import { type ReactNode, useEffect, useRef } from 'react'
import { facets } from '../../domain/facets'
import { dependsOnSources } from '../../domain/filter'
import { useChoice, useWords } from '../../state/AtlasContext'
import { FacetSection } from './FacetSection'
import { keepFocusInSight } from './inSight'
import { SourceSwitch } from './SourceSwitch'

/** All that can be asked of a park, below what is given to stand before it. */
export function Facets({ children }: { readonly children?: ReactNode }) {
  const words = useWords()
  const filter = useChoice('filter')
  const box = useRef<HTMLElement>(null)
  useEffect(() => (box.current ? keepFocusInSight(box.current) : undefined), [])
  return (
    <section ref={box} className="facets" aria-label={words('filters.facets')}>
      {children}
      {facets.map((facet) => (
        <FacetSection key={facet} facet={facet} choice={filter.choices[facet]} />
      ))}
      {dependsOnSources(filter) ? null : <SourceSwitch sources={filter.sources} />}
    </section>
  )
}
