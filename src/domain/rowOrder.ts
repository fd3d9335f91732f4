import { alikeOrder } from './alikeOrder'
import { bands, type Matrix, type MatrixRow } from './matrix'

type Order = 'plan' | 'group' | 'count' | 'likeness'

/**
 * The rows in another order; where it does not decide, in the plan's. By count: most industries first, then most places
 * in patterns, then most tasks. By group: the same within each group. By likeness: by the columns that rows have in
 * common, umbrella words left out.
 */
export function rowsIn(order: Order, matrix: Matrix): readonly MatrixRow[] {
  const { rows, groups } = matrix
  switch (order) {
    case 'plan':
      return rows
    case 'group':
      return [...rows].sort((one, other) => byGroup(groups, one, other) || byCounts(one, other))
    case 'count':
      return [...rows].sort(byCounts)
    case 'likeness':
      return alikeOrder(rows.map(filledColumns)).flatMap((at) => rows[at] ?? [])
  }
}

function byGroup(groups: Matrix['groups'], one: MatrixRow, other: MatrixRow): number {
  return groups.indexOf(one.park.group) - groups.indexOf(other.park.group)
}

function byCounts(one: MatrixRow, other: MatrixRow): number {
  return bands.reduce((found, band) => found || other.counts[band] - one.counts[band], 0)
}

/** Positions of the columns that a row fills and that count. */
function filledColumns({ cells }: MatrixRow): ReadonlySet<number> {
  return new Set(cells.flatMap((cell, at) => (cell && !cell.isUmbrella ? [at] : [])))
}
