import type { ParkId } from '../../domain/atlas'
import type { Band, Matrix, MatrixColumn, MatrixRow } from '../../domain/matrix'
import type { GridPlace } from './gridNavigation'

/** A park's row and a column, by name: it stays what it is when rows are sorted. */
export type Crossing = { readonly park: ParkId; readonly band: Band; readonly value: string }

/** What crosses at a place of the body; `null` at heads, counts and feet. */
export function crossingAt(
  { columns }: Matrix,
  rows: readonly MatrixRow[],
  { row, column }: GridPlace,
): Crossing | null {
  const at = columns[column - 1]
  const park = rows[row - 1]?.park.id
  return at && park ? { park, band: at.band, value: at.value } : null
}

/** Where it stands now; `null` where a column is gone. */
export function crossingPlace(matrix: Matrix, rows: readonly MatrixRow[], crossing: Crossing | null): GridPlace | null {
  const column = matrix.columns.findIndex((one) => crossing && isColumnOf(one, crossing)) + 1
  const row = rows.findIndex(({ park }) => park.id === crossing?.park) + 1
  return row > 0 && column > 0 ? { row, column } : null
}

function isColumnOf({ band, value }: MatrixColumn, crossing: Crossing): boolean {
  return band === crossing.band && value === crossing.value
}
