import './indicators.css'
import { useId, useMemo, useState } from 'react'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { Segmented } from '../../ui/Segmented'
import { BasisKey } from '../detail/BasisKey'
import { GraphicKey } from './GraphicKey'
import { IndicatorsTable } from './IndicatorsTable'
import { indicatorGroups } from './indicatorGroups'
import { ScopeSection } from './ScopeSection'
import { scopeName } from './scopeName'

/** The figures of the zone and of its three industries, as pictures or as a table; never those of a park. */
export function IndicatorsDesk() {
  const { atlas } = useAtlas()
  const { language } = useView()
  const words = useWords()
  const [shown, show] = useState<'graphics' | 'table'>('graphics')
  const id = useId()
  const groups = useMemo(
    () => indicatorGroups(atlas.indicators).map((group, at) => ({ group, id: `${id}${at}` })),
    [atlas, id],
  )
  const goTo = (heading: string) => {
    const element = document.getElementById(heading)
    element?.scrollIntoView({ block: 'start' })
    element?.focus({ preventScroll: true })
  }
  return (
    <div className="indicators">
      <div className="indicators-bar">
        <p>{words('indicators.lead')}</p>
        {shown === 'graphics' ? (
          <nav aria-label={words('indicators.jump')}>
            {groups.map(({ group: { scope }, id: heading }) => (
              <button key={heading} type="button" onClick={() => goTo(heading)}>
                {scopeName(atlas, scope, language)}
              </button>
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
