import { useState } from 'react'
import type { IndustryId } from '../../domain/atlas'
import { parksOf } from '../../domain/compared'
import { toggled } from '../../domain/filter'
import { namedInPassing } from '../../domain/inPassing'
import { type Crowding, crowdingOf, termLinks } from '../../domain/likeness'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { compareWordsIn } from '../../words/parts/compare'
import { BasisBadge } from '../facts/Fact'
import { LinkGrounds } from './cells'
import { DefinedHeading } from './Definition'

/** Every term of the plan that a park carries, most crowded first; the chosen one with its parks. */
export function IndustryView() {
  const { atlas } = useAtlas()
  const words = useWords(compareWordsIn)
  const crowding = crowdingOf(atlas)
  const [chosen, setChosen] = useState<IndustryId | null>(crowding[0]?.industry.id ?? null)
  const shown = crowding.find(({ industry }) => industry.id === chosen)
  return (
    <div className="compare-industries">
      <section>
        <DefinedHeading of="crowding" title={words('compare.crowding')} level={3}>
          <BasisBadge basis="derived" />
        </DefinedHeading>
        <ol>
          {crowding.map((one) => (
            <CrowdRow
              key={one.industry.id}
              crowding={one}
              isChosen={one === shown}
              onChoose={() => setChosen(one.industry.id)}
            />
          ))}
        </ol>
      </section>
      {shown ? <Sharers crowding={shown} /> : null}
    </div>
  )
}

type RowProps = { readonly crowding: Crowding; readonly isChosen: boolean; readonly onChoose: () => void }

function CrowdRow({ crowding: { industry, parks, share }, isChosen, onChoose }: RowProps) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(compareWordsIn)
  const passing = namedInPassing(atlas, industry.id, ['own', 'pattern']).length
  return (
    <li>
      <Button look="row" className="compare-crowd-row" aria-pressed={isChosen} onClick={onChoose}>
        <span>{nameIn(language, industry)}</span>{' '}
        <svg className="compare-crowd-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width={share * 100} height="8" />
        </svg>
        <span className="compare-figure">
          {words('compare.crowdingOf', { count: parks.length, of: atlas.parks.length })}
          {passing > 0 ? <span className="note"> {words('compare.inPassing', { count: passing })}</span> : null}
        </span>
      </Button>
    </li>
  )
}

function Sharers({ crowding: { industry, parks } }: { readonly crowding: Crowding }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const filter = useChoice('filter')
  const words = useWords(compareWordsIn)
  const name = nameIn(language, industry)
  const { ask, show } = store.getState()
  return (
    <section className="compare-sharers">
      <div className="bar">
        <h3 className="heading">{words('compare.sharers', { industry: name })}</h3>
        <Button
          size="small"
          aria-pressed={filter.choices.industry.chosen.includes(industry.id)}
          onClick={() => ask((now) => toggled(now, 'industry', industry.id))}
        >
          {words('compare.filter', { industry: name })}
        </Button>
      </div>
      <ul className="compare-list">
        {parksOf(atlas, parks).map((park) => (
          <li key={park.id} className="compare-sharer">
            <Button
              look="link"
              aria-label={words('open', { park: nameIn(language, park) })}
              onClick={() => show({ selection: { park: park.id } })}
            >
              <strong>{nameIn(language, park)}</strong>
            </Button>
            <LinkGrounds links={termLinks(atlas, park.id).filter((link) => link.industry === industry.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
