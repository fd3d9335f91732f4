import './compare.css'
import './table.css'
import { useState } from 'react'
import { parksOf } from '../../domain/compared'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { mostCompared } from '../../state/view'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { compareWordsIn } from '../../words/parts/compare'
import { TakeTable } from '../desk/TakeTable'
import { AlikeList } from './AlikeList'
import { ComparisonTable } from './ComparisonTable'
import { IndustryView } from './IndustryView'
import { PairingList } from './PairingList'
import { AddPark, ParkPicker } from './ParkPicker'

const looks = ['parks', 'industries'] as const

/** Two to four parks side by side; with fewer, how to add them and what is worth comparing. Or industry by industry. */
export function CompareDesk() {
  const words = useWords(compareWordsIn)
  const [look, setLook] = useState<(typeof looks)[number]>('parks')
  const names = { parks: words('compare.byPark'), industries: words('compare.byIndustry') }
  return (
    <div className="compare">
      <div className="bar compare-bar">
        <Segmented
          label={words('compare.view')}
          labelHidden
          value={look}
          options={looks.map((value) => ({ value, name: names[value] }))}
          onChange={setLook}
        />
        {look === 'parks' ? <Taken /> : null}
      </div>
      {look === 'parks' ? <ParkView /> : <IndustryView />}
    </div>
  )
}

/** How many parks are taken, room for one more, and a clean table. */
function Taken() {
  const { store } = useAtlas()
  const compared = useChoice('compared')
  const words = useWords(compareWordsIn)
  const isFull = compared.length === mostCompared
  return (
    <>
      <p className="muted" role="status">
        {isFull
          ? words('compare.full', { most: mostCompared })
          : words('compare.taken', { count: compared.length, most: mostCompared })}
      </p>
      {compared.length > 1 && !isFull ? <AddPark /> : null}
      {compared.length > 0 ? (
        <Button size="small" onClick={() => store.getState().show({ compared: [] })}>
          {words('compare.clear')}
        </Button>
      ) : null}
      {compared.length > 1 ? <TakeTable desk="compare" /> : null}
    </>
  )
}

function ParkView() {
  const { atlas } = useAtlas()
  const compared = useChoice('compared')
  const parks = parksOf(atlas, compared)
  if (parks.length > 1) return <ComparisonTable parks={parks} />
  return (
    <div className="compare-start">
      <ParkPicker />
      <AlikeList park={parks[0] ?? null} />
      <PairingList />
    </div>
  )
}
