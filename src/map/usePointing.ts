import { type RefObject, useEffect, useState } from 'react'
import type { ParkId } from '../domain/atlas'
import type { ScreenPoint } from '../drawing/frame'
import { useAtlas } from '../state/AtlasContext'
import { comparing } from '../state/comparison'
import type { AtlasStore } from '../state/store'

/**
 * Points at the park under the pointer and selects it on a click, or compares it with Shift; a click on nothing closes
 * what is open, or does what the place of the map asks for.
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
    const target = surface.current
    if (!target) return
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
    const leave = () => store.getState().point(null)
    const click = (event: MouseEvent) => {
      const { pressed } = latest
      latest.pressed = null
      if (hasMoved(pressed, event)) return
      const park = under(event)
      if (!park && latest.onNothing) latest.onNothing()
      else choose(store, park, event.shiftKey)
    }
    target.addEventListener('pointermove', move)
    target.addEventListener('pointerdown', press)
    target.addEventListener('pointerleave', leave)
    target.addEventListener('click', click)
    return () => {
      target.removeEventListener('pointermove', move)
      target.removeEventListener('pointerdown', press)
      target.removeEventListener('pointerleave', leave)
      target.removeEventListener('click', click)
    }
  }, [surface, store, latest])
}

type Latest = {
  parkAt: (point: ScreenPoint) => ParkId | null
  onNothing: (() => void) | undefined
  /** Where the pointer was pressed last, on the page. */
  pressed: ScreenPoint | null
}

/** How far a hand may shake while it clicks, in CSS pixels; what goes further is a drag, and chooses nothing. */
const mostOfClick = 5

function hasMoved(pressed: ScreenPoint | null, { clientX, clientY }: MouseEvent): boolean {
  return pressed !== null && Math.hypot(clientX - pressed[0], clientY - pressed[1]) > mostOfClick
}

function choose(store: AtlasStore, park: ParkId | null, isToCompare: boolean) {
  const { show, view } = store.getState()
  if (park && isToCompare) show(comparing(view, park))
  else show({ selection: park && { park } })
}
