import { useId, useState } from 'react'
import type { Indicator } from '../../domain/atlas'
import { type Growth, growthNeeded } from '../../domain/growth'
import { growthText } from '../../drawing/betweenText'
import { useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { BasisBadge } from '../facts/Fact'

/** The growth that the target asks for each year, worked out by us, its formula one click away. */
export function GrowthNeeded({ indicator }: { readonly indicator: Indicator }) {
  const language = useChoice('language')
  const words = useWords(indicatorsWordsIn)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const growth = growthNeeded(indicator)
  if (!growth) {
    const why = indicator.unit === '%' ? 'indicators.growthStated' : 'indicators.growthPeriod'
    return <dd className="note">{words(why)}</dd>
  }
  return (
    <dd>
      <strong>{growthText(growth, language)}</strong>{' '}
      <Button look="link" size="small" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {words('indicators.formula')}
      </Button>
      <span className="fact-grounds">
        <BasisBadge basis="derived" />
      </span>
      <div id={id} className="definition" hidden={!isOpen}>
        <Formula growth={growth} indicator={indicator} />
      </div>
    </dd>
  )
}

function Formula({ growth, indicator }: { readonly growth: Growth; readonly indicator: Indicator }) {
  const language = useChoice('language')
  const words = useWords(indicatorsWordsIn)
  const { by, from, to, years, bound } = growth
  const span = { from: indicator.baseline?.year ?? '', to: indicator.target?.year ?? '', count: years }
  return (
    <>
      <p>{words(`indicators.formula.${by}`, span)}</p>
      <p>
        {by === 'rate' ? (
          <>
            ({to} ÷ {from})<sup>1/{years}</sup> − 1
          </>
        ) : (
          <>
            ({to} − {from}) ÷ {years}
          </>
        )}{' '}
        ≈ {growthText({ ...growth, bound: 'exact' }, language)}
      </p>
      {bound !== 'exact' ? <p>{words('indicators.formula.rough')}</p> : null}
    </>
  )
}
