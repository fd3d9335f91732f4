import type { MultiPolygon } from 'geojson'
import type { ParkId } from '../domain/atlas'
import { type Arc, apart, lengthOf, sampled } from './curve'
import { contains } from './frame'
import { cross, type Leader } from './nameLeader'
import { boundsOf, encloses } from './planeGeometry'
import type { PlanePoint } from './projection'

type ParkBlock = { readonly park: ParkId; readonly geometry: MultiPolygon }

/** What routes give way to, in the plane. */
export type Obstacles = {
  readonly blocksAt: (point: PlanePoint) => readonly ParkBlock[]
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

/**
 * What curves from one park to another pass of others' blocks and marks, and which lines they cross; `null` where they meet
 * more than so many blocks.
 */
export function passedBy(
  arcs: readonly Arc[],
  { from, to }: Ended,
  lines: readonly Leader[],
  { blocksAt, marked, placeOf }: Obstacles,
  most = Number.POSITIVE_INFINITY,
): Passed | null {
  let [inside, close] = [0, 0]
  const met = new Set<ParkBlock>()
  const points = arcs.flatMap((arc) => sampled(arc, Math.max(4, Math.ceil(lengthOf(arc) / step))))
  for (const point of points) {
    const around = blocksAt(point).filter(({ park }) => park !== from && park !== to)
    if (around.length === 0) continue
    const held = around.find((block) => holds(block, point))
    if (held) {
      inside += step
      met.add(held)
    } else if (around.some((block) => beside(point).some((one) => holds(block, one)))) close += step
    if (met.size > most) return null
  }
  const places = marked.filter((park) => {
    const place = park === from || park === to ? null : placeOf(park)
    return place && points.some((point) => apart(point, place) < markReach)
  }).length
  return { inside, close, met: met.size, crossings: crossingsOf(arcs, lines), places }
}

/** In units of the plane: a cell of the grid by which blocks are found. */
const cell = 16

/** The blocks that hold a point or are close to it, by a grid of the plane: routes ask for many. */
export function blocksFinder(blocks: readonly ParkBlock[]): Obstacles['blocksAt'] {
  const grid = new Map<string, ParkBlock[]>()
  for (const block of blocks) {
    const { x, y, width, height } = boundsOf(block.geometry)
    for (let column = cellOf(x - near); column <= cellOf(x + width + near); column++)
      for (let row = cellOf(y - near); row <= cellOf(y + height + near); row++) {
        const key = `${column} ${row}`
        grid.set(key, [...(grid.get(key) ?? []), block])
      }
  }
  return ([x, y]) => grid.get(`${cellOf(x)} ${cellOf(y)}`) ?? []
}

function cellOf(length: number): number {
  return Math.floor(length / cell)
}

/** Its box tells of most points. */
function holds({ geometry }: ParkBlock, point: PlanePoint): boolean {
  return contains(boundsOf(geometry), point) && encloses(geometry, point)
}

function beside([x, y]: PlanePoint): readonly PlanePoint[] {
  return [
    [x - near, y],
    [x + near, y],
    [x, y - near],
    [x, y + near],
  ]
}

/** How often curves cross others; where they meet at their own ends is no crossing. */
function crossingsOf(arcs: readonly Arc[], lines: readonly Leader[]): number {
  const [start, end] = [arcs[0]?.[0], arcs.at(-1)?.[2]]
  if (lines.length === 0 || !start || !end) return 0
  const isInner = (point: PlanePoint) => apart(point, start) >= markReach && apart(point, end) >= markReach
  return segmentsOf(arcs).filter(
    (one) => isInner(one.from) && isInner(one.to) && lines.some((other) => mayMeet(one, other) && cross(one, other)),
  ).length
}

function mayMeet({ from: [ax, ay], to: [bx, by] }: Leader, { from: [cx, cy], to: [dx, dy] }: Leader): boolean {
  return (
    Math.max(ax, bx) >= Math.min(cx, dx) &&
    Math.min(ax, bx) <= Math.max(cx, dx) &&
    Math.max(ay, by) >= Math.min(cy, dy) &&
    Math.min(ay, by) <= Math.max(cy, dy)
  )
}

/** Curves as straight pieces, short enough to be looked at for crossings. */
export function segmentsOf(arcs: readonly Arc[]): readonly Leader[] {
  return arcs.flatMap((arc) => {
    const points = sampled(arc, 12)
    return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))
  })
}
