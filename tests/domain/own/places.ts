const radians = Math.PI / 180
const metresOfADegree = (6_371_008.8 * Math.PI) / 180

/** How far the position at `at` of one list of degrees lies from that of another, in metres; for short ways. */
export function apartInMetres(one: ArrayLike<number>, other: ArrayLike<number>, at = 0): number {
  const [lng, lat] = [one[at] ?? Number.NaN, one[at + 1] ?? Number.NaN]
  const [otherLng, otherLat] = [other[at] ?? Number.NaN, other[at + 1] ?? Number.NaN]
  return Math.hypot((lng - otherLng) * Math.cos(lat * radians), lat - otherLat) * metresOfADegree
}
