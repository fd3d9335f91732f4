import type { Change } from './change'
import { fromWgs84 } from './transforms'

/**
 * The coordinate systems that outlines leave in. A map's Web-Mercator is none of them: lengths are a sixth too long in it here,
 * areas a third too large. CGCS2000 degrees are those of WGS-84 (less than a metre apart) under another name.
 */
export const outgoingSystems = ['wgs84', 'cgcs2000', 'gk120', 'gk120zone', 'gk123', 'gk123zone', 'shanghai'] as const
export type OutgoingSystem = (typeof outgoingSystems)[number]

/** From WGS-84 `[lng, lat]` to such a system: east first, in metres or degrees. */
export function placingIn(system: OutgoingSystem): Change {
  return fromWgs84(system === 'cgcs2000' ? 'wgs84' : system)
}
