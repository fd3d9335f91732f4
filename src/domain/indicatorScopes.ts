import type { Indicator } from './atlas'

/** The indicators of one thing that is measured, with a word to tell it from others. */
export type ScopeOf = {
  readonly key: string
  readonly scope: Indicator['scope']
  readonly indicators: readonly Indicator[]
}

/** Indicators under what they measure: the whole zone first, then each industry in the order of the list. */
export function indicatorsByScope(indicators: readonly Indicator[]): readonly ScopeOf[] {
  const keyOf = ({ scope }: Indicator) => (scope === 'zone' ? scope : scope.industry)
  const scopes = new Map(indicators.map((indicator) => [keyOf(indicator), indicator.scope]))
  return [...scopes]
    .sort(([one], [other]) => Number(other === 'zone') - Number(one === 'zone'))
    .map(([key, scope]) => ({ key, scope, indicators: indicators.filter((one) => keyOf(one) === key) }))
}

/** The whole zone's own. */
export function zoneIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ scope }) => scope === 'zone')
}
