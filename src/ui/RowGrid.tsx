import './rowGrid.css'
import type { ReactNode } from 'react'
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'

export type GridColumn = { readonly id: string; readonly head: string; readonly width: number }
/** A heading has one cell over all columns. */
export type GridRow = { readonly id: string; readonly isHeading: boolean; readonly cells: readonly ReactNode[] }

type Props = {
  readonly label: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  readonly sort: { readonly column: string; readonly falls: boolean } | null
  readonly onSort: (column: string, falls: boolean) => void
  /** A row is chosen by a click or Enter, and acted on by a second one; `null` where none is. */
  readonly chosen: string | null
  readonly onChoose: (row: string) => void
  readonly onAct: (row: string) => void
}

const rowHeight = 34
const headingHeight = 34

/** A long table of which only the rows in sight are there: sorted by its heads, walked by the arrow keys. */
export function RowGrid({ label, columns, rows, sort, onSort, chosen, onChoose, onAct }: Props) {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const descriptor: SortDescriptor | undefined = sort
    ? { column: sort.column, direction: sort.falls ? 'descending' : 'ascending' }
    : undefined
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight }}>
      <Table
        aria-label={label}
        className="row-grid"
        style={{ minWidth: width }}
        selectionMode="single"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [row] = keys === 'all' ? [] : keys
          if (row !== undefined) onChoose(String(row))
          // A second click takes the choice away again.
          else if (chosen !== null) onAct(chosen)
        }}
        {...(descriptor ? { sortDescriptor: descriptor } : {})}
        onSortChange={({ column, direction }) => onSort(String(column), direction === 'descending')}
      >
        <TableHeader>
          {columns.map(({ id, head, width: least }, at) => (
            <Column key={id} id={id} isRowHeader={at === 0} allowsSorting defaultWidth={`${least}fr`} minWidth={least}>
              {({ sortDirection }) => (
                <>
                  {head}
                  <span aria-hidden="true">{sortDirection ? (sortDirection === 'ascending' ? ' ▲' : ' ▼') : ''}</span>
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={rows}>
          {(row) => (
            <Row id={row.id} className={row.isHeading ? 'row-grid-heading' : 'row-grid-row'}>
              {row.isHeading ? (
                <Cell colSpan={columns.length}>{row.cells[0]}</Cell>
              ) : (
                columns.map(({ id }, at) => <Cell key={id}>{row.cells[at]}</Cell>)
              )}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  )
}
