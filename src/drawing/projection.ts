import type { Camera } from '../state/view'

/** A point of the plane: web Mercator in CSS pixels at zoom 10, from an origin in the middle of Shanghai, y down. */
export type PlanePoint = readonly [x: number, y: number]

const planeZoom = 10
const worldSize = 512 * 2 ** planeZoom
const origin = mercator(121.45, 31.22)

/** Web Mercator (EPSG:3857) of WGS-84 degrees, as pixels of the plane's world. */
function mercator(lng: number, lat: number): PlanePoint {
  const sine = Math.sin((lat * Math.PI) / 180)
  return [((lng + 180) / 360) * worldSize, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize]
}

/** WGS-84 `[lng, lat]` in degrees to the plane. */
export function toPlane([lng, lat]: readonly [number, number] | readonly number[]): PlanePoint {
  const [x, y] = mercator(lng ?? 0, lat ?? 0)
  return [x - origin[0], y - origin[1]]
}

/** The plane back to WGS-84 `[lng, lat]` in degrees. */
export function toLngLat([x, y]: PlanePoint): readonly [number, number] {
  const lng = ((x + origin[0]) / worldSize) * 360 - 180
  const spread = Math.PI * (1 - (2 * (y + origin[1])) / worldSize)
  return [lng, (Math.atan(Math.sinh(spread)) * 180) / Math.PI]
}

/** How many CSS pixels one unit of the plane takes at this zoom. */
export function scaleOf(zoom: number): number {
  return 2 ** (zoom - planeZoom)
}

export function zoomOf(scale: number): number {
  return Math.log2(scale) + planeZoom
}

export function middleOf({ lng, lat }: Camera): PlanePoint {
  return toPlane([lng, lat])
}

/** Metres on the ground that one CSS pixel covers in the middle of the camera (WGS-84 equatorial radius). */
export function metresPerPixel({ zoom, lat }: Camera): number {
  return (2 * Math.PI * 6_378_137 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom)
}

/** The zoom at which the ground is `ratio` times as long as the picture, a pixel of which is so many metres wide on paper. */
export function zoomOfRatio(ratio: number, metresOfPixel: number, lat: number): number {
  return Math.log2(metresPerPixel({ zoom: 0, lat, lng: 0 }) / (ratio * metresOfPixel))
}
