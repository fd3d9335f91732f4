import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { Button } from './Button'
import { type SheetPosition, sheetHeight } from './layout'

type Props = {
  readonly label: string
  readonly more: string
  readonly less: string
  /** The positions that make sense, from low to high. */
  readonly positions: readonly SheetPosition[]
  readonly position: SheetPosition
  readonly viewportHeight: number
  readonly onMove: (position: SheetPosition) => void
  readonly hidden?: boolean
  /** In sight at every position. */
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** How far a finger moves the handle before the sheet follows, in CSS pixels. */
const least = 24

/** A panel from below, drawn up by its handle: a tap, the arrow keys or a drag. */
export function BottomSheet(props: Props) {
  const { label, more, less, positions, position, viewportHeight, onMove, hidden = false, head, children } = props
  const from = useRef<number | null>(null)
  const at = positions.indexOf(position)
  const isTop = at === positions.length - 1
  const step = (by: number) => {
    const next = positions[at + by]
    if (next) onMove(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    step(event.key === 'ArrowUp' ? 1 : -1)
  }
  const onPointerUp = (event: PointerEvent) => {
    const moved = event.clientY - (from.current ?? event.clientY)
    from.current = Math.abs(moved) > least ? null : from.current
    if (Math.abs(moved) > least) step(moved < 0 ? 1 : -1)
  }
  const tap = () => {
    if (from.current !== null) step(isTop ? -at : 1)
  }
  return (
    <section
      className="sheet column"
      hidden={hidden}
      aria-label={label}
      data-position={position}
      style={{ height: sheetHeight(position, viewportHeight) }}
    >
      <Button
        look="bare"
        className="sheet-handle"
        aria-label={isTop ? less : more}
        aria-expanded={position !== 'peek'}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          from.current = event.clientY
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerUp={onPointerUp}
        onClick={(event) => (event.detail === 0 ? step(isTop ? -at : 1) : tap())}
      >
        <span />
      </Button>
      {head}
      <div className="sheet-body scrolls" inert={position === 'peek'}>
        {children}
      </div>
    </section>
  )
}
