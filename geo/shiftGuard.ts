import { booleanPointInPolygon, centerOfMass } from '@turf/turf'
import type { Position } from 'geojson'
import type { Atlas, Block } from '../src/domain/atlas'
import type { Ground } from '../src/domain/ground'
import { outlinesOn } from './districts'

const shiftToleranceInMetres = 200
const cornerToleranceInMetres = 100

/** Middles of blocks that are well known, WGS-84. */
const knownMiddles: Readonly<Record<string, Position>> = {
  'zj-core': [121.605, 31.197],
  'chj-main': [121.395, 31.171],
  'bs-waigaoqiao': [121.603, 31.336],
  'jq-north': [121.608, 31.26],
  'ljz-core': [121.503, 31.237],
  'ja-shibei': [121.4375, 31.303],
  'xh-fenglin': [121.453, 31.194],
  'pt-taopu': [121.357, 31.284],
  'mh-xinzhuang': [121.374, 31.064],
  'jd-auto': [121.182, 31.287],
  'fx-beauty': [121.483, 30.944],
}

/** Corners of the district outlines as GS(2024)0650 has them: 吴淞口, 南汇嘴, the angle north-east of 淀山湖, the tip of 崇明. */
const knownCorners: readonly (readonly [district: string, corner: Position])[] = [
  ['pudong', [121.5105, 31.3896]],
  ['pudong', [121.9606, 30.8778]],
  ['qingpu', [121.0467, 31.1399]],
  ['chongming', [121.2932, 31.8662]],
]

/** Places close to a district's western edge, WGS-84: 同济大学 and 上海国际会议中心. */
const knownPlaces: readonly (readonly [district: string, place: Position])[] = [
  ['yangpu', [121.4974, 31.2836]],
  ['pudong', [121.4922, 31.2393]],
]

/** Guards against outlines in GCJ-02, which at Shanghai lie some 435 m east and 220 m south of WGS-84. */
export function notShifted({ blocks }: Atlas, ground: Ground): readonly string[] {
  const outlines = outlinesOn(ground)
  const corners = knownCorners.filter(([district, corner]) => {
    const all = outlines.get(district)?.coordinates.flat(2) ?? []
    return !all.some((position) => Math.hypot(...metresBetween(corner, position)) <= cornerToleranceInMetres)
  })
  const places = knownPlaces.filter(([district, place]) => {
    const outline = outlines.get(district)
    return !outline || !booleanPointInPolygon(place, outline)
  })
  return [
    ...meanShift(blocks),
    ...corners.map(([district, corner]) => `${district} has no corner at ${corner.join()}: is the outline in GCJ-02?`),
    ...places.map(([district, place]) => `${place.join()} is not in ${district}: is the outline in GCJ-02?`),
  ]
}

/** Single blocks are schematic and may be off; a mean over many that is off is a shift. */
function meanShift(blocks: readonly Block[]): readonly string[] {
  const offsets = blocks.flatMap(({ id, geometry }) => {
    const middle = knownMiddles[id]
    return middle ? [metresBetween(middle, centerOfMass(geometry).geometry.coordinates)] : []
  })
  if (offsets.length < Object.keys(knownMiddles).length / 2)
    return ['too few blocks with a known middle to tell a shift']
  const [east, north] = [0, 1].map(
    (axis) => offsets.reduce((sum, offset) => sum + (offset[axis] ?? 0), 0) / offsets.length,
  )
  if (Math.hypot(east ?? 0, north ?? 0) <= shiftToleranceInMetres) return []
  return [
    `blocks lie ${Math.round(east ?? 0)} m east and ${Math.round(north ?? 0)} m north of where they are known: GCJ-02?`,
  ]
}

const metresPerDegree = 111_320

/** East and north in metres from one position to another, on the plane that touches at the first. */
function metresBetween([fromLng = 0, fromLat = 0]: Position, [lng = 0, lat = 0]: Position): [number, number] {
  return [(lng - fromLng) * metresPerDegree * Math.cos((fromLat * Math.PI) / 180), (lat - fromLat) * metresPerDegree]
}
