import { useId, useState } from 'react'
import type { Park } from '../../domain/atlas'
import { kilometresBetween } from '../../domain/distance'
import { likenessOf } from '../../domain/likeness'
import { nameIn } from '../../domain/named'
import { distanceText } from '../../drawing/distanceText'
import { extentsBetween } from '../../drawing/noticeText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { compareWordsIn } from '../../words/parts/compare'
import { BasisBadge } from '../facts/Fact'
import { DefinitionToggle } from './Definition'
import { LikenessFigure } from './LikenessFigure'

type Between = 'likeness' | 'distance'
type Props = { readonly parks: readonly Park[]; readonly of: Between }

/** What lies between each park and the others: how alike, how far; the definition unfolds below. */
export function BetweenRow({ parks, of }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const term = words(`compare.${of}`)
  return (
    <>
      <tr>
        <th scope="row">
          <span className="line compare-heading">
            {term} <DefinitionToggle term={term} isOpen={isOpen} controls={id} onToggle={() => setOpen(!isOpen)} />
          </span>
          {of === 'distance' ? <span className="compare-share muted">{extentsBetween(atlas, language)}</span> : null}
          <BasisBadge basis={of === 'distance' ? 'external' : 'derived'} />
        </th>
        {parks.map((park) => (
          <td key={park.id}>
            <ul>
              {parks
                .filter((other) => other !== park)
                .map((other) => (
                  <li key={other.id} className="compare-between">
                    <Measured one={park} other={other} of={of} />
                  </li>
                ))}
            </ul>
          </td>
        ))}
      </tr>
      <tr id={id} hidden={!isOpen}>
        <td colSpan={parks.length + 1}>
          <p className="definition">{words(`compare.define.${of}`)}</p>
        </td>
      </tr>
    </>
  )
}

function Measured({ one, other, of }: { readonly one: Park; readonly other: Park; readonly of: Between }) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  return (
    <>
      <span>{nameIn(language, other)}</span>{' '}
      {of === 'likeness' ? (
        <LikenessFigure likeness={likenessOf(atlas, one.id, other.id)} />
      ) : (
        <span className="compare-figure">{distanceText(kilometresBetween(atlas, one.id, other.id), language)}</span>
      )}
    </>
  )
}
