import type { Filter } from './filter'
import type { Matrix, MatrixColumn } from './matrix'

/** The columns that one park alone fills, but for those by which is filtered: they can be folded away. */
export function lonelyColumns({ columns, rows }: Matrix, { choices }: Filter): ReadonlySet<MatrixColumn> {
  return new Set(
    columns.filter(({ band, value }, at) => {
      const { chosen, excluded } = choices[band]
      return !chosen.includes(value) && !excluded.includes(value) && rows.filter(({ cells }) => cells[at]).length === 1
    }),
  )
}

/** The matrix without these columns; what a park counts in all stays. */
export function withoutColumns(matrix: Matrix, folded: ReadonlySet<MatrixColumn>): Matrix {
  if (folded.size === 0) return matrix
  const stays = matrix.columns.map((column) => !folded.has(column))
  return {
    ...matrix,
    columns: matrix.columns.filter((_, at) => stays[at]),
    rows: matrix.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => stays[at]) })),
  }
}
