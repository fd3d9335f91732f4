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

/** Features of the file by the names that they have there, each with why it is taken for the park's; the rest on request. */
export function FeatureList({ features, park, most, assigns }: Props) {
  const words = useWords(ownWordsIn)
  const why = useWhy()
  const [isWhole, show] = useState(false)
  const shown = isWhole ? features : features.slice(0, most)
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
          <Button look="link" onClick={() => show(true)}>
            {words('answer.rest', { count: features.length - shown.length })}
          </Button>
        </li>
      ) : null}
    </ul>
  )
}
