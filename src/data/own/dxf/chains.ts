import type { Outline, Piece, Points } from './drawn'

type Joined = { readonly outlines: readonly Outline[]; readonly closedRings: number; readonly openLines: number }
type Ends = ReadonlyMap<string, readonly Piece[]>

/** Ends are one where they lie within a thousandth, as CAD programs snap them. */
const grid = 1_000

function keyOf(points: Points, isEnd: boolean): string {
  const at = isEnd ? points.length - 2 : 0
  return `${Math.round((points[at] ?? 0) * grid)} ${Math.round((points[at + 1] ?? 0) * grid)}`
}

/**
 * Closes what was drawn open: a line whose ends lie within `gap` of each other and closer than a two-hundredth of its
 * length, and lines and arcs of one layer that meet end to end all around. Where three meet nobody can tell, and they stay open.
 */
export function joinedPieces(pieces: readonly Piece[], gap: number): Joined {
  const near = new Set(pieces.filter(({ points }) => isNearlyClosed(points, gap)))
  const [closed, open] = [[...near], pieces.filter((piece) => !near.has(piece))]
  const outlines: Outline[] = closed.map(({ layer, points }) => ({ kind: 'LINE', layer, rings: [points] }))
  let openLines = 0
  for (const layer of new Set(open.map((piece) => piece.layer))) {
    const own = open.filter((piece) => piece.layer === layer)
    const rings = ringsOf(own)
    for (const ring of rings.rings) outlines.push({ kind: 'LINE', layer, rings: [ring] })
    openLines += rings.left
  }
  return { outlines, closedRings: closed.length, openLines }
}

function ringsOf(pieces: readonly Piece[]): { readonly rings: readonly Points[]; readonly left: number } {
  const ends = new Map<string, Piece[]>()
  for (const piece of pieces)
    for (const isEnd of [false, true]) {
      const key = keyOf(piece.points, isEnd)
      const meeting = ends.get(key)
      if (meeting) meeting.push(piece)
      else ends.set(key, [piece])
    }
  const used = new Set<Piece>()
  const rings: Points[] = []
  let left = 0
  for (const piece of pieces) {
    if (used.has(piece)) continue
    const before = used.size
    const ring = ringFrom(piece, ends, used)
    if (ring) rings.push(ring)
    else left += used.size - before
  }
  return { rings, left }
}

/** Walks on from a piece's end until it is back at its start; `null` where the way ends or forks. */
function ringFrom(first: Piece, ends: Ends, used: Set<Piece>): Points | null {
  used.add(first)
  const points = [...first.points]
  const start = keyOf(points, false)
  for (let key = keyOf(points, true); key !== start; key = keyOf(points, true)) {
    const meeting = ends.get(key) ?? []
    const next = meeting.find((piece) => !used.has(piece))
    if (!next || meeting.length !== 2) return null
    used.add(next)
    const isForward = keyOf(next.points, false) === key
    const more = isForward ? next.points : reversed(next.points)
    for (const number of more.slice(2)) points.push(number)
  }
  return ends.get(start)?.length === 2 ? points : null
}

function reversed(points: Points): Points {
  return Array.from({ length: points.length }, (_, at) => points[points.length - 2 - at + 2 * (at % 2)] ?? 0)
}

function isNearlyClosed(points: Points, gap: number): boolean {
  if (points.length < 8) return false
  const distance = (from: number, to: number) =>
    Math.hypot((points[to] ?? 0) - (points[from] ?? 0), (points[to + 1] ?? 0) - (points[from + 1] ?? 0))
  let length = 0
  for (let at = 2; at < points.length; at += 2) length += distance(at - 2, at)
  const ends = distance(0, points.length - 2)
  return ends <= gap && ends <= length / 200
}
