import type { Indicator } from '../../domain/atlas'
import { shareOfCity, sharesBeside } from '../../domain/figure'
import { differenceOf } from '../../domain/growth'
import { nameIn } from '../../domain/named'
import { differenceText, graphicText } from '../../drawing/betweenText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { BasisBadge } from '../facts/Fact'
import { FigureRow } from './FigureRow'
import { Graphic } from './Graphic'
import { GrowthNeeded } from './GrowthNeeded'

type Props = { readonly indicator: Indicator }

/** A baseline and a target that measure the same: the picture, and under it every figure with its grounds. */
export function IndicatorCard({ indicator }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(indicatorsWordsIn)
  const { baseline, target, unitEn } = indicator
  const share = shareOfCity(atlas.indicators, indicator)
  const difference = differenceOf(indicator)
  return (
    <li className="indicators-card">
      <h5>{nameIn(language, indicator)}</h5>
      <Graphic
        indicator={indicator}
        share={share}
        lead={words('indicators.share')}
        says={graphicText(indicator, share, language)}
      />
      <dl className="indicators-rows">
        {baseline ? <FigureRow label={words('baseline')} figure={baseline} unitEn={unitEn} /> : null}
        {target ? <FigureRow label={words('target')} figure={target} unitEn={unitEn} /> : null}
        {difference ? (
          <div>
            <dt className="small muted">{words('indicators.between')}</dt>
            <dd>
              <strong>{differenceText(difference, indicator, language)}</strong>
              <span className="fact-grounds">
                <BasisBadge basis="derived" />
              </span>
            </dd>
          </div>
        ) : null}
        <div>
          <dt className="small muted">{words('indicators.growth')}</dt>
          <GrowthNeeded indicator={indicator} />
        </div>
        <ShareRows indicator={indicator} share={share} />
      </dl>
      <Reading indicator={indicator} />
    </li>
  )
}

export function ShareRows({ indicator, share }: Props & { readonly share: Indicator | null }) {
  const words = useWords(indicatorsWordsIn)
  return sharesBeside(indicator, share).map((figure) => (
    <FigureRow key={figure.year} label={words('indicators.share')} figure={figure} unitEn={share?.unitEn ?? '%'} />
  ))
}

/** What we read into the plan to compare the two. */
function Reading({ indicator }: Props) {
  const language = useChoice('language')
  const reason = language === 'zh' ? indicator.reason : indicator.reasonEn
  return reason ? (
    <p className="note">
      {reason} <BasisBadge basis={indicator.reasonBasis ?? 'derived'} />
    </p>
  ) : null
}
