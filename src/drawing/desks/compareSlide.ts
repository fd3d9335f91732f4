import type { Atlas, Industry, Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { comparedTerms, type Share } from '../../domain/compared'
import { heldByPark } from '../../domain/heldBy'
import { termsInPassing } from '../../domain/inPassing'
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
  const named = (terms: readonly { readonly industry: Industry }[]) =>
    join(terms.map(({ industry }) => nameIn(language, industry)))
  const terms = [...comparedTerms(atlas, parks, view.filter.sources).values()]
  const isShared = ({ share }: { readonly share: Share }) => share === 'all'
  const passing = parks.map((park) => termsInPassing(atlas, park, view.filter.sources))
  const row = (label: string, said: (park: Park, at: number) => string) => [label, ...parks.map(said)]
  return {
    columns: [2, ...parks.map(() => 8 / parks.length)],
    rows: [
      row('', (park) => nameIn(language, park)),
      row(words('facet.group'), ({ group }) => valueName(atlas, 'group', group, language)),
      [words('compare.sharedByAll'), named((terms[0] ?? []).filter(isShared))],
      row(words('compare.others'), (_, at) => named((terms[at] ?? []).filter((term) => !isShared(term)))),
      ...(passing.some((held) => held.length > 0)
        ? [row(words('compare.passing'), (_, at) => named(passing[at] ?? []))]
        : []),
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
