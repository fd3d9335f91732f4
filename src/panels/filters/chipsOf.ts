import type { Atlas } from '../../domain/atlas'
import { facets } from '../../domain/facets'
import { dropped, type Filter, openFilter, withMode } from '../../domain/filter'
import { isBlank, visible } from '../../domain/searchText'
import { askedName } from '../../drawing/sentence'
import type { Language } from '../../state/view'
import { wordsIn } from '../../words/words'

/** One thing that is asked, and the filter without it. */
export type Chip = {
  readonly id: string
  readonly name: string
  readonly kind: 'chosen' | 'excluded' | 'rule'
  readonly without: (filter: Filter) => Filter
}

/** All that a filter asks, one chip each, in the order of the facets. */
export function chipsOf(atlas: Atlas, filter: Filter, language: Language): readonly Chip[] {
  const words = wordsIn(language)
  const chips: Chip[] = facets.flatMap((facet) => {
    const { chosen, mode, excluded } = filter.choices[facet]
    const chip = (value: string, kind: 'chosen' | 'excluded'): Chip => {
      const name = askedName(atlas, facet, value, language)
      return {
        id: `${facet} ${value}`,
        name: kind === 'chosen' ? name : words('chips.not', { value: name }),
        kind,
        without: (from) => dropped(from, facet, value),
      }
    }
    const all: Chip = {
      id: `${facet}.mode`,
      name: words('chips.all', { facet: words(`facet.${facet}`) }),
      kind: 'rule',
      without: (from) => withMode(from, facet, 'any'),
    }
    return [
      ...chosen.map((value) => chip(value, 'chosen')),
      ...(mode === 'all' ? [all] : []),
      ...excluded.map((value) => chip(value, 'excluded')),
    ]
  })
  return [...chips, ...searchChip(filter, language), ...sourcesChip(filter, language)]
}

function searchChip({ query }: Filter, language: Language): readonly Chip[] {
  if (isBlank(query)) return []
  const name = wordsIn(language)('chips.query', { value: visible(query) })
  return [{ id: 'q', name, kind: 'chosen', without: (from) => ({ ...from, query: '' }) }]
}

function sourcesChip({ sources }: Filter, language: Language): readonly Chip[] {
  if (sources.join() === openFilter.sources.join()) return []
  const words = wordsIn(language)
  const values = sources.map((source) => words(`source.${source}`)).join(language === 'zh' ? '、' : ', ')
  const name = words('chips.sources', { values })
  return [{ id: 'source', name, kind: 'rule', without: (from) => ({ ...from, sources: openFilter.sources }) }]
}
