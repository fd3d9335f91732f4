import type { ParkId } from '../domain/atlas'
import type { AtlasStore } from '../state/store'
import { type Camera, roundedCamera, sameCamera, selectedPark, type View } from '../state/view'

/** Where the camera was before it went to parks, and where it went. */
type Visit = { readonly before: Camera | null; readonly at: Camera | null }

type Following = {
  readonly begin: () => Camera | null
  /** The map has another size: what stands side by side is framed anew. */
  readonly resized: () => void
  readonly close: () => void
}

/**
 * Takes the camera to each park that is selected, or to those that `framed` says stand side by side, and back where it was when
 * they are left, unless the user has moved it meanwhile. A link or a step of the history that brings its own camera is left alone.
 */
export function followSelection(
  store: AtlasStore,
  cameraOn: (parks: readonly ParkId[]) => Camera,
  framed: (view: View) => readonly ParkId[] = () => [],
): Following {
  let visit: Visit | null = null
  let frame = 0
  const lookedAt = (view: View) => {
    const park = selectedPark(view)
    return park ? [park] : framed(view)
  }
  const go = (parks: readonly ParkId[]) => {
    const { camera } = store.getState().view
    const at = roundedCamera(cameraOn(parks))
    visit = { before: visit && sameCamera(camera, visit.at) ? visit.before : camera, at }
    store.getState().show({ camera: at })
  }
  const stop = store.subscribe(({ view }, { view: last }) => {
    const parks = lookedAt(view)
    if (parks.join() === lookedAt(last).join()) return
    cancelAnimationFrame(frame)
    if (!sameCamera(view.camera, last.camera)) return
    // The panel that opens with the park covers a part of the map from the next frame on.
    if (parks.length > 0) frame = requestAnimationFrame(() => go(parks))
    else if (visit && sameCamera(view.camera, visit.at)) store.getState().show({ camera: visit.before })
  })
  return {
    begin: () => {
      const { view } = store.getState()
      const parks = lookedAt(view)
      if (parks.length === 0 || view.camera !== null) return null
      const at = roundedCamera(cameraOn(parks))
      visit = { before: null, at }
      return at
    },
    resized: () => {
      const { view } = store.getState()
      const parks = framed(view)
      if (selectedPark(view) || parks.length === 0 || !visit || !sameCamera(view.camera, visit.at)) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => go(parks))
    },
    close: () => {
      cancelAnimationFrame(frame)
      stop()
    },
  }
}
