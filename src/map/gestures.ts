import { select } from 'd3-selection'
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom'
import type { Bounds } from '../domain/edition'
import type { Size, Transform } from '../drawing/frame'
import { scaleOf, toPlane } from '../drawing/projection'
import { zoomLimits } from '../state/view'

export type GestureEvent = MouseEvent | TouchEvent | WheelEvent

export type GestureHandlers = {
  /** Tells which gestures are meant for the map. */
  readonly isOurs: (event: GestureEvent) => boolean
  readonly begun: () => void
  readonly moved: (transform: Transform) => void
  readonly ended: () => void
}

export type Gestures = {
  /** Tells the gestures how the plane lies now, when something else has moved it. */
  readonly sync: (transform: Transform) => void
  readonly resize: (size: Size) => void
  readonly close: () => void
}

/** A pinch on a touchpad comes as a wheel with Ctrl that turns by little at a time. */
const mostOfPinch = 40

/** How many levels a wheel zooms: as d3-zoom has it, but a notch of a wheel goes as far with Ctrl as without. */
export function zoomLevels({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.002
  const isPinch = ctrlKey && deltaMode === WheelEvent.DOM_DELTA_PIXEL && Math.abs(deltaY) < mostOfPinch
  return -deltaY * unit * (isPinch ? 10 : 1)
}

/** Wheel, drag and pinch by d3-zoom, within the limits of the camera. */
export function gesturesOn(
  surface: HTMLElement,
  bounds: Bounds,
  mostZoom: number,
  handlers: GestureHandlers,
): Gestures {
  const { isOurs, begun, moved, ended } = handlers
  const [west, north] = toPlane([bounds.west, bounds.north])
  const [east, south] = toPlane([bounds.east, bounds.south])
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([scaleOf(zoomLimits.least), scaleOf(mostZoom)])
    .translateExtent([
      [west, north],
      [east, south],
    ])
    .filter((event) => isOurs(event) && !event.button)
    .wheelDelta(zoomLevels)
  // What d3 reports without an event of the user's is our own `sync`.
  const byUser = (react: (transform: Transform) => void) => (event: D3ZoomEvent<HTMLElement, unknown>) => {
    const { k, x, y } = event.transform
    if (event.sourceEvent) react({ scale: k, x, y })
  }
  behaviour.on('start', byUser(begun)).on('zoom', byUser(moved)).on('end', byUser(ended))
  const selection = select(surface).call(behaviour).on('dblclick.zoom', null)
  return {
    sync: ({ scale, x, y }) => {
      selection.call(behaviour.transform, zoomIdentity.translate(x, y).scale(scale))
    },
    resize: ({ width, height }) => {
      behaviour.extent([
        [0, 0],
        [width, height],
      ])
    },
    close: () => {
      selection.on('.zoom', null)
    },
  }
}
