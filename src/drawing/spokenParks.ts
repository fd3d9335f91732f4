import type { Atlas, ParkId } from '../domain/atlas'
import { type Filter, isOpen, matchingParks } from '../domain/filter'
import { selectedPark, type View } from '../state/view'
import type { PatternGraphic } from './patternGraphic'

/**
 * The parks that are spoken of while a view is shown to a room: those of the answer, or where nothing is asked the members of
 * the drawn layouts. `null` where it is about all of them.
 */
export function spokenParks(
  atlas: Atlas,
  view: Pick<View, 'filter' | 'patterns' | 'selection'>,
): ReadonlySet<ParkId> | null {
  const selected = selectedPark(view)
  const members = atlas.patterns
    .filter(({ id, industry, spatial }) => spatial && industry && view.patterns.includes(id))
    .flatMap(({ slots }) => slots.flatMap(({ parks }) => parks))
  if (isOpen(view.filter) && members.length === 0) return null
  const spoken = isOpen(view.filter) ? members : matchingParks(atlas, view.filter)
  return new Set([...spoken, ...(selected ? [selected] : [])])
}

/** The layouts as a room is shown them: where the answer asks for some of their places alone, these and the lines among them. */
export function spokenPatterns(
  patterns: readonly PatternGraphic[],
  { choices }: Filter,
  spoken: ReadonlySet<ParkId> | null,
): readonly PatternGraphic[] {
  const asked = choices.pattern.chosen
  return patterns.map((pattern) => {
    if (!spoken || !asked.some((value) => value.startsWith(`${pattern.id}.`))) return pattern
    const nodes = pattern.nodes.filter(({ park }) => spoken.has(park))
    return {
      ...pattern,
      nodes,
      signs: pattern.signs.filter(({ role }) => nodes.some((node) => node.role === role)),
      lines: pattern.lines.filter(({ from, to }) => spoken.has(from.park) && spoken.has(to.park)),
    }
  })
}
