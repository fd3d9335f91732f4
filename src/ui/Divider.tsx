import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

type Props = {
  readonly label: string
  /** How much of the room one of the two parts takes, in per cent. */
  readonly share: number
  readonly least: number
  readonly most: number
  readonly onMove: (share: number) => void
  /** Where it is let go. */
  readonly onSettle: (share: number) => void
  readonly className?: string
  /** Whether the share is that of the part below: it grows as the line goes up. */
  readonly isBelow?: boolean
  /** The room of both parts in CSS pixels, and the share as it is drawn, which may be less than it could. */
  readonly measure?: (divider: Element) => { readonly room: number; readonly share: number }
  /** What a double click sets. */
  readonly usual?: number
}

/** How far one press of an arrow moves it, in per cent. */
const step = 5

/** The line between two parts, one above the other: dragged with mouse or finger, or moved with the arrows, Home and End. */
export function Divider(props: Props) {
  const { label, share, least, most, onMove, onSettle, className = 'divider', isBelow = false, usual } = props
  const from = useRef<{ readonly y: number; readonly share: number } | null>(null)
  const measured = (divider: Element) =>
    props.measure?.(divider) ?? { room: roomOf(divider), share: above(divider, share) }
  const kept = (wanted: number) => Math.min(most, Math.max(least, Math.round(wanted)))
  const down = isBelow ? -1 : 1
  const shareAt = ({ clientY, currentTarget }: PointerEvent) => {
    const { room } = measured(currentTarget)
    const start = from.current
    return start && room > 0 ? kept(start.share + ((down * (clientY - start.y)) / room) * 100) : share
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const now = measured(event.currentTarget).share
    const next = { ArrowUp: now - down * step, ArrowDown: now + down * step, Home: least, End: most }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onSettle(kept(next))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      className={className}
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={share}
      aria-valuemin={least}
      aria-valuemax={most}
      title={label}
      onKeyDown={onKeyDown}
      onDoubleClick={usual === undefined ? undefined : () => onSettle(usual)}
      onPointerDown={(event) => {
        from.current = { y: event.clientY, share: measured(event.currentTarget).share }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => from.current && onMove(shareAt(event))}
      onPointerUp={(event) => {
        if (from.current && event.clientY !== from.current.y) onSettle(shareAt(event))
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

function roomOf({ parentElement }: Element): number {
  return parentElement?.clientHeight ?? 0
}

function above({ previousElementSibling, parentElement }: Element, share: number): number {
  return parentElement && parentElement.clientHeight > 0 && previousElementSibling
    ? (previousElementSibling.clientHeight / parentElement.clientHeight) * 100
    : share
}
