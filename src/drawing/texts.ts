import { type BlockName, blockNamesOf } from './blockNames'
import type { Composition } from './composition'
import type { TextSource } from './drawing'
import { type GroundName, groundNamesOf } from './groundNames'
import type { Names } from './placement'

/** All that is written on a map: parks first, then blocks when close, then the ground where room is left. */
export type Texts = {
  readonly names: Names
  readonly blockNames: readonly BlockName[]
  readonly groundNames: readonly GroundName[]
}

export function textsOf(drawing: TextSource, composition: Composition, names: Names): Texts {
  const blockNames = blockNamesOf(drawing, composition, names)
  return { names, blockNames, groundNames: groundNamesOf(drawing, composition, names, blockNames) }
}
