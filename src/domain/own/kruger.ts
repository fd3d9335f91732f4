import { eachPosition, type System } from './change'

/** Half the long axis in metres and the flattening. */
export type Ellipsoid = { readonly axis: number; readonly flattening: number }

export const ellipsoids = {
  /** Of CGCS2000. */
  grs80: { axis: 6_378_137, flattening: 1 / 298.257222101 },
  wgs84: { axis: 6_378_137, flattening: 1 / 298.257223563 },
  /** Of Beijing-54. */
  krassovsky: { axis: 6_378_245, flattening: 1 / 298.3 },
  /** Of Xi'an-80. */
  iag75: { axis: 6_378_140, flattening: 1 / 298.257 },
} as const satisfies Readonly<Record<string, Ellipsoid>>

/** A transverse Mercator: central meridian in degrees, scale on it, metres added to east and to the north from the equator. */
export type Meridian = {
  readonly ellipsoid: Ellipsoid
  readonly centre: number
  readonly scale?: number
  readonly falseEast?: number
  readonly falseNorth?: number
}

type Four = readonly [number, number, number, number]

const radians = Math.PI / 180

/**
 * Gauss-Krüger between degrees of the ellipsoid (longitude first) and metres (east first), by the series of Krüger (1912) in the
 * third flattening, as Karney gives it in “Transverse Mercator with an accuracy of a few nanometers”, J. Geod. 85 (2011), here
 * to the fourth order: within a millimetre to 4° beside the central meridian. No change of datum.
 */
export function transverseMercator(meridian: Meridian): System {
  const { centre, scale = 1, falseEast = 0, falseNorth = 0 } = meridian
  const { n, radius, toPlane, toSphere, toLatitude } = seriesOf(meridian.ellipsoid)
  const eccentricity = (2 * Math.sqrt(n)) / (1 + n)
  const size = radius * scale
  return {
    from: eachPosition((lng, lat, to, at) => {
      const sine = Math.sin(lat * radians)
      const t = Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine))
      const aside = (lng - centre) * radians
      const north = Math.atan2(t, Math.cos(aside))
      const east = Math.atanh(Math.sin(aside) / Math.hypot(1, t))
      to[at] = falseEast + size * (east + eastSum(toPlane, north, east))
      to[at + 1] = falseNorth + size * (north + northSum(toPlane, north, east))
    }),
    to: eachPosition((x, y, to, at) => {
      const [planeNorth, planeEast] = [(y - falseNorth) / size, (x - falseEast) / size]
      const north = planeNorth - northSum(toSphere, planeNorth, planeEast)
      const east = planeEast - eastSum(toSphere, planeNorth, planeEast)
      const conformal = Math.asin(Math.sin(north) / Math.cosh(east))
      to[at] = centre + Math.atan2(Math.sinh(east), Math.cos(north)) / radians
      to[at + 1] = (conformal + northSum(toLatitude, conformal, 0)) / radians
    }),
  }
}

/** The radius of the rectifying sphere and the series: sphere to plane (α), plane to sphere (β), conformal latitude to latitude (δ). */
function seriesOf({ axis, flattening }: Ellipsoid) {
  const n = flattening / (2 - flattening)
  const [n2, n3, n4] = [n ** 2, n ** 3, n ** 4]
  const toPlane: Four = [
    n / 2 - (2 / 3) * n2 + (5 / 16) * n3 + (41 / 180) * n4,
    (13 / 48) * n2 - (3 / 5) * n3 + (557 / 1440) * n4,
    (61 / 240) * n3 - (103 / 140) * n4,
    (49561 / 161280) * n4,
  ]
  const toSphere: Four = [
    n / 2 - (2 / 3) * n2 + (37 / 96) * n3 - (1 / 360) * n4,
    (1 / 48) * n2 + (1 / 15) * n3 - (437 / 1440) * n4,
    (17 / 480) * n3 - (37 / 840) * n4,
    (4397 / 161280) * n4,
  ]
  const toLatitude: Four = [
    2 * n - (2 / 3) * n2 - 2 * n3 + (116 / 45) * n4,
    (7 / 3) * n2 - (8 / 5) * n3 - (227 / 45) * n4,
    (56 / 15) * n3 - (136 / 35) * n4,
    (4279 / 630) * n4,
  ]
  return { n, radius: (axis / (1 + n)) * (1 + n2 / 4 + n4 / 64), toPlane, toSphere, toLatitude }
}

function northSum([one, two, three, four]: Four, north: number, east: number): number {
  return (
    one * Math.sin(2 * north) * Math.cosh(2 * east) +
    two * Math.sin(4 * north) * Math.cosh(4 * east) +
    three * Math.sin(6 * north) * Math.cosh(6 * east) +
    four * Math.sin(8 * north) * Math.cosh(8 * east)
  )
}

function eastSum([one, two, three, four]: Four, north: number, east: number): number {
  return (
    one * Math.cos(2 * north) * Math.sinh(2 * east) +
    two * Math.cos(4 * north) * Math.sinh(4 * east) +
    three * Math.cos(6 * north) * Math.sinh(6 * east) +
    four * Math.cos(8 * north) * Math.sinh(8 * east)
  )
}
