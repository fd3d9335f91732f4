import { type System, unchanged } from './change'
import { type Ellipsoid, ellipsoids, transverseMercator } from './kruger'
import type { Belt, SystemId } from './system'
import { webSystems } from './webSystems'

/** A belt of Gauss-Krüger, in metres. */
export type MetricBelt = Exclude<Belt, 'degrees'>

/** The belts: central meridian in degrees and what stands before the easting of 500 km, in millions of metres. */
const meridians: Readonly<Record<MetricBelt, { readonly centre: number; readonly zone: number }>> = {
  gk120: { centre: 120, zone: 0 },
  gk120zone: { centre: 120, zone: 40 },
  gk123: { centre: 123, zone: 0 },
  gk123zone: { centre: 123, zone: 41 },
  gk21zone: { centre: 123, zone: 21 },
  gk121half: { centre: 121.5, zone: 0 },
}

/** Its central meridian in degrees, and its false easting in metres with the belt's number before it. */
export function beltPlane(belt: MetricBelt): { readonly centre: number; readonly falseEast: number } {
  const { centre, zone } = meridians[belt]
  return { centre, falseEast: zone * 1e6 + 500_000 }
}

function beltOn(ellipsoid: Ellipsoid, belt: Belt): System {
  return belt === 'degrees' ? unchanged : transverseMercator({ ellipsoid, ...beltPlane(belt) })
}

/**
 * The city's own plane (上海2000坐标系) as it was published in 2020: central meridian 121°27′52″, height of projection 16.32 m, origin
 * 121°28′01″ E 31°14′07″ N. The origin's seconds are cut off; their middle is taken, which is nearest to what is in use. That leaves ±20 m.
 */
function shanghaiGrid(): System {
  const plane = {
    ellipsoid: ellipsoids.grs80,
    centre: 121 + 27 / 60 + 52 / 3600,
    scale: 1 + 16.32 / 6_371_000,
  }
  const origin = Float64Array.of(121 + 28 / 60 + 1.5 / 3600, 31 + 14 / 60 + 7.5 / 3600)
  const [east = 0, north = 0] = transverseMercator(plane).from(origin)
  return transverseMercator({ ...plane, falseEast: -east, falseNorth: -north })
}

const known: Readonly<Record<Exclude<SystemId, 'beijing54' | 'xian80'>, System>> = {
  ...webSystems,
  wgs84: unchanged,
  gk120: beltOn(ellipsoids.grs80, 'gk120'),
  gk120zone: beltOn(ellipsoids.grs80, 'gk120zone'),
  gk123: beltOn(ellipsoids.grs80, 'gk123'),
  gk123zone: beltOn(ellipsoids.grs80, 'gk123zone'),
  gk21zone: beltOn(ellipsoids.grs80, 'gk21zone'),
  gk121half: beltOn(ellipsoids.grs80, 'gk121half'),
  utm51: transverseMercator({ ellipsoid: ellipsoids.wgs84, centre: 123, scale: 0.9996, falseEast: 500_000 }),
  shanghai: shanghaiGrid(),
}

/**
 * The way between WGS-84 degrees (longitude first) and a system's own numbers (east first, metres or degrees). CGCS2000 is taken for
 * WGS-84. Degrees on the ellipsoids of Beijing-54 and Xi'an-80 are taken as they stand, which leaves up to 120 m: the shift
 * between the datums is not published.
 */
export function systemOf(system: SystemId, belt: Belt = 'degrees'): System {
  if (system === 'beijing54') return beltOn(ellipsoids.krassovsky, belt)
  if (system === 'xian80') return beltOn(ellipsoids.iag75, belt)
  return known[system]
}
