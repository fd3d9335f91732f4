import { visitNearPairs } from './nearPairs'
import { addLine, type Lines, type Plane } from './plane'

/** Rounds after which the rounding of crossings has made no new ones, in all that was tried; one more does no harm. */
const mostRounds = 12

/** Places where lines cut each other; more are no outline but a scribble. */
const mostSplits = 50_000

/** Lines that meet at their ends only, and how many places there were where a part crossed itself; `null` for a scribble. */
export function noded(plane: Plane, lines: Lines): { readonly lines: Lines; readonly crossings: number } | null {
  const crossings = new Set<number>()
  const most = plane.x.length + mostSplits
  let here = lines
  for (let round = 0; round < mostRounds; round++) {
    const splits = new Map<number, number[]>()
    const isDone = visitNearPairs(plane, here, (one, other) => {
      meet(plane, here, one, other, splits, round === 0 ? crossings : null)
      return splits.size < mostSplits && plane.x.length < most
    })
    if (!isDone) return null
    if (splits.size === 0) break
    here = split(plane, here, splits)
  }
  return { lines: here, crossings: crossings.size }
}

/** More than 0 where the third corner lies to the left of the way from the first to the second. */
function turn({ x, y }: Plane, from: number, to: number, at: number): number {
  const fromX = x[from] ?? 0
  const fromY = y[from] ?? 0
  return ((x[to] ?? 0) - fromX) * ((y[at] ?? 0) - fromY) - ((y[to] ?? 0) - fromY) * ((x[at] ?? 0) - fromX)
}

function meet(
  plane: Plane,
  { from, to, part }: Lines,
  one: number,
  other: number,
  splits: Map<number, number[]>,
  crossings: Set<number> | null,
): void {
  // One by one, as lists in a loop of millions cost more than all that is worked out in it.
  const a = from[one] ?? 0
  const b = to[one] ?? 0
  const c = from[other] ?? 0
  const d = to[other] ?? 0
  if (!boxesMeet(plane, a, b, c, d)) return
  const ofC = turn(plane, a, b, c)
  const ofD = turn(plane, a, b, d)
  if ((ofC > 0 && ofD > 0) || (ofC < 0 && ofD < 0)) return
  const ofA = turn(plane, c, d, a)
  const ofB = turn(plane, c, d, b)
  if ((ofA > 0 && ofB > 0) || (ofA < 0 && ofB < 0)) return
  const add = (line: number, corner: number) => addSplit(splits, line, corner, from[line], to[line])
  if (ofC !== 0 && ofD !== 0 && ofA !== 0 && ofB !== 0) {
    const along = ofA / (ofA - ofB)
    const between = (values: readonly number[]) =>
      Math.round((values[a] ?? 0) + along * ((values[b] ?? 0) - (values[a] ?? 0)))
    const corner = plane.cornerOn(between(plane.x), between(plane.y))
    if (part[one] === part[other]) crossings?.add(corner)
    add(one, corner)
    add(other, corner)
    return
  }
  // Rings are closed: the corner that a line begins at is where another ends.
  if (ofD === 0 && isBetween(plane, a, b, d)) add(one, d)
  if (ofB === 0 && isBetween(plane, c, d, b)) add(other, b)
}

function addSplit(splits: Map<number, number[]>, line: number, corner: number, from?: number, to?: number): void {
  if (corner === from || corner === to) return
  const there = splits.get(line)
  if (!there) splits.set(line, [corner])
  else if (!there.includes(corner)) there.push(corner)
}

function boxesMeet({ x, y }: Plane, a: number, b: number, c: number, d: number): boolean {
  return (
    rangesMeet(x[a] ?? 0, x[b] ?? 0, x[c] ?? 0, x[d] ?? 0) && rangesMeet(y[a] ?? 0, y[b] ?? 0, y[c] ?? 0, y[d] ?? 0)
  )
}

function rangesMeet(a: number, b: number, c: number, d: number): boolean {
  return Math.min(a, b) <= Math.max(c, d) && Math.min(c, d) <= Math.max(a, b)
}

/** Of a corner on the line through two others. */
function isBetween({ x, y }: Plane, from: number, to: number, at: number): boolean {
  const isIn = (values: readonly number[]) =>
    rangesMeet(values[from] ?? 0, values[to] ?? 0, values[at] ?? 0, values[at] ?? 0)
  return isIn(x) && isIn(y)
}

function split(plane: Plane, { from, to, part }: Lines, splits: ReadonlyMap<number, readonly number[]>): Lines {
  const whole: Lines = { from: [], to: [], part: [] }
  for (let line = 0; line < from.length; line++) {
    const [start = 0, end = 0, of = 0] = [from[line], to[line], part[line]]
    const along = (corner: number) => distanceAlong(plane, start, end, corner)
    const corners = [...(splits.get(line) ?? [])].sort((one, other) => along(one) - along(other))
    let before = start
    for (const corner of [...corners, end]) {
      addLine(whole, before, corner, of)
      before = corner
    }
  }
  return whole
}

function distanceAlong({ x, y }: Plane, from: number, to: number, at: number): number {
  const [fromX = 0, fromY = 0] = [x[from], y[from]]
  return ((x[to] ?? 0) - fromX) * ((x[at] ?? 0) - fromX) + ((y[to] ?? 0) - fromY) * ((y[at] ?? 0) - fromY)
}
