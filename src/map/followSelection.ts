import type { ParkId } from '../domain/atlas'
import type { AtlasStore } from '../state/store'
import { type Camera, roundedCamera, sameCamera, selectedPark } from '../state/view'

/** Where the camera was before it went to a park, and where it went. */
type Visit = { readonly before: Camera | null; readonly at: Camera | null }

/**
 * Takes the camera to each park that is selected, and back where it was when the park is closed, unless the user has
 * moved it meanwhile. A link or a step of the history that brings its own camera is left alone.
 */
export function followSelection(
  store: AtlasStore,
  cameraOn: (park: ParkId) => Camera,
): { readonly begin: () => Camera | null; readonly close: () => void } {
  let visit: Visit | null = null
  let frame = 0
  const go = (park: ParkId) => {
    const { camera } = store.getState().view
    const at = roundedCamera(cameraOn(park))
    visit = { before: visit && sameCamera(camera, visit.at) ? visit.before : camera, at }
    store.getState().show({ camera: at })
  }
  const stop = store.subscribe(({ view }, { view: last }) => {
    const park = selectedPark(view)
    if (park === selectedPark(last)) return
    cancelAnimationFrame(frame)
    if (!sameCamera(view.camera, last.camera)) return
    // The panel that opens with the park covers a part of the map from the next frame on.
    if (park) frame = requestAnimationFrame(() => go(park))
    else if (visit && sameCamera(view.camera, visit.at)) store.getState().show({ camera: visit.before })
  })
  return {
    begin: () => {
      const { view } = store.getState()
      const park = selectedPark(view)
      if (!park || view.camera !== null) return null
      const at = roundedCamera(cameraOn(park))
      visit = { before: null, at }
      return at
    },
    close: () => {
      cancelAnimationFrame(frame)
      stop()
    },
  }
}
