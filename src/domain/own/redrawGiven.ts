import type { MultiPolygon } from 'geojson'
import type { Atlas } from '../atlas'
import type { Ground } from '../ground'
import { coarse } from '../structure/anchors'
import type { Laid } from '../structure/structure'

/** What bodies, sides and envelopes are worked out from, WGS-84: small enough to be handed on at once. */
export type RedrawGiven = { readonly laid: Laid; readonly districts: ReadonlyMap<string, MultiPolygon> }

/** Of a survey's outline only as many corners as a body would follow. */
export function redrawGiven({ patterns, parks, blocks }: Atlas, ground: Ground): RedrawGiven {
  return {
    laid: { patterns, parks, blocks: blocks.map((block) => ({ ...block, geometry: coarse(block.geometry) })) },
    districts: new Map(
      ground.flatMap(({ id, kind, geometry }) =>
        kind === 'district' && geometry.type === 'MultiPolygon' ? [[id, geometry] as const] : [],
      ),
    ),
  }
}
