import type { Atlas } from '../../domain/atlas'
import { type Facet, facets } from '../../domain/facets'
import { openFilter } from '../../domain/filter'
import { lookOf } from '../../domain/groupOf'
import { nameIn } from '../../domain/named'
import { circled, parkNumber } from '../../domain/parkNumber'
import { tallyOf } from '../../domain/tally'
import { sentenceOf, valueName } from '../../drawing/sentence'
import type { Language } from '../../state/view'
import { wordsIn } from '../../words/words'
import { Counted } from './Counted'
import { facetOptions } from './facetOptions'
import { districtsOf } from './matched'

type Props = { readonly atlas: Atlas; readonly language: Language }

/** The filters as they stand at the opening, without anything to press: what the poster shows in their place. */
export function StillFilters({ atlas, language }: Props) {
  const words = wordsIn(language)
  return (
    <div className="filters">
      <div className="search line">
        <span className="search-still">{words('filters.searchHint')}</span>
      </div>
      <div className="facets">
        {facets.map((facet) => (
          <div key={facet} className="facet">
            <p className="facet-still">{words(`facet.${facet}`)}</p>
            {facet === facets[0] ? <StillValues atlas={atlas} language={language} facet={facet} /> : null}
          </div>
        ))}
      </div>
      <div className="answer column">
        <div className="answer-head">
          <p className="answer-sentence">
            <Counted sentence={sentenceOf(atlas, openFilter, language)} />
          </p>
        </div>
        <ol className="parks">
          {atlas.parks.map((park) => (
            <li key={park.id} className="row-button park">
              <i className="group-mark" data-look={lookOf(atlas, park.group)} />
              <span className="note">{circled(parkNumber(atlas, park.id))}</span>
              <span className="park-name">{nameIn(language, park)}</span>
              <span className="park-districts note ellipsis">{districtsOf(atlas, park.id, language)}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

function StillValues({ atlas, language, facet }: Props & { readonly facet: Facet }) {
  const counts = tallyOf(atlas, openFilter, facet)
  return (
    <ul className="options">
      {facetOptions(atlas, facet).map(({ value, group }) => (
        <li key={value} className="option-row option-still">
          {group ? <i className="group-mark" data-look={lookOf(atlas, group)} /> : null}
          <span className="option-name">{valueName(atlas, facet, value, language)}</span>
          <span className="option-count">{counts.get(value) ?? 0}</span>
        </li>
      ))}
    </ul>
  )
}
