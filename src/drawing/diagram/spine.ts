import type { Ground } from '../../domain/ground'
import { memoize } from '../../domain/memoize'
import type { ScreenPoint } from '../frame'
import { linesOf } from '../planeGeometry'
import type { PlanePoint } from '../projection'

/** The river that a city lies along: the ground's widest, from its source to its mouth; `null` where it has none. */
export const spineOf = memoize((ground: Ground): Spine | null => {
  const rivers = ground.filter(({ kind, geometry }) => kind === 'river' && geometry.type === 'LineString')
  const [widest] = [...rivers].sort((one, other) => (other.width ?? 0) - (one.width ?? 0))
  const line = widest && linesOf(widest.geometry)[0]
  return widest && line && line.length > 1 ? { name: widest.name, nameEn: widest.nameEn, line: prolonged(line) } : null
})

export type Spine = { readonly name: string; readonly nameEn: string; readonly line: readonly PlanePoint[] }

/** How far it goes on beyond both its ends, straight, in the plane: past all parks, so that each has a side. */
const beyond = 4000
/** Over so many of its points its last direction is taken. */
const lately = 6

function prolonged(line: readonly PlanePoint[]): readonly PlanePoint[] {
  const further = (end: PlanePoint, before: PlanePoint): PlanePoint => {
    const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1
    return [end[0] + ((end[0] - before[0]) * beyond) / length, end[1] + ((end[1] - before[1]) * beyond) / length]
  }
  const [first, last] = [line[0], line.at(-1)]
  const [second, next] = [line[Math.min(lately, line.length - 1)], line[Math.max(0, line.length - 1 - lately)]]
  return first && last && second && next ? [further(first, second), ...line, further(last, next)] : line
}

/** On which side of a line a point lies: 1 on the right of who goes along it on a screen, -1 on the left. */
export function sideOf(line: readonly ScreenPoint[], [x, y]: ScreenPoint): 1 | -1 {
  let [least, side]: [number, 1 | -1] = [Number.POSITIVE_INFINITY, 1]
  for (let at = 0; at + 1 < line.length; at++) {
    const [ax, ay] = line[at] ?? [0, 0]
    const [bx, by] = line[at + 1] ?? [0, 0]
    const [dx, dy] = [bx - ax, by - ay]
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    const far = Math.hypot(x - ax - dx * along, y - ay - dy * along)
    if (far >= least) continue
    least = far
    side = dx * (y - ay) - dy * (x - ax) > 0 ? 1 : -1
  }
  return side
}

const pieces = 96

/** The same line as a calm stroke: even steps, each the weighted mean of those around it. */
export function calmed(line: readonly ScreenPoint[], reach = 7): readonly ScreenPoint[] {
  if (line.length < 2) return []
  const even = evenly(line, pieces)
  return even.map((_, at) => {
    let [x, y, weight] = [0, 0, 0]
    for (let step = -reach; step <= reach; step++) {
      const [px, py] = even[Math.min(even.length - 1, Math.max(0, at + step))] ?? [0, 0]
      const share = Math.exp((-step * step) / (reach * reach * 0.5))
      x += px * share
      y += py * share
      weight += share
    }
    return [x / weight, y / weight]
  })
}

function evenly(line: readonly ScreenPoint[], count: number): readonly ScreenPoint[] {
  const lengths = line.map((point, at) => {
    const [x, y] = line[at - 1] ?? point
    return Math.hypot(point[0] - x, point[1] - y)
  })
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const points: ScreenPoint[] = []
  let [at, gone] = [1, 0]
  for (let step = 0; step <= count; step++) {
    const goal = (whole * step) / count
    while (at < line.length - 1 && gone + (lengths[at] ?? 0) < goal) {
      gone += lengths[at] ?? 0
      at += 1
    }
    const [from, to] = [line[at - 1] ?? [0, 0], line[at] ?? [0, 0]]
    const share = Math.min(1, Math.max(0, (goal - gone) / (lengths[at] || 1)))
    points.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
  }
  return points
}
