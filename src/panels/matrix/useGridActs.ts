import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react'
import { toggled } from '../../domain/filter'
import { bands, type Matrix, type MatrixRow } from '../../domain/matrix'
import { useAtlas } from '../../state/AtlasContext'
import type { AtlasStore } from '../../state/store'
import { type Crossing, crossingAt } from './crossing'
import { clampedPlace, type GridPlace, placeAfter } from './gridNavigation'

type Setting = {
  readonly matrix: Matrix
  readonly rows: readonly MatrixRow[]
  readonly shown: Crossing | null
  readonly onShow: (crossing: Crossing) => void
}

/** What the grid does on pointer and keys, heard at the table, so that its many cells carry no listeners. */
export function useGridActs({ matrix, rows, shown, onShow }: Setting) {
  const { store } = useAtlas()
  const [reached, setReached] = useState<GridPlace>({ row: 0, column: 0 })
  const [lit, setLit] = useState<number | null>(null)
  const extent = { rows: rows.length + 2, columns: matrix.columns.length + bands.length + 1 }
  const at = clampedPlace(reached, extent)
  const touch = (place: GridPlace | null) => {
    setLit(place?.column ?? null)
    store.getState().point((place && rows[place.row - 1]?.park.id) ?? null)
  }
  return {
    at,
    lit,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const next = event.altKey || event.shiftKey ? null : placeAfter(at, event, extent)
      if (!next) return
      event.preventDefault()
      focusPlace(event.currentTarget, next)
    },
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target)
      if (!place) return
      setReached(place)
      touch(place)
      const crossing = shown && crossingAt(matrix, rows, place)
      if (crossing) onShow(crossing)
    },
    onBlur: () => touch(null),
    onPointerOver: (event: PointerEvent) => {
      const place = placeOf(event.target)
      if (place && event.pointerType !== 'touch') touch(place)
    },
    onPointerLeave: () => touch(null),
    onClick: (event: MouseEvent) => {
      const place = placeOf(event.target)
      if (place) act(place, { matrix, rows, onShow }, store)
    },
  }
}

/** A row head selects its park, a column head filters, a filled cell shows its facts. */
function act(place: GridPlace, { matrix, rows, onShow }: Omit<Setting, 'shown'>, store: AtlasStore) {
  const row = rows[place.row - 1]
  const column = matrix.columns[place.column - 1]
  if (place.column === 0 && row) store.getState().show({ selection: { park: row.park.id } })
  if (place.row === 0 && column && !column.isUmbrella) {
    store.getState().ask((filter) => toggled(filter, column.band, column.value))
  }
  const crossing = crossingAt(matrix, rows, place)
  if (crossing && row?.cells[place.column - 1]) onShow(crossing)
}

function placeOf(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest('td, th')
  const found = cell?.querySelector('[data-row]') ?? cell
  if (!(found instanceof HTMLElement) || found.dataset.row === undefined) return null
  return { row: Number(found.dataset.row), column: Number(found.dataset.column) }
}

export function elementAt(grid: ParentNode, { row, column }: GridPlace): HTMLElement | null {
  const found = grid.querySelector(`[data-row="${row}"][data-column="${column}"]`)
  return found instanceof HTMLElement ? found : null
}

export function focusPlace(grid: ParentNode, place: GridPlace) {
  elementAt(grid, place)?.focus()
}
