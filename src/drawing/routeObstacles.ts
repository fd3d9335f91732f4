import type { MultiPolygon } from 'geojson'
import type { ParkId } from '../domain/atlas'
import { type Arc, apart, lengthOf, sampled } from './curve'
import { cross, type Leader } from './nameLeader'
import { boundsOf, encloses } from './planeGeometry'
import type { PlanePoint } from './projection'

/** What routes give way to, in the plane. */
export type Obstacles = {
  readonly blocks: readonly { readonly park: ParkId; readonly geometry: MultiPolygon }[]
  /** The parks that bear a mark. */
  readonly marked: readonly ParkId[]
  /** Where a park's mark stands; `null` where nothing of it is drawn. */
  readonly placeOf: (park: ParkId) => PlanePoint | null
}

/** What a way passes that is not its own: lengths in units of the plane, and numbers. */
export type Passed = {
  readonly inside: number
  readonly close: number
  readonly met: number
  readonly crossings: number
  readonly places: number
}

/** How far apart a way is looked at, how near a block is close, and how far a mark with its letters reaches. */
const step = 4
const near = 8
const markReach = 34

type Ended = { readonly from: ParkId; readonly to: ParkId }

/** What curves from one park to another pass of others' blocks and marks, and which lines they cross. */
export function passedBy(
  arcs: readonly Arc[],
  { from, to }: Ended,
  lines: readonly { readonly arcs: readonly Arc[] }[],
  { blocks, marked, placeOf }: Obstacles,
): Passed {
  const others = blocks.filter(({ park }) => park !== from && park !== to)
  let [inside, close] = [0, 0]
  const met = new Set<MultiPolygon>()
  const points = arcs.flatMap((arc) => sampled(arc, Math.max(4, Math.ceil(lengthOf(arc) / step))))
  for (const point of points) {
    const around = others.filter(({ geometry }) => isNear(boundsOf(geometry), point))
    const held = around.find(({ geometry }) => encloses(geometry, point))
    if (held) {
      inside += step
      met.add(held.geometry)
    } else if (around.some(({ geometry }) => beside(point).some((one) => encloses(geometry, one)))) close += step
  }
  const places = marked.filter((park) => {
    const place = park === from || park === to ? null : placeOf(park)
    return place && points.some((point) => apart(point, place) < markReach)
  }).length
  return { inside, close, met: met.size, crossings: crossingsOf(arcs, lines), places }
}

function isNear({ x, y, width, height }: ReturnType<typeof boundsOf>, [px, py]: PlanePoint): boolean {
  return px > x - near && px < x + width + near && py > y - near && py < y + height + near
}

function beside([x, y]: PlanePoint): readonly PlanePoint[] {
  return [
    [x - near, y],
    [x + near, y],
    [x, y - near],
    [x, y + near],
  ]
}

/** How often curves cross others; where they meet at a shared place is no crossing. */
function crossingsOf(arcs: readonly Arc[], lines: readonly { readonly arcs: readonly Arc[] }[]): number {
  const own = segmentsOf(arcs)
  const start = arcs[0]?.[0]
  const end = arcs.at(-1)?.[2]
  const isEnd = (point: PlanePoint) =>
    (start !== undefined && apart(point, start) < markReach) || (end !== undefined && apart(point, end) < markReach)
  return lines.reduce((sum, line) => {
    const theirs = segmentsOf(line.arcs)
    return (
      sum + own.filter((one) => !isEnd(one.from) && !isEnd(one.to) && theirs.some((other) => cross(one, other))).length
    )
  }, 0)
}

function segmentsOf(arcs: readonly Arc[]): readonly Leader[] {
  return arcs.flatMap((arc) => {
    const points = sampled(arc, 10)
    return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))
  })
}
