import { Ban } from 'lucide-react'
import type { Facet } from '../../domain/facets'
import { type Choice, toggled, toggledExclusion } from '../../domain/filter'
import { lookOf } from '../../domain/groupOf'
import { namedInPassing } from '../../domain/inPassing'
import { nameIn } from '../../domain/named'
import { valueName, valueNames } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import type { FacetOption } from './facetOptions'
import { DrawButton } from './PatternDrawing'

type Props = {
  readonly facet: Facet
  readonly option: FacetOption
  readonly count: number
  readonly choice: Choice
}

/** A value with the number of parks that it would leave: the box chooses it, the button beside it excludes it. */
export function OptionRow({ facet, option, count, choice }: Props) {
  const { value, group, below } = option
  const words = useWords()
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const { ask } = store.getState()
  const name = valueName(atlas, facet, value, language)
  const isChosen = choice.chosen.includes(value)
  const isExcluded = choice.excluded.includes(value)
  const merged = below.some(({ head }) => head === value)
  const termReason = option.reason && words('filters.termReason', { reason: nameIn(language, option.reason) })
  const reason = merged ? words('filters.mergedReason') : termReason
  return (
    <div
      className="option-row"
      data-state={isChosen ? 'chosen' : isExcluded ? 'excluded' : 'open'}
      data-none={count === 0}
    >
      <label className="tick" title={reason}>
        <input type="checkbox" checked={isChosen} onChange={() => ask((filter) => toggled(filter, facet, value))} />
        {group ? <i className="group-mark" data-look={lookOf(atlas, group)} aria-hidden="true" /> : null}
        <ValueName facet={facet} option={option} />{' '}
        {merged ? (
          <span className="badge muted" aria-hidden="true">
            {words('filters.merged')}
          </span>
        ) : null}
        <OptionCount facet={facet} value={value} count={count} />
      </label>
      {reason ? <span className="hidden">{reason}</span> : null}
      {facet === 'pattern' ? <DrawButton value={value} /> : null}
      <Button
        look="icon"
        size="small"
        className="exclude"
        aria-pressed={isExcluded}
        label={words('filters.exclude', { value: name })}
        onClick={() => ask((filter) => toggledExclusion(filter, facet, value))}
      >
        <Ban size={15} />
      </Button>
    </div>
  )
}

type CountProps = { readonly facet: Facet; readonly value: string; readonly count: number }

/** How many parks the value would leave, and how many name it only in passing, which no count holds. */
function OptionCount({ facet, value, count }: CountProps) {
  const words = useWords()
  const { atlas } = useAtlas()
  const { sources } = useChoice('filter')
  const industry = facet === 'industry' ? atlas.industries.find(({ id }) => id === value)?.id : undefined
  const passing = industry ? namedInPassing(atlas, industry, sources).length : 0
  return (
    <span className="option-count">
      {count}
      {passing > 0 ? (
        <span className="note" title={words('filters.inPassing', { count: passing })}>
          {' '}
          +{passing}
          <span className="hidden">{words('filters.inPassing', { count: passing })}</span>
        </span>
      ) : null}
    </span>
  )
}

/** A part stands under its whole, whose name is then only spoken; a group goes by both its names. */
function ValueName({ facet, option: { value, short } }: Pick<Props, 'facet' | 'option'>) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const names = valueNames(atlas, facet, value, language)
  const own = names.at(-1)
  if (names.length > 1) {
    return (
      <span className="option-name">
        <span className="hidden">{names[0]} ·</span> {own}
      </span>
    )
  }
  return (
    <span className="option-name">
      {language === 'zh' && short && short !== own ? <strong>{short}</strong> : null} {own}
    </span>
  )
}
