import { type RefObject, useEffect, useState } from 'react'
import type { ParkId } from '../domain/atlas'
import type { ScreenPoint } from '../drawing/frame'
import { useAtlas } from '../state/AtlasContext'
import { comparing } from '../state/comparison'
import type { AtlasStore } from '../state/store'

/** What answers now, and where the pointer was pressed last, on the page. */
type Latest = {
  parkAt: (point: ScreenPoint) => ParkId | null
  onNothing: (() => void) | undefined
  pressed: ScreenPoint | null
}

/**
 * Points at the park under the pointer and selects it on a click, or compares it with Shift; a click on nothing closes
 * what is open, or does what the place of the map asks for. A drag, wherever it ends, chooses nothing.
 */
export function usePointing(
  surface: RefObject<HTMLElement | null>,
  parkAt: (point: ScreenPoint) => ParkId | null,
  onNothing: (() => void) | undefined,
) {
  const { store } = useAtlas()
  const [latest] = useState<Latest>(() => ({ parkAt, onNothing, pressed: null }))
  latest.parkAt = parkAt
  latest.onNothing = onNothing
  useEffect(() => {
    if (!surface.current) return
    const hearing = new AbortController()
    hear(surface.current, latest, store, hearing.signal)
    return () => hearing.abort()
  }, [surface, store, latest])
}

function hear(target: HTMLElement, latest: Latest, store: AtlasStore, signal: AbortSignal) {
  const under = (event: MouseEvent) => {
    const { left, top } = target.getBoundingClientRect()
    return latest.parkAt([event.clientX - left, event.clientY - top])
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return
    const park = under(event)
    target.classList.toggle('on-park', park !== null)
    store.getState().point(park)
  }
  const press = ({ clientX, clientY }: PointerEvent) => {
    latest.pressed = [clientX, clientY]
  }
  const click = (event: MouseEvent) => {
    const { pressed } = latest
    latest.pressed = null
    if (hasMoved(pressed, event)) return
    const park = under(event)
    if (!park && latest.onNothing) latest.onNothing()
    else choose(store, park, event.shiftKey)
  }
  target.addEventListener('pointermove', move, { signal })
  target.addEventListener('pointerdown', press, { signal })
  target.addEventListener('pointerleave', () => store.getState().point(null), { signal })
  target.addEventListener('click', click, { signal })
}

/** How far a hand may shake while it clicks, in CSS pixels. */
const mostOfClick = 5

function hasMoved(pressed: ScreenPoint | null, { clientX, clientY }: MouseEvent): boolean {
  return pressed !== null && Math.hypot(clientX - pressed[0], clientY - pressed[1]) > mostOfClick
}

function choose(store: AtlasStore, park: ParkId | null, isToCompare: boolean) {
  const { show, view } = store.getState()
  if (park && isToCompare) show(comparing(view, park))
  else show({ selection: park && { park } })
}
