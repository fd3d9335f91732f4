import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'
import { type DeskHeight, deskHeights } from './useDeskHeight'

/** How far one press of an arrow moves the edge, in per cent of the page. */
const step = 5

/** The edge between map and desk: dragged with mouse or finger, moved with the arrows, set back with a double click. */
export function DeskEdge({ share, draw, keep }: DeskHeight) {
  const words = useWords()
  const { least, usual, most } = deskHeights
  const from = useRef<{ readonly y: number; readonly share: number } | null>(null)
  const shareAt = ({ clientY, currentTarget }: PointerEvent) => {
    const room = currentTarget.closest('.app')?.clientHeight ?? window.innerHeight
    const header = currentTarget.closest('.app')?.querySelector('.top')?.clientHeight ?? 0
    const start = from.current
    return start ? start.share + ((start.y - clientY) / (room - header)) * 100 : share
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowUp: share + step, ArrowDown: share - step, Home: least, End: most }[event.key]
    if (next === undefined) return
    event.preventDefault()
    keep(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      className="desk-edge"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={words('desk.edge')}
      aria-valuenow={share}
      aria-valuemin={least}
      aria-valuemax={most}
      title={words('desk.edge')}
      onKeyDown={onKeyDown}
      onDoubleClick={() => keep(usual)}
      onPointerDown={(event) => {
        from.current = { y: event.clientY, share }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => from.current && draw(shareAt(event))}
      onPointerUp={(event) => {
        keep(shareAt(event))
        from.current = null
      }}
      onPointerCancel={() => {
        from.current = null
      }}
    >
      <span />
    </div>
  )
}
