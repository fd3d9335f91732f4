/** A place in the grid: row 0 holds the column heads, column 0 the row heads. */
export type GridPlace = { readonly row: number; readonly column: number }

export type GridSize = { readonly rows: number; readonly columns: number }

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }

/** Rows that a page key passes over. */
const page = 6

/** Where a key leads from a place, as the ARIA grid pattern has it; `null` for keys that do not travel. */
export function placeAfter({ row, column }: GridPlace, press: Press, extent: GridSize): GridPlace | null {
  const wide = press.ctrlKey || press.metaKey
  const ways: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: wide ? 0 : row, column: 0 },
    End: { row: wide ? extent.rows - 1 : row, column: extent.columns - 1 },
  }
  const next = ways[press.key]
  return next ? clampedPlace(next, extent) : null
}

export function clampedPlace({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return { row: clamped(row, rows), column: clamped(column, columns) }
}

function clamped(value: number, length: number): number {
  return Math.min(length - 1, Math.max(0, value))
}
