import type { Figure, Indicator } from '../../domain/atlas'
import { growthNeeded } from '../../domain/growth'
import { nameIn } from '../../domain/named'
import { growthText } from '../../drawing/betweenText'
import { figureText } from '../../drawing/figureText'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { talkWordsIn } from '../../words/parts/talk'
import { ApartNote } from './ApartNote'
import { shortClauses } from './shortClauses'

/** The figures whose baseline and target measure the same, large; of the others what they are and why they stand apart. */
export function IndicatorsBody() {
  const { atlas } = useAtlas()
  return (
    <div className="stage-indicators">
      <ul>
        {atlas.indicators
          .filter((indicator) => indicator.comparable && !isRate(indicator))
          .map((indicator) => (
            <Compared key={indicator.id} indicator={indicator} />
          ))}
      </ul>
      <ApartNote />
    </div>
  )
}

/** A rate of growth is read as it is stated: between two of them lies nothing that a bar would show. */
function isRate(indicator: Indicator): boolean {
  return indicator.unit === '%' && growthNeeded(indicator) === null
}

function Compared({ indicator }: { readonly indicator: Indicator }) {
  const language = useChoice('language')
  const words = useWords(talkWordsIn)
  const { baseline, target, unit, unitEn } = indicator
  if (!baseline || !target) return null
  const growth = growthNeeded(indicator)
  // A share is read against the whole, anything else against the larger of the two.
  const isShare = unit === '%' && growth !== null
  const whole = isShare ? 100 : Math.max(baseline.value, target.value)
  return (
    <li>
      <h2>{nameIn(language, indicator)}</h2>
      <dl>
        <Bar end="baseline" figure={baseline} {...{ whole, unitEn }} />
        <Bar end="target" figure={target} {...{ whole, unitEn }} />
      </dl>
      <p>
        {words('talk.sources', { clauses: shortClauses([baseline.clause, target.clause], language) })}
        {growth?.by === 'rate' ? <span>{words('stage.growth', { growth: growthText(growth, language) })}</span> : null}
      </p>
    </li>
  )
}

type BarProps = {
  readonly end: 'baseline' | 'target'
  readonly figure: Figure
  readonly whole: number
  readonly unitEn: string
}

function Bar({ end, figure, whole, unitEn }: BarProps) {
  const language = useChoice('language')
  const words = useWords(indicatorsWordsIn)
  return (
    <div data-end={end}>
      <dt>
        {figure.year}
        <span className="hidden"> {words(end)}</span>
      </dt>
      <dd>
        <svg className="stage-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect className="stage-bar-whole" width="100" height="10" />
          <rect width={(figure.value / whole) * 100} height="10" />
        </svg>
        <strong>{figureText(figure, unitEn, language)}</strong>
      </dd>
    </div>
  )
}
