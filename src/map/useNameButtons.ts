import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { ParkId } from '../domain/atlas'
import type { NameButton } from '../drawing/svg/Shapes'
import { useAtlas, useView } from '../state/AtlasContext'
import { comparing } from '../state/comparison'
import { selectedPark } from '../state/view'
import { isQuiet } from '../ui/quietFocus'
import type { Mover } from './mover'

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [80, 0],
  ArrowDown: [0, 80],
  ArrowLeft: [-80, 0],
  ArrowUp: [0, -80],
}

/**
 * Makes the names on the map buttons with one stop for the Tab key: arrows go from park to park in the plan's order,
 * Enter selects, Shift with Enter compares, + and − zoom, Shift with an arrow pans.
 */
export function useNameButtons(
  surface: RefObject<HTMLElement | null>,
  named: ReadonlySet<ParkId>,
  mover: Mover | null,
): NameButton {
  const { atlas, store } = useAtlas()
  const selected = selectedPark(useView())
  const [last, setLast] = useState<ParkId | null>(null)
  const order = atlas.parks.map(({ id }) => id).filter((id) => named.has(id))
  const stop = [last, selected].find((id) => id !== null && named.has(id)) ?? order[0]
  const onKeyDown = (event: KeyboardEvent, park: ParkId) => {
    const { key, shiftKey } = event
    const { show, view } = store.getState()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pan = pans[key]
    if (pan && shiftKey) mover?.panBy(...pan)
    else if (pan)
      focusName(surface.current, order[(order.indexOf(park) + (steps[key] ?? 0) + order.length) % order.length])
    else if (key === 'Enter' || key === ' ') show(shiftKey ? comparing(view, park) : { selection: { park } })
    else if (key === '+' || key === '=') mover?.zoomBy(0.5)
    else if (key === '-') mover?.zoomBy(-0.5)
    else return
    event.preventDefault()
  }
  return ({ id, about, emphasis, number }) => ({
    role: 'button',
    tabIndex: id === stop ? 0 : -1,
    'aria-label': [about.name, about.group, ...about.roles, number].join('，'),
    'aria-pressed': emphasis === 'selected',
    onFocus: ({ currentTarget }) => {
      setLast(id)
      if (!isQuiet(currentTarget)) store.getState().point(id)
    },
    onBlur: () => store.getState().point(null),
    onKeyDown: (event) => onKeyDown(event, id),
  })
}

function focusName(surface: HTMLElement | null, park: ParkId | undefined) {
  surface?.querySelector<SVGGElement>(`[role=button][data-name-of="${park}"]`)?.focus()
}
