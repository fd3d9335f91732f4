import type { Indicator } from '../../domain/atlas'
import { countsPeriod, shareOfCity } from '../../domain/figure'
import { nameIn } from '../../domain/named'
import { graphicText } from '../../drawing/betweenText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { FigureRow } from './FigureRow'
import { Graphic } from './Graphic'
import { ShareRows } from './IndicatorCard'

type Props = { readonly indicator: Indicator }

/** Figures that cannot be compared: each for itself, on no common scale. */
export function ApartCard({ indicator }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(indicatorsWordsIn)
  const { baseline, target, unitEn } = indicator
  return (
    <li className="indicators-card" data-apart="true">
      <h5>{nameIn(language, indicator)}</h5>
      <ShareGraphic indicator={indicator} />
      <dl className="indicators-rows">
        {baseline ? <FigureRow label={words('baseline')} figure={baseline} unitEn={unitEn} /> : null}
        {target ? <FigureRow label={words('target')} figure={target} unitEn={unitEn} /> : null}
        <ShareRows indicator={indicator} share={shareOfCity(atlas.indicators, indicator)} />
      </dl>
    </li>
  )
}

/** A target alone has nothing to be drawn against but, where it is a share or has one, the whole. */
function ShareGraphic({ indicator }: Props) {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(indicatorsWordsIn)
  const { baseline, target, unit } = indicator
  const isShare = unit === '%' && target !== null && !countsPeriod(target)
  const partner = shareOfCity(atlas.indicators, indicator)
  if (baseline || !(isShare || partner)) return null
  return (
    <Graphic
      indicator={{ ...indicator, target: null }}
      share={isShare ? indicator : partner}
      lead={isShare ? target.year : words('indicators.share')}
      says={graphicText(indicator, isShare ? null : partner, language)}
    />
  )
}
