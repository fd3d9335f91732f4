import { useId } from 'react'
import type { Listing, ListingRow } from '../../drawing/desks/deskSlide'

type Props = {
  readonly listing: Listing
  readonly rows: readonly { readonly row: ListingRow; readonly piece?: string }[]
  /** Only so many of the columns. */
  readonly columnCount: number
  /** The slide that it belongs to, by its id. */
  readonly of: string
}

/** Rows of a desk's table under its head. */
export function ListingTable({ listing, rows, columnCount, of }: Props) {
  const id = useId()
  const columns = listing.columns.slice(0, columnCount)
  return (
    <table data-of={of} data-columns={columns.length}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row: { isHeading, cells }, piece }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a print never move.
          <tr key={`${id} ${at}`} data-piece={piece}>
            {cells.slice(0, columnCount).map((cell, column) =>
              isHeading ? (
                <th key={cell} scope="rowgroup" colSpan={columns.length}>
                  {cell}
                </th>
              ) : (
                <td key={columns[column]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
