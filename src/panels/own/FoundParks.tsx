import type { Findings, FoundFeature } from '../../domain/own/findings'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { ownWordsIn } from '../../words/parts/own'
import { AssignChoice } from './AssignChoice'
import { FoundParkRow } from './FoundParkRow'
import type { TakingOf } from './useTaking'

type Props = { readonly findings: Findings; readonly taking: TakingOf }

/** What the file has for each park, beside what is drawn and published; and what is of no park. */
export function FoundParks({ findings, taking }: Props) {
  const words = useWords(ownWordsIn)
  const { atlas } = useAtlas()
  const open = findings.parks.filter((found) => found.asks.length > 0 && !taking.isTaken(found))
  const heads = [
    words('own.take'),
    words('park'),
    words('own.column.inFile'),
    words('own.column.why'),
    words('own.column.area'),
    words('own.column.published'),
    words('own.precision'),
    words('own.column.found'),
  ]
  return (
    <>
      {open.length > 0 ? (
        <div>
          <Button
            onClick={() =>
              taking.take(
                open.map(({ park }) => park),
                true,
              )
            }
          >
            {words('own.confirmAll')}
          </Button>
        </div>
      ) : null}
      {findings.parks.length > 0 ? (
        <Table
          className="own-parks"
          caption={words('own.counted', { count: findings.parks.length, all: atlas.parks.length })}
          isCaptionHidden
          head={heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        >
          <tbody>
            {findings.parks.map((found) => (
              <FoundParkRow key={found.park} found={found} findings={findings} taking={taking} />
            ))}
          </tbody>
        </Table>
      ) : null}
      <Strangers strangers={findings.strangers} />
    </>
  )
}

/** As many as one reads through. */
const mostListed = 40

function Strangers({ strangers }: { readonly strangers: readonly FoundFeature[] }) {
  const words = useWords(ownWordsIn)
  if (strangers.length === 0) return null
  return (
    <details open={strangers.length <= 3}>
      <summary>{words('own.strangers', { count: strangers.length })}</summary>
      <ul className="own-strangers">
        {strangers.slice(0, mostListed).map((feature) => (
          <li key={feature.number} className="line">
            <span>{feature.said || words('own.unnamed', { number: feature.number })}</span>
            <AssignChoice feature={feature} park={null} />
          </li>
        ))}
      </ul>
    </details>
  )
}
