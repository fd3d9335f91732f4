import { ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Facet } from '../../domain/facets'
import type { Choice } from '../../domain/filter'
import { valueName } from '../../drawing/sentence'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import type { FacetOption } from './facetOptions'
import { bringInSight } from './inSight'
import { OptionRow } from './OptionRow'

type Props = {
  readonly facet: Facet
  readonly option: FacetOption
  readonly counts: ReadonlyMap<string, number>
  readonly choice: Choice
}

/** A value, and folded under it the terms of a head or the slots of a pattern. */
export function FacetValueRow({ facet, option, counts, choice }: Props) {
  const words = useWords()
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const asks = ({ value }: FacetOption) => choice.chosen.includes(value) || choice.excluded.includes(value)
  const [unfolded, setUnfolded] = useState(() => option.below.some(asks))
  const item = useRef<HTMLLIElement>(null)
  const toggle = () => {
    flushSync(() => setUnfolded(!unfolded))
    if (!unfolded && item.current) bringInSight(item.current)
  }
  const name = valueName(atlas, facet, option.value, language)
  return (
    <li ref={item} className="option" data-depth={option.below.length > 0 ? 'head' : 'leaf'}>
      {option.below.length > 0 ? (
        <Button
          look="icon"
          size="small"
          className="unfold"
          aria-expanded={unfolded}
          aria-label={words('filters.expand', { value: name })}
          onClick={toggle}
        >
          <ChevronRight size={15} />
        </Button>
      ) : null}
      <OptionRow facet={facet} option={option} count={counts.get(option.value) ?? 0} choice={choice} />
      {unfolded ? (
        <ul className="options below">
          {option.below.map((under) => (
            <FacetValueRow key={under.value} facet={facet} option={under} counts={counts} choice={choice} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}
