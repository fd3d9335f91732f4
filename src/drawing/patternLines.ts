import type { Atlas, ParkId } from '../domain/atlas'
import { memoize } from '../domain/memoize'
import { apart } from './curve'
import { baseParks } from './parkMark'
import type { MarkRole, PatternGraphic, PatternLine, PatternNode, SideLink } from './patternGraphic'
import { type Led, routesFor } from './patternRoutes'
import { tieOf } from './patternSigns'
import { type PlanePoint, toPlane } from './projection'
import { blocksFinder, type Obstacles } from './routeObstacles'

const weights: Partial<Record<MarkRole, PatternLine['weight']>> = {
  wing: 'strong',
  spoke: 'plain',
  point: 'fine',
  candidate: 'candidate',
}

/** From the core or lead to all others; where the plan names none, nothing is joined. */
export function linesOf(nodes: readonly PatternNode[]): readonly PatternLine[] {
  const lead = nodes.find(({ role }) => role === 'core' || role === 'lead')
  return nodes.flatMap((to): readonly PatternLine[] => {
    const weight = weights[to.role]
    return lead && weight ? [{ from: lead, to, weight, route: null }] : []
  })
}

/** The patterns with the ways that their lines take on a map: each gives way to those drawn before it. */
export function routed(patterns: readonly PatternGraphic[], atlas: Atlas): readonly PatternGraphic[] {
  const ledOf = new Map<PatternLine, Led>()
  for (const { id, lines } of patterns)
    for (const line of lines)
      ledOf.set(line, { from: line.from.park, to: line.to.park, bundle: `${id} ${line.weight}` })
  const places = placesOf(atlas)
  const routes = routesFor([...ledOf.values()], {
    blocksAt: blocksOf(atlas),
    marked: [...new Set(patterns.flatMap(({ nodes }) => nodes.map(({ park }) => park)))],
    placeOf: (park) => places.get(park) ?? null,
  })
  const routeOf = (line: PatternLine) => {
    const led = ledOf.get(line)
    return (led && routes.get(led)) ?? null
  }
  return patterns.map((pattern) => ({
    ...pattern,
    link: linkOf(pattern, places),
    signs: pattern.signs.map((sign) => ({ ...sign, tie: tieOf(pattern, sign) })),
    lines: pattern.lines.map((line) => ({ ...line, route: routeOf(line) })),
  }))
}

/** From the park of one side to that of the other which is nearest to it. */
function linkOf({ sides: [one = [], other = []] }: PatternGraphic, places: ReadonlyMap<ParkId, PlanePoint>) {
  const links = one.flatMap((from) =>
    other.flatMap((to): readonly SideLink[] => {
      const [start, end] = [places.get(from), places.get(to)]
      return start && end ? [{ from, to, way: [start, end] }] : []
    }),
  )
  return links.sort((a, b) => lengthOfWay(a) - lengthOfWay(b))[0] ?? null
}

function lengthOfWay({ way: [start = [0, 0], end = [0, 0]] }: SideLink): number {
  return apart(start, end)
}

const blocksOf = memoize((atlas: Atlas): Obstacles['blocksAt'] =>
  blocksFinder(atlas.blocks.filter(({ membership }) => membership === 'member')),
)

/** Where each park's mark stands: on its main block. */
const placesOf = memoize((atlas: Atlas): ReadonlyMap<ParkId, PlanePoint> => {
  const standing = baseParks(atlas, 'zh', false)
  return new Map(standing.flatMap(({ id, blocks: [main] }) => (main ? [[id, toPlane(main.anchor)] as const] : [])))
})
