import './graphic.css'
import './indicators.css'
import { useId, useMemo, useState } from 'react'
import { scopeName } from '../../drawing/scopeName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { indicatorsWordsIn } from '../../words/parts/indicators'
import { TakeTable } from '../desk/TakeTable'
import { BasisKey } from '../facts/BasisKey'
import { GraphicKey } from './GraphicKey'
import { IndicatorsTable } from './IndicatorsTable'
import { indicatorGroups } from './indicatorGroups'
import { ScopeSection } from './ScopeSection'

/** The figures of the zone and of its three industries, as pictures or as a table; never those of a park. */
export function IndicatorsDesk() {
  const { atlas } = useAtlas()
  const language = useChoice('language')
  const words = useWords(indicatorsWordsIn)
  const [shown, show] = useState<'graphics' | 'table'>('graphics')
  const id = useId()
  const groups = useMemo(
    () => indicatorGroups(atlas.indicators).map((group, at) => ({ group, id: `${id}${at}` })),
    [atlas, id],
  )
  return (
    <div className="indicators">
      <div className="bar indicators-bar">
        <p className="muted">{words('indicators.lead')}</p>
        {shown === 'graphics' ? (
          <nav className="bar" aria-label={words('indicators.jump')}>
            {groups.map(({ group: { scope }, id: heading }) => (
              <Button look="link" key={heading} onClick={(event) => goTo(heading, event.currentTarget)}>
                {scopeName(atlas, scope, language)}
              </Button>
            ))}
          </nav>
        ) : null}
        <Segmented
          label={words('indicators.show')}
          labelHidden
          value={shown}
          options={(['graphics', 'table'] as const).map((value) => ({ value, name: words(`indicators.${value}`) }))}
          onChange={show}
        />
        <TakeTable desk="indicators" />
      </div>
      {shown === 'table' ? (
        <IndicatorsTable />
      ) : (
        <>
          <GraphicKey />
          {groups.map(({ group, id: heading }) => (
            <ScopeSection key={heading} group={group} id={heading} name={scopeName(atlas, group.scope, language)} />
          ))}
        </>
      )}
      <BasisKey />
    </div>
  )
}

/** Scrolls the desk alone: `scrollIntoView` would also move the page, which must not scroll. */
function goTo(id: string, from: HTMLElement) {
  const heading = document.getElementById(id)
  const body = from.closest('.desk-body')
  const bar = from.closest('.indicators-bar')
  if (!heading) return
  if (body && bar) {
    const gap = 8
    body.scrollTop += heading.getBoundingClientRect().top - bar.getBoundingClientRect().bottom - gap
  }
  heading.focus({ preventScroll: true })
}
