import { type Outline, type Piece, type Points, reversed } from './drawn'

/** How far apart, in the drawing's units, the ends of one line may gape, and those of two lines. */
type Joining = { readonly gap: number; readonly snap: number }
type Joined = { readonly outlines: readonly Outline[]; readonly closedRings: number; readonly openLines: number }
type Ends = ReadonlyMap<number, readonly Piece[]>
type NodeOf = (x: number, y: number) => number

/** Numbers the ends of lines: those within `snap` of one another are one, as CAD programs snap them. */
function nodesWithin(snap: number): NodeOf {
  const cells = new Map<string, { readonly x: number; readonly y: number; readonly node: number }[]>()
  let count = 0
  return (x, y) => {
    const [column, row] = [Math.floor(x / snap), Math.floor(y / snap)]
    for (let at = 0; at < 9; at += 1) {
      const near = cells.get(`${column + (at % 3) - 1} ${row + Math.floor(at / 3) - 1}`) ?? []
      const met = near.find((one) => Math.hypot(one.x - x, one.y - y) <= snap)
      if (met) return met.node
    }
    const key = `${column} ${row}`
    const cell = cells.get(key) ?? []
    cells.set(key, cell)
    cell.push({ x, y, node: count })
    count += 1
    return count - 1
  }
}

/**
 * Closes what was drawn open: a line whose ends lie within `gap` of each other and closer than a two-hundredth of its
 * length, and lines and arcs of one layer that meet end to end, within `snap`, all around. Where three meet nobody can tell, and they stay open.
 */
export function joinedPieces(pieces: readonly Piece[], { gap, snap }: Joining): Joined {
  const near = new Set(pieces.filter(({ points }) => isNearlyClosed(points, gap)))
  const [closed, open] = [[...near], pieces.filter((piece) => !near.has(piece))]
  const outlines: Outline[] = closed.map(({ layer, points, values }) => ({
    kind: 'LINE',
    layer,
    rings: [points],
    values,
  }))
  let openLines = 0
  for (const layer of new Set(open.map((piece) => piece.layer))) {
    const own = open.filter((piece) => piece.layer === layer)
    const rings = ringsOf(own, snap)
    for (const ring of rings.rings) outlines.push({ kind: 'LINE', layer, rings: [ring], values: [] })
    openLines += rings.left
  }
  return { outlines, closedRings: closed.length, openLines }
}

function ringsOf(pieces: readonly Piece[], snap: number): { readonly rings: readonly Points[]; readonly left: number } {
  const nodeOf = nodesWithin(snap)
  const ends = new Map<number, Piece[]>()
  const nodes = new Map<Piece, readonly [number, number]>()
  for (const piece of pieces) {
    const { points } = piece
    const own = [nodeOf(points[0] ?? 0, points[1] ?? 0), nodeOf(points.at(-2) ?? 0, points.at(-1) ?? 0)] as const
    nodes.set(piece, own)
    for (const node of own) {
      const meeting = ends.get(node)
      if (meeting) meeting.push(piece)
      else ends.set(node, [piece])
    }
  }
  const used = new Set<Piece>()
  const rings: Points[] = []
  let left = 0
  for (const piece of pieces) {
    if (used.has(piece)) continue
    const before = used.size
    const ring = ringFrom(piece, ends, nodes, used)
    if (ring) rings.push(ring)
    else left += used.size - before
  }
  return { rings, left }
}

type Nodes = ReadonlyMap<Piece, readonly [number, number]>

/** Walks on from a piece's end until it is back at its start; `null` where the way ends or forks. */
function ringFrom(first: Piece, ends: Ends, nodes: Nodes, used: Set<Piece>): Points | null {
  used.add(first)
  const points = [...first.points]
  const [start, end] = nodes.get(first) ?? [-1, -1]
  // By itself a line closes by the rule of gaps.
  if (start === end) return null
  let node = end
  while (node !== start) {
    const meeting = ends.get(node) ?? []
    const next = meeting.find((piece) => !used.has(piece))
    if (!next || meeting.length !== 2) return null
    used.add(next)
    const [from = -1, to = -1] = nodes.get(next) ?? []
    const more = from === node ? next.points : reversed(next.points)
    for (const number of more.slice(2)) points.push(number)
    node = from === node ? to : from
  }
  return ends.get(start)?.length === 2 ? points : null
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
