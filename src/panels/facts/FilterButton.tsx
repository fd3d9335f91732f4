import type { ReactNode } from 'react'
import { type Source, sources } from '../../domain/atlas'
import type { Facet } from '../../domain/facets'
import { type Filter, toggled } from '../../domain/filter'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'

type Props = {
  readonly facet: Facet
  readonly value: string
  readonly children: ReactNode
  /** Where the fact comes from: a filter by it counts that source too, else the park itself would not pass. */
  readonly source?: Source | undefined
}

/** A word of a fact that filters by itself; pressed while the filter asks for it. */
export function FilterButton({ facet, value, children, source = 'own' }: Props) {
  const { atlas, store } = useAtlas()
  const filter = useChoice('filter')
  const language = useChoice('language')
  const words = useWords()
  return (
    <Button
      look="link"
      className="detail-filter"
      aria-pressed={filter.choices[facet].chosen.includes(value)}
      aria-label={words('detail.filterBy', { value: valueName(atlas, facet, value, language) })}
      onClick={() => store.getState().ask((now) => toggled(counting(now, source), facet, value))}
    >
      {children}
    </Button>
  )
}

function counting(filter: Filter, source: Source): Filter {
  if (filter.sources.includes(source)) return filter
  return { ...filter, sources: sources.filter((one) => one === source || filter.sources.includes(one)) }
}
