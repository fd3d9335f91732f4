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
import { openAtFirst } from './FacetSection'
import { facetOptions } from './facetOptions'

type Props = { readonly atlas: Atlas; readonly language: Language }

/**
 * The filters as they stand at the opening, without anything to press: what the poster shows in their place. The parks
 * are listed for who has no scripts; in sight the list is folded to its count, as it is at the opening.
 */
export function StillFilters({ atlas, language }: Props) {
  const words = wordsIn(language)
  return (
    <div className="filters" data-listed={false}>
      <div className="search line">
        <span className="search-still">{words('filters.searchHint')}</span>
      </div>
      <div className="facets">
        {facets.map((facet) => (
          <div key={facet} className="facet">
            <p className="facet-still">{words(`facet.${facet}`)}</p>
            {openAtFirst.includes(facet) ? <StillValues atlas={atlas} language={language} facet={facet} /> : null}
          </div>
        ))}
      </div>
      <div className="answer column">
        <div className="answer-top">
          <div className="answer-head">
            <p className="answer-sentence">
              <Counted sentence={sentenceOf(atlas, openFilter, language)} />
            </p>
          </div>
        </div>
        <ol className="hidden">
          {atlas.parks.map((park) => (
            <li key={park.id}>
              {circled(parkNumber(atlas, park.id))} {nameIn(language, park)}
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
      {facet === 'pattern' ? <li className="pattern-captions note">{wordsIn(language)('lens.only')}</li> : null}
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
