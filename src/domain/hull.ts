import { convex, multiPoint } from '@turf/turf'
import type { Position } from 'geojson'

/**
 * The convex hull of points of any one plane, as a ring without its last, repeated point; the points themselves where
 * fewer than three span no area. Turf's `convex` (monotone chain).
 */
export function hullOf(points: readonly Position[]): readonly Position[] {
  const hull = points.length < 3 ? null : convex(multiPoint([...points]))
  return hull?.geometry.coordinates[0]?.slice(0, -1) ?? points
}
