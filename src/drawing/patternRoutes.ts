import type { ParkId } from '../domain/atlas'
import { type Arc, apart, between, directionOn, lengthOf, sampled, stretchOf } from './curve'
import type { Leader } from './nameLeader'
import type { PlanePoint } from './projection'
import { type Obstacles, type Passed, passedBy, segmentsOf } from './routeObstacles'

/** A way from park to park in the plane: curves end to end, so that it is the same under every camera. */
export type Route = {
  readonly arcs: readonly Arc[]
  /** So many of its first curves are another line's too, which draws them: the trunk. */
  readonly shared: number
  /** How many lines of other patterns run between the same parks before it: it runs beside them. */
  readonly lane: number
}

/** What is to be led: lines of one `bundle` may share a trunk. */
export type Led = { readonly from: ParkId; readonly to: ParkId; readonly bundle: string }

/** How far a curve goes aside, as a share of its length, and how far along it does so. */
const bends = [0, 0.03, 0.06, 0.09, 0.13, 0.17, 0.22, 0.28, 0.34].flatMap((bend) => (bend === 0 ? [0] : [bend, -bend]))
const skews = [0.5, 0.28, 0.72] as const

/** Where along a trunk a branch may leave it, how far it keeps its way, and how much it may turn (radians). */
const leavings = [0.3, 0.42, 0.54, 0.66, 0.78, 0.88] as const
const keeps = [0.35, 0.6] as const
const sharpest = 0.9
/** No line is longer than this many times the straight way. */
const longest = 1.3

/** What a curve costs beside its length: for each unit inside another park's block, close to one, and for each met. */
const costs = { inside: 4, met: 1000, close: 0.45, crossing: 45, place: 50, bend: 0.6, turn: 0.5 } as const

/** `cost` is that of its own curves by themselves. */
type Way = { readonly arcs: readonly Arc[]; readonly shared: number; readonly cost: number }
type Laid = Led & Route & { readonly segments: readonly Leader[] }

/**
 * The routes of lines that begin at the same few parks: gentle curves that pass as few blocks and places of other parks, and cross
 * as few lines, as any of the ways tried; lines of one bundle share a trunk where one leaves the other late. Units of the plane.
 */
export function routesFor(lines: readonly Led[], obstacles: Obstacles): ReadonlyMap<Led, Route> {
  const laid: Laid[] = []
  const routes = new Map<Led, Route>()
  for (const line of farthestFirst(lines, obstacles)) {
    const [start, end] = [obstacles.placeOf(line.from), obstacles.placeOf(line.to)]
    if (!start || !end) continue
    const route = beside(line, laid) ?? cheapest(line, start, end, laid, obstacles)
    routes.set(line, route)
    laid.push({ ...line, ...route, segments: segmentsOf(route.arcs) })
  }
  return routes
}

/** Bundle by bundle, and in each the one that goes farthest first: the others leave its trunk. */
function farthestFirst(lines: readonly Led[], { placeOf }: Obstacles): readonly Led[] {
  const order = [...new Set(lines.map(({ bundle }) => bundle))]
  const reach = ({ from, to }: Led) => apart(placeOf(from) ?? [0, 0], placeOf(to) ?? [0, 0])
  return [...lines].sort(
    (one, other) => order.indexOf(one.bundle) - order.indexOf(other.bundle) || reach(other) - reach(one),
  )
}

/** Lines of several patterns between the same parks run side by side. */
function beside({ from, to }: Led, laid: readonly Laid[]): Route | null {
  const same = laid.filter((one) => one.from === from && one.to === to)
  const [first] = same
  return first ? { arcs: first.arcs, shared: 0, lane: same.length } : null
}

function cheapest(line: Led, start: PlanePoint, end: PlanePoint, laid: readonly Laid[], obstacles: Obstacles): Route {
  const hosts = laid.filter(({ from, bundle }) => from === line.from && bundle === line.bundle)
  const ways = [...aloneWays(start, end), ...hosts.flatMap((host) => branches(host, start, end))]
  const others = laid
    .filter(({ from, bundle }) => from !== line.from || bundle !== line.bundle)
    .flatMap(({ segments }) => segments)
  let best: Way | null = null
  let least = Number.POSITIVE_INFINITY
  for (const way of ways.sort((one, other) => one.cost - other.cost)) {
    // What is passed only adds to it.
    if (way.cost >= least) break
    const most = (least - way.cost) / costs.met
    const passed = passedBy(way.arcs.slice(way.shared), line, others, obstacles, most)
    const cost = passed ? way.cost + costOf(passed) : least
    if (cost >= least) continue
    least = cost
    best = way
  }
  return { arcs: best?.arcs ?? [[start, between(start, end, 0.5), end]], shared: best?.shared ?? 0, lane: 0 }
}

function costOf({ inside, close, met, crossings, places }: Passed): number {
  return (
    inside * costs.inside + close * costs.close + met * costs.met + crossings * costs.crossing + places * costs.place
  )
}

/** From place to place in one curve. */
export function aloneWays(start: PlanePoint, end: PlanePoint): readonly Way[] {
  const length = apart(start, end)
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  return bends.flatMap((bend) =>
    (bend === 0 ? [0.5] : skews).map((skew): Way => {
      const [x, y] = between(start, end, skew)
      const arc: Arc = [start, [x - dy * bend * 2, y + dx * bend * 2], end]
      return { arcs: [arc], shared: 0, cost: lengthOf(arc) + length * Math.abs(bend) * costs.bend }
    }),
  )
}

/** Along another line of the bundle, then off it in the direction that it has there. */
function branches({ arcs: trunk }: Route, start: PlanePoint, end: PlanePoint): readonly Way[] {
  const straight = apart(start, end)
  return trunk.flatMap((arc, index) =>
    leavings.flatMap((leaving): readonly Way[] => {
      const kept = [...trunk.slice(0, index), stretchOf(arc, 0, leaving)]
      const [from, [wayX, wayY]] = [kept.at(-1)?.[2] ?? start, directionOn(arc, leaving)]
      const left = apart(from, end)
      const turn = Math.acos(Math.max(-1, Math.min(1, (wayX * (end[0] - from[0]) + wayY * (end[1] - from[1])) / left)))
      if (turn > sharpest) return []
      return keeps.flatMap((keep): readonly Way[] => {
        const branch: Arc = [from, [from[0] + wayX * left * keep, from[1] + wayY * left * keep], end]
        const arcs = [...kept, branch]
        if (arcs.reduce((sum, one) => sum + lengthOf(one), 0) > straight * longest) return []
        return [{ arcs, shared: kept.length, cost: lengthOf(branch) + left * turn * turn * costs.turn }]
      })
    }),
  )
}

/** A route as points of the plane, so close that it reads as its curves. */
export function pointsOf({ arcs }: Pick<Route, 'arcs'>): readonly PlanePoint[] {
  return arcs.flatMap((arc, index) => sampled(arc, 16).slice(index === 0 ? 0 : 1))
}
