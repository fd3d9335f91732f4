import { nameIn } from '../../domain/named'
import type { Findings, FoundFeature, FoundPark } from '../../domain/own/findings'
import { lengthText } from '../../drawing/systemName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { ownWordsIn } from '../../words/parts/own'
import { ownFileWordsIn } from '../../words/parts/ownFile'
import { AssignChoice } from './AssignChoice'
import { useParkName } from './useParkName'
import type { TakingOf } from './useTaking'

type Props = { readonly found: FoundPark; readonly findings: Findings; readonly taking: TakingOf }

export function FoundParkRow({ found, findings, taking }: Props) {
  const words = useWords(ownWordsIn)
  const parkName = useParkName()
  const { store } = useAtlas()
  const { park, features, squareKilometres } = found
  const name = parkName(park)
  const fly = () => {
    const { preview, lookAt } = store.getState()
    if (preview) lookAt({ ...preview, eye: park })
  }
  return (
    <tr data-asks={found.asks.length > 0}>
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
      </th>
      <td>
        {features.map((feature) => (
          <span key={feature.number} className="own-feature">
            {feature.said || words('own.unnamed', { number: feature.number })}
            {found.asks.length > 0 ? <AssignChoice feature={feature} park={park} /> : null}
          </span>
        ))}
      </td>
      <td>
        <Why features={features} />
      </td>
      <td className="own-number">{words('own.area', { area: squareKilometres.toFixed(2) })}</td>
      <td>
        <Published found={found} />
      </td>
      <td>
        <PrecisionChoice found={found} findings={findings} taking={taking} />
      </td>
      <td>
        <Asked found={found} />
      </td>
    </tr>
  )
}

/** Why these features are the park's, each reason once. */
function Why({ features }: { readonly features: readonly FoundFeature[] }) {
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const texts = features.map(({ match, isAssigned }) => {
    if (isAssigned) return words('own.match.assigned')
    if (match.kind !== 'proposal') return words('own.match.exact')
    const { reason, met, because } = match
    return words(`own.match.${reason}`, {
      met: met ? nameIn(language, met) : '',
      because: because ? (language === 'zh' ? because.reason : because.reasonEn) : '',
    })
  })
  return [...new Set(texts)].map((text) => (
    <span key={text} className="own-feature">
      {text}
    </span>
  ))
}

function Published({ found: { park: id } }: Pick<Props, 'found'>) {
  const { atlas } = useAtlas()
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const [area] = atlas.parks.find((park) => park.id === id)?.areas ?? []
  if (!area) return words('own.noPublished')
  const scope = language === 'zh' ? area.scope : area.scopeEn
  return words('own.publishedOf', { area: area.squareKilometres, year: area.year, scope })
}

function PrecisionChoice({ found: { park }, findings, taking }: Props) {
  const words = useWords(ownWordsIn)
  const parkName = useParkName()
  return (
    <select
      value={taking.precisionOf(park)}
      disabled={findings.doubt !== null}
      aria-label={`${words('own.precision')} ${parkName(park)}`}
      onChange={({ target }) => taking.setPrecision(park, target.value === 'surveyed' ? 'surveyed' : 'approximate')}
    >
      <option value="surveyed">{words('block.surveyed')}</option>
      <option value="approximate">{words('block.approximate')}</option>
    </select>
  )
}

/** What has to be confirmed of it, and what was mended. */
function Asked({ found }: Pick<Props, 'found'>) {
  const words = useWords(ownWordsIn)
  const fileWords = useWords(ownFileWordsIn)
  const language = useChoice('language')
  const parkName = useParkName()
  const texts = [
    ...found.asks.map((question) =>
      words(`own.asks.${question}`, {
        count: found.features.length,
        metres: lengthText(found.strays ?? found.reaches ?? 0, language),
      }),
    ),
    ...found.overlaps.map(({ park, hectares }) =>
      words('own.overlap', { park: parkName(park), hectares: hectares.toFixed(1) }),
    ),
    ...found.repairs.map(({ rule, count }) => fileWords(`repair.${rule}`, { count })),
  ]
  return texts.map((text) => (
    <span key={text} className="own-feature">
      {text}
    </span>
  ))
}
