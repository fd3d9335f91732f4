import { importOf } from '../../domain/own/edits'
import type { Findings, FoundPark } from '../../domain/own/findings'
import { offOf } from '../../domain/own/foundOrder'
import { isFarOff } from '../../domain/own/offPublished'
import type { OwnImport } from '../../domain/own/ownBoundaries'
import { offText, squareKilometresText } from '../../drawing/ownArea'
import { lengthText } from '../../drawing/systemName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { useOwnShelf } from '../../state/useOwn'
import { Button } from '../../ui/Button'
import { ownWordsIn } from '../../words/parts/own'
import { ownFileWordsIn } from '../../words/parts/ownFile'
import { FeatureList } from './FeatureList'
import { PublishedArea } from './PublishedArea'
import { useParkName } from './useParkName'
import type { TakingOf } from './useTaking'

type Props = { readonly found: FoundPark; readonly findings: Findings; readonly taking: TakingOf }

/** One park of the file in a line; what there is to confirm, to know and to change of it below. */
export function FoundParkRow({ found, findings, taking }: Props) {
  const words = useWords(ownWordsIn)
  const parkName = useParkName()
  const { atlas, store } = useAtlas()
  const { park, features, asks, overlaps, repairs, squareKilometres } = found
  const name = parkName(park)
  const off = offOf(found, atlas.parks)
  const { kept } = useOwnShelf()
  const isNew = importOf(kept.history.own, park) === null
  const isPlain = isNew && asks.length + overlaps.length + repairs.length === 0 && features.length === 1
  const fly = () => {
    const { preview, lookAt } = store.getState()
    if (preview) lookAt({ ...preview, eye: park })
  }
  return (
    <>
      <tr data-asks={asks.length > 0}>
        <td>
          <input
            type="checkbox"
            checked={taking.isTaken(found)}
            aria-label={words('own.takeOf', { park: name })}
            onChange={({ target }) => taking.take([park], target.checked)}
          />
        </td>
        <th scope="row">
          <Button look="link" title={words('own.fly', { park: name })} onClick={fly}>
            {name}
          </Button>
          {isPlain ? <FeatureList {...found} most={1} assigns={false} /> : null}
        </th>
        <td className="own-number">{squareKilometresText(squareKilometres)}</td>
        <td>
          <PublishedArea park={park} />
        </td>
        <td className="own-number" data-far={isFarOff(off)}>
          {offText(off)}
        </td>
        <td>
          <PrecisionChoice found={found} findings={findings} taking={taking} />
        </td>
      </tr>
      {isPlain ? null : (
        <tr className="own-below" data-asks={asks.length > 0}>
          <td />
          <td colSpan={5}>
            <Asked found={found} />
            <FeatureList {...found} most={3} assigns={asks.length > 0} />
            <Mended found={found} />
          </td>
        </tr>
      )}
    </>
  )
}

function PrecisionChoice({ found: { park }, findings, taking }: Props) {
  const words = useWords(ownWordsIn)
  const parkName = useParkName()
  return (
    <select
      value={taking.precisionOf(park)}
      disabled={findings.doubt !== null}
      aria-label={`${words('own.precision')} ${parkName(park)}`}
      onChange={({ target }) => taking.setPrecision([park], target.value === 'surveyed' ? 'surveyed' : 'approximate')}
    >
      <option value="surveyed">{words('block.surveyed')}</option>
      <option value="approximate">{words('block.approximate')}</option>
    </select>
  )
}

function said({ source, date }: OwnImport) {
  return { source, date }
}

/** What has to be confirmed of it. */
function Asked({ found: { asks, features, strays, reaches } }: Pick<Props, 'found'>) {
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const texts = asks.map((question) =>
    words(`own.asks.${question}`, { count: features.length, metres: lengthText(strays ?? reaches ?? 0, language) }),
  )
  return texts.length > 0 ? <p className="own-asked own-warns">{texts.join(' ')}</p> : null
}

/** What there is to know of it: what it replaces, what it lies over, and what was mended. */
function Mended({ found: { park: id, overlaps, repairs } }: Pick<Props, 'found'>) {
  const words = useWords(ownWordsIn)
  const fileWords = useWords(ownFileWordsIn)
  const parkName = useParkName()
  const { kept } = useOwnShelf()
  const before = importOf(kept.history.own, id)
  const texts = [
    ...(before ? [words('own.replaces', { source: words('own.sourceAndDate', said(before)) })] : []),
    ...overlaps.map(({ park, hectares }) =>
      words('own.overlap', { park: parkName(park), hectares: hectares.toFixed(1) }),
    ),
    ...repairs.map(({ rule, count }) => fileWords(`repair.${rule}`, { count })),
  ]
  return <p className="own-asked muted">{texts.join(words('join.remarks'))}</p>
}
