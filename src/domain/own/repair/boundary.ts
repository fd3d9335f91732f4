import { type Edges, edgesOf } from './edges'
import type { Lines, Plane } from './plane'
import { sideFinder } from './sides'

/** The outline of an area: from corner to corner with the area on the left. */
export type Boundary = {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** How many parts lie in part or whole on others. */
  readonly overlapping: number
}

/**
 * The boundary of all parts together, each by the even-odd rule: of lines that meet at their ends only, those that have the
 * area on one side. Lines in a row between two forks have the same on either side, so one of them is asked for all.
 */
export function boundaryOf(plane: Plane, lines: Lines): Boundary {
  const edges = edgesOf(plane, lines)
  const sides = sideFinder(plane, edges)
  const overlapping = new Set<number>()
  const boundary: { readonly from: number[]; readonly to: number[] } = { from: [], to: [] }
  const isSeen = new Uint8Array(edges.low.length)
  for (let edge = 0; edge < edges.low.length; edge++) {
    if (isSeen[edge] === 1) continue
    const chain = chainFrom(edges, edge, isSeen)
    const longest = chain.reduce((best, next) =>
      lengthOf(plane, edges, next) > lengthOf(plane, edges, best) ? next : best,
    )
    const { isUpward, before, after } = sides(longest.edge)
    if (before && after) {
      const parts = edges.parts[longest.edge] ?? []
      if (parts.length === 1) for (const part of parts) overlapping.add(part)
      continue
    }
    // `before` is on the left of what runs upward.
    const isLeft = before === (isUpward === longest.isForward)
    for (const { edge: one, isForward } of chain) {
      const [low = 0, high = 0] = [edges.low[one], edges.high[one]]
      boundary.from.push(isForward === isLeft ? low : high)
      boundary.to.push(isForward === isLeft ? high : low)
    }
  }
  return { ...boundary, overlapping: overlapping.size }
}

/** An edge in a row of them; `isForward` where the row goes from its low corner to its high one. */
type Step = { readonly edge: number; readonly isForward: boolean }

/** From an edge on as long as no other meets the row. */
function chainFrom(edges: Edges, first: number, isSeen: Uint8Array): readonly Step[] {
  const chain: Step[] = []
  let step: Step | null = { edge: first, isForward: true }
  while (step) {
    isSeen[step.edge] = 1
    chain.push(step)
    step = nextStep(edges, step, isSeen)
  }
  return chain
}

function nextStep({ low, high, firstAt, edgesAt }: Edges, { edge, isForward }: Step, isSeen: Uint8Array): Step | null {
  const corner = (isForward ? high[edge] : low[edge]) ?? 0
  const start = firstAt[corner] ?? 0
  if ((firstAt[corner + 1] ?? 0) - start !== 2) return null
  const next = edgesAt[start] === edge ? edgesAt[start + 1] : edgesAt[start]
  return next === undefined || isSeen[next] === 1 ? null : { edge: next, isForward: low[next] === corner }
}

function lengthOf({ x, y }: Plane, { low, high }: Edges, { edge }: Step): number {
  const [from = 0, to = 0] = [low[edge], high[edge]]
  return Math.abs((x[from] ?? 0) - (x[to] ?? 0)) + Math.abs((y[from] ?? 0) - (y[to] ?? 0))
}
