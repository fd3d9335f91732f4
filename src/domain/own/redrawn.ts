import type { MultiPolygon } from 'geojson'
import type { Atlas } from '../atlas'
import type { Ground } from '../ground'
import { structureOf } from '../structure/structure'

/** With bodies, sides and envelopes drawn anew around the blocks that it has; takes seconds. */
export function redrawn(atlas: Atlas, ground: Ground): Atlas {
  return { ...atlas, ...structureOf(atlas, districtsIn(ground)) }
}

function districtsIn(ground: Ground): ReadonlyMap<string, MultiPolygon> {
  return new Map(
    ground.flatMap(({ id, kind, geometry }) =>
      kind === 'district' && geometry.type === 'MultiPolygon' ? [[id, geometry] as const] : [],
    ),
  )
}
