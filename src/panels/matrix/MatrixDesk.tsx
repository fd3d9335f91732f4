import './matrix.css'
import './grid.css'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { rowOrders } from '../../state/view'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { matrixWordsIn } from '../../words/parts/matrix'
import { type Crossing, crossingPlace } from './crossing'
import { FactStrip } from './FactStrip'
import { Grid } from './Grid'
import type { GridPlace } from './gridNavigation'
import { Key } from './Key'
import { MatrixExport } from './MatrixExport'
import { MatrixScroll } from './MatrixScroll'
import { matrixTable } from './matrixTable'
import { elementAt, focusPlace } from './useGridActs'
import { useMatrix } from './useMatrix'

/** The parks by what the plan gives them: industries, places in patterns, kinds of task. */
export function MatrixDesk() {
  const { store, atlas } = useAtlas()
  const { matrix, rows, left, fold } = useMatrix()
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
        <Fold {...fold} />
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
      <MatrixScroll>
        <Grid matrix={matrix} rows={rows} left={left} shown={shown} onShow={setShown} />
      </MatrixScroll>
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

type FoldProps = ReturnType<typeof useMatrix>['fold']

/** Folds the columns that one park alone fills. */
function Fold({ isFolded, count, toggle }: FoldProps) {
  const words = useWords(matrixWordsIn)
  if (count === 0) return null
  return (
    <Button look="quiet" size="small" aria-pressed={isFolded} onClick={toggle}>
      {words('matrix.foldLonely', { count })}
    </Button>
  )
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
