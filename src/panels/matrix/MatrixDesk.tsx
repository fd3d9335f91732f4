import './matrix.css'
import './grid.css'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { matchingParks } from '../../domain/filter'
import { matrixOf } from '../../domain/matrix'
import { rowsIn } from '../../domain/rowOrder'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { rowOrders } from '../../state/view'
import { Segmented } from '../../ui/Segmented'
import { matrixWordsIn } from '../../words/parts/matrix'
import { type Crossing, crossingPlace } from './crossing'
import { FactStrip } from './FactStrip'
import { Grid } from './Grid'
import type { GridPlace } from './gridNavigation'
import { Key } from './Key'
import { MatrixExport } from './MatrixExport'
import { matrixTable } from './matrixTable'
import { elementAt, focusPlace } from './useGridActs'

/** The parks by what the plan gives them: industries, places in patterns, kinds of task. */
export function MatrixDesk() {
  const { store, atlas } = useAtlas()
  const { matrix, rows, left } = useMatrix()
  const [shown, setShown] = useState<Crossing | null>(null)
  const desk = useRef<HTMLDivElement>(null)
  const place = crossingPlace(matrix, rows, shown)
  const row = place && rows[place.row - 1]
  const column = place && matrix.columns[place.column - 1]
  useKeptInSight(desk, place)
  const close = () => {
    // The focus opens what it comes to while a strip is open: it moves first.
    if (place && desk.current) focusPlace(desk.current, place)
    setShown(null)
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !place) return
    event.stopPropagation()
    close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears Escape from the grid and the strip, and does nothing else
    <div className="column matrix" ref={desk} onKeyDown={closeOnEscape}>
      <div className="bar matrix-bar">
        <Order />
        <Key />
        <MatrixExport
          parks={left.size}
          table={() => {
            const { filter, language, rowOrder } = store.getState().view
            const kept = rows.filter(({ park }) => left.has(park.id))
            return matrixTable(atlas, matrix, kept, { filter, language, rowOrder })
          }}
        />
      </div>
      <div className="scrolls matrix-scroll">
        <Grid matrix={matrix} rows={rows} left={left} shown={shown} onShow={setShown} />
      </div>
      {row && column && place ? (
        <FactStrip park={row.park} column={column} cell={row.cells[place.column - 1] ?? null} onClose={close} />
      ) : null}
    </div>
  )
}

/** The strip takes room from the grid when it opens: the cell that it is about stays in sight. */
function useKeptInSight(desk: RefObject<HTMLElement | null>, place: GridPlace | null) {
  const { row, column } = place ?? { row: -1, column: -1 }
  useLayoutEffect(() => {
    if (desk.current && row >= 0) {
      elementAt(desk.current, { row, column })?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
  }, [desk, row, column])
}

/** The matrix of the counted sources, its rows in the chosen order, and which parks the filter leaves. */
function useMatrix() {
  const { atlas } = useAtlas()
  const filter = useChoice('filter')
  const order = useChoice('rowOrder')
  const { sources } = filter
  const matrix = useMemo(() => matrixOf(atlas, sources), [atlas, sources])
  const rows = useMemo(() => rowsIn(order, matrix), [order, matrix])
  const left = useMemo(() => new Set(matchingParks(atlas, filter)), [atlas, filter])
  return { matrix, rows, left }
}

function Order() {
  const { store } = useAtlas()
  const order = useChoice('rowOrder')
  const words = useWords(matrixWordsIn)
  return (
    <div className="matrix-order" title={words(`matrix.orderSays.${order}`)}>
      <Segmented
        label={words('matrix.order')}
        value={order}
        options={rowOrders.map((value) => ({
          value,
          name: words(value === 'group' ? 'facet.group' : `matrix.order.${value}`),
        }))}
        onChange={(rowOrder) => store.getState().show({ rowOrder })}
      />
    </div>
  )
}
