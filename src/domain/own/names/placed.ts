import type { Atlas, ParkId } from '../../atlas'
import { isBlank } from '../../searchText'
import { byPlace, kilometresFromPark, type PlacedFeature } from './byPlace'
import { matchingOf } from './matched'
import type { FeatureMatch, Matching } from './matching'

/** A name that is a park's, on a feature that lies elsewhere: shown, and taken by nobody but a person. */
export type NameConflict = {
  readonly number: number
  readonly park: ParkId
  readonly kilometres: number
  /** The park on whose blocks it lies. */
  readonly liesOn: ParkId | null
}

/** Further than any sketch is off. */
const mostKilometres = 5

/**
 * What names and places say together, once it is known where the features lie: one without a name is proposed for the park that
 * it lies on; one whose name means a park more than 5 km away is a conflict. One with a name that is no park's stays a stranger
 * wherever it lies, as another zone may lie within a park.
 */
export function placed(
  matching: Matching,
  features: readonly PlacedFeature[],
  atlas: Atlas,
): { readonly matching: Matching; readonly conflicts: readonly NameConflict[] } {
  const there = new Map(features.map((feature) => [feature.number, feature]))
  const placeOf = (number: number) => {
    const feature = there.get(number)
    return (feature && byPlace([feature], atlas)[0]?.park) ?? null
  }
  const told = matching.features.map((feature): FeatureMatch => {
    if (feature.match.kind !== 'none' || !isBlank(feature.said)) return feature
    const park = placeOf(feature.number)
    if (park === null) return feature
    return { ...feature, match: { kind: 'proposal', park, reason: 'place', met: null, because: null } }
  })
  const conflicts = matching.features.flatMap(({ number, match }): readonly NameConflict[] => {
    const feature = there.get(number)
    if (match.kind === 'none' || !feature) return []
    const kilometres = kilometresFromPark(feature.geometry, match.park, atlas)
    if (kilometres === null || kilometres <= mostKilometres) return []
    return [{ number, park: match.park, kilometres, liesOn: placeOf(number) }]
  })
  return { matching: matchingOf(atlas, matching.column, told), conflicts }
}
