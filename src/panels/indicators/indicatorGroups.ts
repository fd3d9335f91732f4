import type { Basis, Indicator } from '../../domain/atlas'
import { shareOfCity } from '../../domain/figure'
import { indicatorsByScope } from '../../domain/indicatorScopes'

/** Indicators that stand apart for one and the same reason. */
export type Reasoned = {
  readonly reason: string
  readonly reasonEn: string
  readonly basis: Basis
  readonly indicators: readonly Indicator[]
}

/** What the plan measures of the whole zone or of one industry, by what can be done with it. */
export type ScopeGroup = {
  readonly scope: Indicator['scope']
  readonly count: number
  readonly comparable: readonly Indicator[]
  readonly apart: readonly Reasoned[]
  readonly facts: readonly Reasoned[]
}

/** Each scope in the plan's order. A share of the city stands with what it is a share of, unless it can be compared itself. */
export function indicatorGroups(indicators: readonly Indicator[]): readonly ScopeGroup[] {
  return indicatorsByScope(indicators).map(({ scope, indicators: held }) => {
    const comparable = held.filter((one) => one.comparable)
    const others = held.filter((one) => !one.comparable && !isShownAsShare(held, one))
    return {
      scope,
      count: held.length,
      comparable,
      apart: byReason(others.filter(({ target }) => target !== null)),
      facts: byReason(others.filter(({ target }) => target === null)),
    }
  })
}

/** Facts stand one by one, so only a card with a target takes in its share. */
function isShownAsShare(held: readonly Indicator[], share: Indicator): boolean {
  return held.some((one) => one.target !== null && shareOfCity(held, one) === share)
}

function byReason(indicators: readonly Indicator[]): readonly Reasoned[] {
  const reasons = [...new Set(indicators.map(({ reason }) => reason ?? ''))]
  return reasons.map((reason) => {
    const held = indicators.filter((one) => (one.reason ?? '') === reason)
    const { reasonEn = '', reasonBasis = 'derived' } = held[0] ?? {}
    return { reason, reasonEn, basis: reasonBasis, indicators: held }
  })
}
