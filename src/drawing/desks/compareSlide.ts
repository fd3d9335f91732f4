import type { Atlas, IndustryId, Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { heldByPark } from '../../domain/heldBy'
import { termsOf } from '../../domain/likeness'
import { nameIn } from '../../domain/named'
import { tasksByKind } from '../../domain/parkFacts'
import { patternTitle } from '../../domain/patternTitle'
import { rolesOf } from '../../domain/roles'
import { sideBySide } from '../../state/comparison'
import type { View } from '../../state/view'
import { compareWordsIn } from '../../words/parts/compare'
import { valueName } from '../sentence'
import type { DeskBody, DeskSlide } from './deskSlide'

export const compareSlide: DeskSlide = {
  lead: null,
  listing: null,
  body,
  clauses: (atlas, view) => parksOf(atlas, view).map(({ clause }) => clause),
}

function parksOf(atlas: Atlas, view: View): readonly Park[] {
  return sideBySide(view).flatMap((id) => byId(atlas.parks).get(id) ?? [])
}

/** A column a park: what all have, what each has alone or with some, its places in patterns, its tasks and sites. */
function body(atlas: Atlas, view: View): DeskBody | null {
  const parks = parksOf(atlas, view)
  if (parks.length < 2) return null
  const { language } = view
  const words = compareWordsIn(language)
  const join = (names: readonly string[]) => names.join(words('join.conditions')) || words('none')
  const named = (ids: readonly IndustryId[]) =>
    join(ids.flatMap((id) => byId(atlas.industries).get(id) ?? []).map((industry) => nameIn(language, industry)))
  const terms = parks.map(({ id }) => termsOf(atlas, id))
  const shared = [...(terms[0] ?? [])].filter((id) => terms.every((held) => held.has(id)))
  const row = (label: string, said: (park: Park, at: number) => string) => [label, ...parks.map(said)]
  return {
    columns: [2, ...parks.map(() => 8 / parks.length)],
    rows: [
      row('', (park) => nameIn(language, park)),
      row(words('facet.group'), ({ group }) => valueName(atlas, 'group', group, language)),
      [words('compare.sharedByAll'), named(shared)],
      row(words('compare.others'), (_, at) => named([...(terms[at] ?? [])].filter((id) => !shared.includes(id)))),
      row(words('roles'), ({ id }) =>
        join(rolesOf(atlas, id).map(({ pattern }) => patternTitle(atlas, pattern, language))),
      ),
      row(words('tasks'), ({ id }) =>
        join(
          tasksByKind(heldByPark(atlas.tasks, id)).map(({ kind, tasks }) => `${words(`kind.${kind}`)} ${tasks.length}`),
        ),
      ),
      row(words('sites'), ({ id }) => String(atlas.sites.filter(({ park }) => park === id).length)),
    ],
    rest: null,
  }
}
