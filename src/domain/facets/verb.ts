import type { Atlas } from '../atlas'
import { linksOf } from '../countedLinks'
import { countedTasks } from '../parkFacts'
import type { FacetRecord } from './facet'

/**
 * With which verb the plan says that a park carries an industry or has something to do: 重点发展, 建设. Each goes by the verb
 * itself; those of industries stand first, then those of tasks, the most used first.
 */
export const verb: FacetRecord = {
  values: (atlas) => [
    ...new Map(
      [...atlas.links, ...byUse(atlas)].map(({ verb, verbEn }) => [
        verb,
        { value: verb, name: { name: verb, nameEn: verbEn } },
      ]),
    ).values(),
  ],
  of: (atlas, sources) => (park) =>
    [...linksOf(atlas, park, sources), ...countedTasks(atlas, park, sources)].map(({ verb }) => verb),
  isQuoted: true,
}

function byUse({ tasks }: Atlas): Atlas['tasks'] {
  const uses = new Map<string, number>()
  for (const { verb } of tasks) uses.set(verb, (uses.get(verb) ?? 0) + 1)
  return [...tasks].sort((one, other) => (uses.get(other.verb) ?? 0) - (uses.get(one.verb) ?? 0))
}
