import type { Lines, Plane } from './plane'

/** More pairs than this are no outline but a scribble. */
const mostPairs = 2e7

type Cells = { readonly across: number; readonly wide: number; readonly high: number }

/**
 * Calls `visit` with each two lines whose boxes may meet, at times more than once: lines are sorted into the cells of a grid that
 * they pass through. False, and nothing visited, where that would be too many.
 */
export function visitNearPairs(plane: Plane, lines: Lines, visit: (one: number, other: number) => boolean): boolean {
  const count = lines.from.length
  const across = Math.min(1024, Math.max(1, Math.ceil(2 * Math.sqrt(count))))
  const widest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0) + 1
  const cells = { across, wide: widest(plane.x) / across, high: widest(plane.y) / across }
  const starts = new Int32Array(across * across + 1)
  for (let line = 0; line < count; line++) passThrough(plane, lines, line, cells, (cell) => addTo(starts, cell + 1))
  let pairs = 0
  for (let cell = 0; cell < across * across; cell++) {
    const here = starts[cell + 1] ?? 0
    pairs += (here * here) / 2
    starts[cell + 1] = here + (starts[cell] ?? 0)
  }
  if (pairs > mostPairs) return false
  const filled = starts.slice()
  const inCells = new Int32Array(starts[across * across] ?? 0)
  for (let line = 0; line < count; line++)
    passThrough(plane, lines, line, cells, (cell) => {
      inCells[filled[cell] ?? 0] = line
      addTo(filled, cell)
    })
  for (let cell = 0; cell < across * across; cell++) {
    const end = starts[cell + 1] ?? 0
    for (let one = starts[cell] ?? 0; one < end; one++)
      for (let other = one + 1; other < end; other++) if (!visit(inCells[one] ?? 0, inCells[other] ?? 0)) return false
  }
  return true
}

function addTo(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

/** Each cell that a line passes through, row by row; a cell too many beside it does no harm. */
function passThrough(plane: Plane, lines: Lines, line: number, cells: Cells, enter: (cell: number) => void): void {
  const from = lines.from[line] ?? 0
  const to = lines.to[line] ?? 0
  const fromX = plane.x[from] ?? 0
  const fromY = plane.y[from] ?? 0
  const toX = plane.x[to] ?? 0
  const toY = plane.y[to] ?? 0
  const low = Math.min(fromY, toY)
  const high = Math.max(fromY, toY)
  const left = Math.min(fromX, toX)
  const right = Math.max(fromX, toX)
  const firstRow = Math.floor(low / cells.high)
  const lastRow = Math.floor(high / cells.high)
  for (let row = firstRow; row <= lastRow; row++) {
    let start = left
    let end = right
    if (firstRow < lastRow) {
      const xAt = (y: number) => fromX + ((Math.min(high, Math.max(low, y)) - fromY) / (toY - fromY)) * (toX - fromX)
      const one = xAt(row * cells.high)
      const other = xAt((row + 1) * cells.high)
      start = Math.max(left, Math.min(one, other) - 1)
      end = Math.min(right, Math.max(one, other) + 1)
    }
    const lastColumn = Math.floor(end / cells.wide)
    for (let column = Math.floor(start / cells.wide); column <= lastColumn; column++) enter(row * cells.across + column)
  }
}
