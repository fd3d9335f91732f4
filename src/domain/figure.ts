import type { Figure, Indicator, Qualifier } from './atlas'

const before: readonly (string | null)[] = ['约', '超过', '超']

/** The figure as the plan prints it, with the word that qualifies it: `约1100亿元`, `20%左右`, `9000余家`. */
export function printedFigure({ printed, qualifier }: Pick<Figure, 'printed' | 'qualifier'>): string {
  if (qualifier === null || printed.includes(qualifier)) return printed
  return before.includes(qualifier) ? qualifier + printed : printed + qualifier
}

const near: readonly (Qualifier | null)[] = ['约', '左右']

/** How a figure is loose: about the number (约, 左右), or somewhere over it (以上, 余, 多, 超过, 超). */
export function looseness({ qualifier }: Figure): 'about' | 'over' | null {
  if (qualifier === null) return null
  return near.includes(qualifier) ? 'about' : 'over'
}

/** Whether the figure counts a period of years, as `2016–2020`, and not the state of one year. */
export function countsPeriod({ year }: Figure): boolean {
  return !/^\d{4}$/.test(year)
}

/** The shares that stand beside an indicator's figures, the earlier first: those of the same years, or all where it has none. */
export function sharesBeside({ baseline, target }: Indicator, share: Indicator | null): readonly Figure[] {
  const years = [baseline, target].flatMap((figure) => figure?.year ?? [])
  return [share?.baseline, share?.target].flatMap((figure) =>
    figure && (years.length === 0 || years.includes(figure.year)) ? [figure] : [],
  )
}

/** The indicator that says what share of the city this one makes up. */
export function shareOfCity(indicators: readonly Indicator[], { id }: Indicator): Indicator | null {
  return indicators.find(({ shareOf }) => shareOf === id) ?? null
}
