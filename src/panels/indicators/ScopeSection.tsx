import type { Indicator } from '../../domain/atlas'
import { nameIn } from '../../domain/named'
import { figureText } from '../../drawing/figureText'
import { useChoice, useWords } from '../../state/AtlasContext'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { BasisBadge, FactGrounds } from '../facts/Fact'
import { ApartCard } from './ApartCard'
import { IndicatorCard } from './IndicatorCard'
import type { Reasoned, ScopeGroup } from './indicatorGroups'

type Props = { readonly group: ScopeGroup; readonly name: string; readonly id: string }

/** What is measured of the zone or of one industry: what can be compared, what stands apart, what is only known. */
export function ScopeSection({ group: { count, comparable, apart, facts }, name, id }: Props) {
  const words = useWords(indicatorsWordsIn)
  return (
    <section className="indicators-scope" aria-labelledby={id}>
      <h3 id={id} className="heading" tabIndex={-1}>
        {name} <span className="count">{words('indicators.count', { count })}</span>
      </h3>
      {comparable.length > 0 ? (
        <>
          <h4>{words('comparable')}</h4>
          <ul className="indicators-cards">
            {comparable.map((indicator) => (
              <IndicatorCard key={indicator.id} indicator={indicator} />
            ))}
          </ul>
        </>
      ) : null}
      {apart.length > 0 ? <h4>{words('indicators.apart')}</h4> : null}
      {apart.map((reasoned) => (
        <div key={reasoned.reason}>
          <Reason reasoned={reasoned} />
          <ul className="indicators-cards">
            {reasoned.indicators.map((indicator) => (
              <ApartCard key={indicator.id} indicator={indicator} />
            ))}
          </ul>
        </div>
      ))}
      {facts.length > 0 ? <h4>{words('indicators.facts')}</h4> : null}
      {facts.map((reasoned) => (
        <div key={reasoned.reason}>
          <Reason reasoned={reasoned} />
          <ul className="indicators-facts">
            {reasoned.indicators.map((indicator) => (
              <FactRow key={indicator.id} indicator={indicator} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Reason({ reasoned: { reason, reasonEn, basis } }: { readonly reasoned: Reasoned }) {
  const language = useChoice('language')
  return (
    <p className="indicators-reason small muted">
      {language === 'zh' ? reason : reasonEn} <BasisBadge basis={basis} />
    </p>
  )
}

function FactRow({ indicator }: { readonly indicator: Indicator }) {
  const language = useChoice('language')
  const { baseline, unitEn } = indicator
  if (!baseline) return null
  return (
    <li>
      <span className="indicators-fact-name">{nameIn(language, indicator)}</span>
      <strong>{figureText(baseline, unitEn, language)}</strong>
      <span className="muted">{baseline.year}</span>
      <FactGrounds clause={baseline.clause} basis="stated" />
    </li>
  )
}
