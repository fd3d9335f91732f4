import type { ParkId } from '../../domain/atlas'
import { contains, type ScreenPoint } from '../frame'
import type { Diagram } from './diagram'

/** A node answers within this many CSS pixels. */
const nodeReach = 24

/** The park whose name is pointed at, else the one whose node is the nearest within reach. */
export function nodeAt({ places, names }: Pick<Diagram, 'places' | 'names'>, point: ScreenPoint): ParkId | null {
  for (const [park, { box }] of names) if (contains(box, point)) return park
  let nearest: ParkId | null = null
  let least = nodeReach
  for (const [park, [x, y]] of places) {
    const distance = Math.hypot(x - point[0], y - point[1])
    if (distance > least) continue
    least = distance
    nearest = park
  }
  return nearest
}
