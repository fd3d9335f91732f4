import type { Atlas, IndustryId } from '../../../domain/atlas'
import { isOpen, matchingParks, openFilter, toggled } from '../../../domain/filter'
import { openingView, type View } from '../../../state/view'

/** How many industries have a map of their own. */
const smallMaps = 3

/** The whole structure, whatever is asked and however near the screen is: with what is drawn over it, in its colours and language. */
export function structureView({ patterns, openSlots, statedOnly, language, theme, edition }: View): View {
  return { ...openingView, patterns, openSlots, statedOnly, language, theme, edition }
}

/**
 * Each industry by who names a park for it, and the layout that the plan has for it, which is told in words: those of the
 * view's choice, then the plan's leading ones.
 */
export function industryViews(atlas: Atlas, view: View): readonly View[] {
  return industriesOf(atlas, view).map((industry) => ({
    ...structureView(view),
    structure: false,
    openSlots: false,
    filter: toggled(openFilter, 'industry', industry),
    lens: { by: 'industry', industry },
    patterns: atlas.patterns.filter((one) => one.spatial && one.industry === industry).map(({ id }) => id),
  }))
}

export function industriesOf(atlas: Atlas, { filter, lens }: View): readonly IndustryId[] {
  const asked = new Set(isOpen(filter) ? [] : filter.choices.industry.chosen)
  const chosen = atlas.industries.filter(({ id }) => asked.has(id) || (lens.by === 'industry' && lens.industry === id))
  const leading = atlas.industries.filter(({ tier }) => tier === 'leading')
  const carried = (industry: IndustryId) => matchingParks(atlas, toggled(openFilter, 'industry', industry)).length > 0
  return [...new Set([...chosen, ...leading].map(({ id }) => id))].filter(carried).slice(0, smallMaps)
}
