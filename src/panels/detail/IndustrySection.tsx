import type { Park, Source } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { industriesOf, type ParkTerm } from '../../domain/parkFacts'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Fact } from '../facts/Fact'
import { FilterButton } from '../facts/FilterButton'
import { PanelSection } from '../facts/PanelSection'
import { TopicLink } from '../facts/TopicLink'
import { TermPeers } from './TermPeers'

/** What a park is to grow, kept apart by who says so. */
export function IndustrySection({ park }: { readonly park: Park }) {
  const { atlas } = useAtlas()
  const words = useWords()
  const bySource = industriesOf(atlas, park)
  return (
    <PanelSection foldsGrounds title={words('industries')}>
      {bySource.length === 0 ? <p className="muted">{words('detail.noIndustries')}</p> : null}
      {bySource.map(({ source, terms }) => (
        <SourceList key={source} source={source} terms={terms} park={park} />
      ))}
    </PanelSection>
  )
}

type ListProps = { readonly source: Source; readonly terms: readonly ParkTerm[]; readonly park: Park }

function SourceList({ source, terms, park }: ListProps) {
  const words = useWords()
  return (
    <div className={source === 'group' ? 'detail-apart' : undefined}>
      <h4>{words(`source.${source}`)}</h4>
      {source === 'group' ? <p className="small muted">{words('detail.groupNote')}</p> : null}
      <ul className="facts">
        {terms.map((term) => (
          <TermFact key={`${term.industry.id} ${term.link.verb}`} term={term} park={park} />
        ))}
      </ul>
      {terms.some(({ isUmbrella }) => isUmbrella) ? (
        <p className="small muted">{words('detail.umbrellaNote')}</p>
      ) : null}
    </div>
  )
}

function TermFact({ term, park }: { readonly term: ParkTerm; readonly park: Park }) {
  const language = useChoice('language')
  const words = useWords()
  const { link, industry, isUmbrella } = term
  const name = nameIn(language, industry)
  return (
    <Fact clause={link.clause} basis={link.basis}>
      <span className="muted">{language === 'zh' ? link.verb : link.verbEn}</span>{' '}
      {isUmbrella ? (
        <>
          {name} <span className="muted">{words('detail.umbrella')}</span>
        </>
      ) : (
        <FilterButton facet="industry" value={industry.id} source={link.source}>
          {name}
        </FilterButton>
      )}
      <TopicLink of="industry" id={industry.id} />
      {isUmbrella || link.source === 'group' ? null : <TermPeers industry={industry.id} park={park} />}
    </Fact>
  )
}
