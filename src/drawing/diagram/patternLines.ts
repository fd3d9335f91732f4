import type { ParkId } from '../../domain/atlas'
import type { Arc } from '../curve'
import type { ScreenPoint } from '../frame'
import type { PatternGraphic } from '../patternGraphic'
import { lineArc } from '../patternPlaces'
import { moved } from './cells'
import { isOnLine } from './room'
import type { CellSpot } from './spots'

/** In how many straight pieces a curve is looked at. */
const pieces = 16

/** The curves of all patterns that are drawn, as lines, where their parks stand. */
export function patternLines(
  patterns: readonly PatternGraphic[],
  places: ReadonlyMap<ParkId, ScreenPoint>,
  unit: number,
): readonly (readonly ScreenPoint[])[] {
  const ground = { places: { middle: (park: ParkId) => places.get(park) ?? null }, unit }
  return patterns.flatMap((pattern) =>
    pattern.lines.flatMap((line) => {
      const arc = lineArc(line, pattern, ground)
      return arc ? [straightened(arc)] : []
    }),
  )
}

function straightened([start, control, end]: Arc): readonly ScreenPoint[] {
  return Array.from({ length: pieces + 1 }, (_, step): ScreenPoint => {
    const at = step / pieces
    const [first, second, third] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2]
    return [
      start[0] * first + control[0] * second + end[0] * third,
      start[1] * first + control[1] * second + end[1] * third,
    ]
  })
}

/** What it costs that a line runs under a name, in design pixels: as much as standing so much farther off. */
const under = 60

/** The spots with what lines under them cost, the cheapest first: a line through a mark would seem to be its own. */
export function besideLines(
  spots: readonly CellSpot[],
  lines: readonly (readonly ScreenPoint[])[],
  isJoined: boolean,
  unit: number,
): readonly CellSpot[] {
  return spots
    .map((spot) => {
      const box = isJoined ? moved(spot.cell.name.box, spot.at) : spot.box
      const crossed = lines.filter((line) => isOnLine(box, line)).length
      return crossed > 0 ? { ...spot, cost: spot.cost + crossed * under * unit } : spot
    })
    .sort((one, other) => one.cost - other.cost)
}
