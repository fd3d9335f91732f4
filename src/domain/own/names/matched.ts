import type { Atlas, ParkId } from '../../atlas'
import { isBlank } from '../../searchText'
import type { OwnLayer } from '../reading'
import type { FeatureMatch, Matching, NameMatch } from './matching'
import { nameMatch } from './nameMatch'
import type { OtherNames } from './otherNames'

/** Features that a column is judged by. */
const mostJudged = 500

/** How much a hit says for a column: many have the district beside the name. */
function weightOf(match: NameMatch): number {
  if (match.kind === 'none') return 0
  if (match.kind === 'exact') return 1
  return match.reason === 'district' ? 0.4 : 0.9
}

/** Heads that a name stands under, also by the initials of their pinyin, as Shapefiles have room for ten letters. */
const headOfNames = /^(?:名称|名字|园区|园区名称|name|mc|yqmc|xmmc|dkmc|qymc|title|text|label)$/iu

/**
 * The text column whose values name the most parks, of several that name as many the one that does so for the most features,
 * and then one with a head such as `名称` or `YQMC`; `null` where nothing looks like a name. To be shown, and changed by who
 * knows better.
 */
export function nameColumn(layer: OwnLayer, atlas: Atlas, names: OtherNames): string | null {
  const judged = layer.features.slice(0, mostJudged)
  const known = new Map<string, NameMatch>()
  const matchOf = (text: string): NameMatch => {
    const match = known.get(text) ?? nameMatch(atlas, names, text)
    known.set(text, match)
    return match
  }
  const scoreOf = (column: string): number => {
    const best = new Map<ParkId, number>()
    let hits = 0
    for (const { values } of judged) {
      const match = matchOf(values.get(column) ?? '')
      if (match.kind === 'none') continue
      best.set(match.park, Math.max(best.get(match.park) ?? 0, weightOf(match)))
      hits += weightOf(match)
    }
    const parks = [...best.values()].reduce((sum, weight) => sum + weight, 0)
    return parks + hits / (judged.length + 1) + (headOfNames.test(column.trim()) ? 0.01 : 0)
  }
  const scored = layer.columns.map((column) => ({ column, score: scoreOf(column) }))
  const most = Math.max(...scored.map(({ score }) => score))
  return most > 0 ? (scored.find(({ score }) => score === most)?.column ?? null) : null
}

/** What each feature's name in this column says, and the parks that are met; without a column all are nameless. */
export function matched(layer: OwnLayer, column: string | null, atlas: Atlas, names: OtherNames): Matching {
  const features = layer.features.map(({ number, values }): FeatureMatch => {
    const said = (column === null ? undefined : values.get(column)) ?? ''
    return { number, said, match: nameMatch(atlas, names, said) }
  })
  return matchingOf(atlas, column, features)
}

/** The same features told by park. */
export function matchingOf(atlas: Atlas, column: string | null, features: readonly FeatureMatch[]): Matching {
  const numbersOf = (isMeant: (feature: FeatureMatch) => boolean) =>
    features.filter(isMeant).map(({ number }) => number)
  const isStray = ({ match }: FeatureMatch) => match.kind === 'none'
  return {
    column,
    features,
    parks: atlas.parks
      .map(({ id }) => ({ park: id, numbers: numbersOf(({ match }) => match.kind !== 'none' && match.park === id) }))
      .filter(({ numbers }) => numbers.length > 0),
    strangers: numbersOf((one) => isStray(one) && !isBlank(one.said)),
    nameless: numbersOf((one) => isStray(one) && isBlank(one.said)),
  }
}
