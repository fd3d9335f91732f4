import { useState } from 'react'
import type { ParkId } from '../../domain/atlas'
import type { FoundFeature } from '../../domain/own/findings'
import { useWords } from '../../state/AtlasContext'
import { Button } from '../../ui/Button'
import { ownWordsIn } from '../../words/parts/own'
import { AssignChoice } from './AssignChoice'
import { useWhy } from './useWhy'

type Props = {
  readonly features: readonly FoundFeature[]
  readonly park: ParkId | null
  /** How many are listed at first. */
  readonly most: number
  /** Whether each can be given to another park. */
  readonly assigns: boolean
}

/** As many more as are listed at once: each may have a choice of all parks. */
const atOnce = 100

/** Features of the file by the names that they have there, each with why it is taken for the park's; more on request. */
export function FeatureList({ features, park, most, assigns }: Props) {
  const words = useWords(ownWordsIn)
  const why = useWhy()
  const [count, show] = useState(most)
  const shown = features.slice(0, count)
  const isPlain = ({ match, isAssigned }: FoundFeature) =>
    features.length === 1 && match.kind === 'exact' && !isAssigned
  const named = ({ said, number }: FoundFeature) => {
    if (said === '') return words('own.unnamed', { number })
    return features.length > 1 ? words('own.featureOf', { name: said, number }) : said
  }
  return (
    <ul className="own-features">
      {shown.map((feature) => (
        <li key={feature.number} className="bar">
          {isPlain(feature) ? null : <span>{named(feature)}</span>}
          {park === null ? null : <span className="muted">{why(feature)}</span>}
          {assigns ? <AssignChoice feature={feature} park={park} /> : null}
        </li>
      ))}
      {shown.length < features.length ? (
        <li>
          <Button look="link" onClick={() => show(count + atOnce)}>
            {words('answer.rest', { count: Math.min(atOnce, features.length - count) })}
          </Button>
        </li>
      ) : null}
    </ul>
  )
}
