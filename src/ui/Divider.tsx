import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

type Props = {
  readonly label: string
  /** How much of the room the part above takes, in per cent. */
  readonly share: number
  readonly least: number
  readonly most: number
  readonly onMove: (share: number) => void
  /** Where it is let go. */
  readonly onSettle: (share: number) => void
}

/** How far one press of an arrow moves it, in per cent. */
const step = 5

/** The line between two parts of its parent, one above the other: dragged, or moved with the arrows, Home and End. */
export function Divider({ label, share, least, most, onMove, onSettle }: Props) {
  const from = useRef<{ readonly y: number; readonly share: number } | null>(null)
  const kept = (wanted: number) => Math.min(most, Math.max(least, Math.round(wanted)))
  /** What the part above takes as it is drawn, which may be less than it could. */
  const shareNow = ({ previousElementSibling, parentElement }: Element) =>
    parentElement && parentElement.clientHeight > 0 && previousElementSibling
      ? (previousElementSibling.clientHeight / parentElement.clientHeight) * 100
      : share
  const shareAt = ({ clientY, currentTarget }: PointerEvent) => {
    const room = currentTarget.parentElement?.clientHeight ?? 0
    const start = from.current
    return start && room > 0 ? kept(start.share + ((clientY - start.y) / room) * 100) : share
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const now = shareNow(event.currentTarget)
    const next = { ArrowUp: now - step, ArrowDown: now + step, Home: least, End: most }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onSettle(kept(next))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      className="divider"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={share}
      aria-valuemin={least}
      aria-valuemax={most}
      title={label}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        from.current = { y: event.clientY, share: shareNow(event.currentTarget) }
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
