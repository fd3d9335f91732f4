import { type TaskKind, taskKinds } from '../atlas'
import { countedTasks } from '../parkFacts'
import type { FacetRecord } from './facet'

export const kind: FacetRecord<`kind.${TaskKind}`> = {
  values: () => taskKinds.map((kind) => ({ value: kind, name: `kind.${kind}` })),
  of: (atlas, sources) => (park) => countedTasks(atlas, park, sources).map(({ kind }) => kind),
}
