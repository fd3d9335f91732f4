import type { Atlas } from '../domain/atlas'
import type { Clause } from '../domain/clause'
import { clauseKey } from '../domain/clauseFacts'
import { countedLinks } from '../domain/countedLinks'
import { matchingParks } from '../domain/filter'
import { ownClauses } from '../domain/ownSentence'
import { selectedPark, type View } from '../state/view'
import { deskSlideOf } from './desks/deskSlides'

/**
 * The clauses that what is shown rests on, each once: of the chosen park, the drawn patterns, the industries and groups
 * that are asked for; where nothing is asked, of the four groups.
 */
export function clausesShown(atlas: Atlas, view: View): readonly Clause[] {
  const { choices } = view.filter
  const park = selectedPark(view)
  const matching = new Set(matchingParks(atlas, view.filter))
  const drawn = atlas.patterns.filter(({ id }) => view.patterns.includes(id) || choices.pattern.chosen.includes(id))
  const links = countedLinks(atlas).filter(
    ({ holder, industry }) =>
      choices.industry.chosen.includes(industry) && 'park' in holder && matching.has(holder.park),
  )
  const clauses = [
    ...(park ? ownClauses(atlas, park) : []),
    ...drawn.flatMap((pattern) => [pattern.clause, ...pattern.slots.map(({ clause }) => clause)]),
    ...links.map(({ clause }) => clause),
    ...atlas.groups.filter(({ id }) => !park && choices.group.chosen.includes(id)).map(({ clause }) => clause),
    ...(deskSlideOf(view.desk)?.clauses(atlas, view) ?? []),
  ]
  const shown = clauses.length > 0 || view.desk ? clauses : atlas.groups.map(({ clause }) => clause)
  return [...new Map(shown.map((clause) => [clauseKey(clause), clause])).values()]
}
