import type { Drawing } from '../../drawing/drawing'
import type { Camera } from '../../state/view'

/** MapLibre as a painter of the main frame: it shows drawings and follows the camera, and moves nothing by itself. */
export type WebglPainter = {
  readonly show: (drawing: Drawing) => void
  readonly follow: (camera: Camera) => void
  readonly close: () => void
}

export type WebglEvents = {
  /** The first whole picture stands. */
  readonly up: () => void
  /** No WebGL 2, a missing worker or a lost context: another painter must take over. */
  readonly fail: () => void
}

export function openWebgl(
  _container: HTMLElement,
  _drawing: Drawing,
  _camera: Camera,
  { fail }: WebglEvents,
): WebglPainter {
  fail()
  return { show: () => {}, follow: () => {}, close: () => {} }
}
