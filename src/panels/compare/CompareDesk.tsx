import './compare.css'
import './table.css'
import { parksOf } from '../../domain/compared'
import { openRows } from '../../domain/rows'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { mostCompared } from '../../state/view'
import { Button } from '../../ui/Button'
import { compareWordsIn } from '../../words/parts/compare'
import { TakeTable } from '../desk/TakeTable'
import { AlikeList } from './AlikeList'
import { ComparisonTable } from './ComparisonTable'
import { PairingList } from './PairingList'
import { AddPark, ParkPicker } from './ParkPicker'

/** Two to four parks side by side; with fewer, how to add them and what is worth comparing. */
export function CompareDesk() {
  const { store } = useAtlas()
  const words = useWords(compareWordsIn)
  const byIndustry = () =>
    store.getState().show({ desk: 'rows', rows: { ...openRows, of: 'industries', sort: 'count', falls: true } })
  return (
    <div className="compare">
      <div className="bar compare-bar">
        <Taken />
        <Button look="link" className="small" onClick={byIndustry}>
          {words('compare.byIndustry')}
        </Button>
      </div>
      <ParkView />
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
