import { Ban } from 'lucide-react'
import type { Atlas } from '../../domain/atlas'
import type { Facet } from '../../domain/facets'
import { type Choice, toggled, toggledExclusion } from '../../domain/filter'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useAtlasState, useWords } from '../../state/AtlasContext'
import type { Language } from '../../state/view'
import type { FacetOption } from './facetOptions'

type Props = {
  readonly facet: Facet
  readonly option: FacetOption
  readonly count: number
  readonly choice: Choice
}

/** A value with the number of parks that it would leave: the box chooses it, the button beside it excludes it. */
export function OptionRow({ facet, option: { value, merged }, count, choice }: Props) {
  const words = useWords()
  const { atlas, store } = useAtlas()
  const language = useAtlasState(({ view }) => view.language)
  const { ask } = store.getState()
  const name = valueName(atlas, facet, value, language)
  const isChosen = choice.chosen.includes(value)
  const isExcluded = choice.excluded.includes(value)
  const reason = merged ? words('filters.mergedReason') : reasonOf(atlas, facet, value, language)
  const shownReason = reason && !merged ? words('filters.termReason', { reason }) : reason
  return (
    <div
      className="option-row"
      data-state={isChosen ? 'chosen' : isExcluded ? 'excluded' : 'open'}
      data-none={count === 0}
    >
      <label title={shownReason ?? undefined}>
        <input type="checkbox" checked={isChosen} onChange={() => ask((filter) => toggled(filter, facet, value))} />
        {facet === 'group' ? <i className="group-mark" data-group={value} aria-hidden="true" /> : null}
        <ValueName facet={facet} value={value} name={name} />{' '}
        {merged ? (
          <span className="merged" aria-hidden="true">
            {words('filters.merged')}
          </span>
        ) : null}
        <span className="option-count">{count}</span>
      </label>
      {shownReason ? <span className="hidden">{shownReason}</span> : null}
      <button
        type="button"
        className="exclude"
        aria-pressed={isExcluded}
        aria-label={words('filters.exclude', { value: name })}
        title={words('filters.exclude', { value: name })}
        onClick={() => ask((filter) => toggledExclusion(filter, facet, value))}
      >
        <Ban size={15} />
      </button>
    </div>
  )
}

/** A slot stands under its pattern, whose name is then only spoken; a group goes by both its names. */
function ValueName({ facet, value, name }: { readonly facet: Facet; readonly value: string; readonly name: string }) {
  const { atlas } = useAtlas()
  const language = useAtlasState(({ view }) => view.language)
  const group = facet === 'group' && language === 'zh' ? atlas.groups.find(({ id }) => id === value) : undefined
  const at = facet === 'pattern' ? name.lastIndexOf(' · ') : -1
  if (at < 0) {
    return (
      <span className="option-name">
        {group && group.name !== name ? <strong>{group.name}</strong> : null} {name}
      </span>
    )
  }
  return (
    <span className="option-name">
      <span className="hidden">{name.slice(0, at + 2)}</span> {name.slice(at + 3)}
    </span>
  )
}

function reasonOf(atlas: Atlas, facet: Facet, value: string, language: Language): string | null {
  if (facet !== 'industry') return null
  const industry = atlas.industries.find(({ id }) => id === value)
  return (language === 'zh' ? industry?.parentReason : industry?.parentReasonEn) ?? null
}
