import { ArrowDown } from 'lucide-react'
import { useState } from 'react'
import type { Findings } from '../../domain/own/findings'
import { type FoundOrder, ordered } from '../../domain/own/foundOrder'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { ownWordsIn } from '../../words/parts/own'
import { FeatureList } from './FeatureList'
import { FoundParkRow } from './FoundParkRow'
import { SystemChoice } from './SystemChoice'
import type { TakingOf } from './useTaking'

type Props = { readonly findings: Findings; readonly taking: TakingOf }

/** What the file has for each park, beside what was published; and what is of no park. */
export function FoundParks({ findings, taking }: Props) {
  const words = useWords(ownWordsIn)
  const { atlas } = useAtlas()
  const [order, sort] = useState<FoundOrder>('asked')
  const { parks, strangers } = findings
  return (
    <>
      {parks.length > 0 ? <ListHead findings={findings} taking={taking} /> : null}
      <div className="own-scroller">
        {findings.pictures.length > 0 ? <SystemChoice findings={findings} /> : null}
        {parks.length > 0 ? (
          <Table
            className="own-parks"
            isSticky
            caption={words('own.counted', { count: parks.length, all: atlas.parks.length })}
            isCaptionHidden
            head={<Heads order={order} sort={sort} findings={findings} taking={taking} />}
          >
            <tbody>
              {ordered(parks, atlas.parks, order).map((found) => (
                <FoundParkRow key={found.park} found={found} findings={findings} taking={taking} />
              ))}
            </tbody>
          </Table>
        ) : null}
        {strangers.length > 0 ? (
          <details className="own-strangers" open={strangers.length <= 3 || parks.length === 0}>
            <summary>{words('own.strangers', { count: strangers.length })}</summary>
            <FeatureList features={strangers} park={null} most={40} assigns />
          </details>
        ) : null}
      </div>
    </>
  )
}

/** What is to be confirmed in the list below. */
function ListHead({ findings: { parks }, taking }: Props) {
  const words = useWords(ownWordsIn)
  const open = parks.flatMap((found) => (found.asks.length > 0 && !taking.isTaken(found) ? [found.park] : []))
  if (open.length === 0) return null
  return (
    <div className="bar own-list-head">
      <span className="own-warns">{words('own.toConfirm', { count: open.length })}</span>
      <Button
        look={taking.lacks === 'own.needsPark' ? 'primary' : 'quiet'}
        size="small"
        onClick={() => taking.take(open, true)}
      >
        {words('own.confirmAll')}
      </Button>
    </div>
  )
}

type HeadsProps = Props & { readonly order: FoundOrder; readonly sort: (order: FoundOrder) => void }

/** The heads of the list: two of them say what comes first, one is for all parks at once. */
function Heads({ order, sort, ...props }: HeadsProps) {
  const words = useWords(ownWordsIn)
  const sorting = (of: FoundOrder, text: string) => (
    <Button look="link" title={words(`own.order.${of}`)} onClick={() => sort(of)}>
      {text}
      {order === of ? <ArrowDown size={12} aria-hidden="true" /> : null}
    </Button>
  )
  return (
    <>
      <th scope="col">{words('own.take')}</th>
      <th scope="col" aria-sort={order === 'asked' ? 'other' : undefined}>
        {sorting('asked', words('park'))}
      </th>
      <th scope="col" className="own-number">
        {words('own.column.area')}
      </th>
      <th scope="col">{words('own.column.published')}</th>
      <th scope="col" className="own-number" aria-sort={order === 'off' ? 'descending' : undefined}>
        {sorting('off', words('own.column.off'))}
      </th>
      <th scope="col">
        <PrecisionOfAll {...props} />
      </th>
    </>
  )
}

function PrecisionOfAll({ findings: { parks, doubt }, taking }: Props) {
  const words = useWords(ownWordsIn)
  const all = parks.map(({ park }) => park)
  const precisions = new Set(all.map(taking.precisionOf))
  return (
    <select
      aria-label={words('own.precisionOfAll')}
      value=""
      disabled={doubt !== null}
      onChange={({ target }) => taking.setPrecision(all, target.value === 'surveyed' ? 'surveyed' : 'approximate')}
    >
      <option value="" disabled hidden>
        {words('own.precision')}
      </option>
      {(['surveyed', 'approximate'] as const).map((precision) => (
        <option key={precision} value={precision} disabled={precisions.size === 1 && precisions.has(precision)}>
          {words('own.allOf', { precision: words(`block.${precision}`) })}
        </option>
      ))}
    </select>
  )
}
