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

/** Goes to parks and back, unless the user has moved the camera since. */
function visitsOf(store: AtlasStore, cameraOn: (parks: readonly ParkId[]) => Camera) {
  let visit: Visit | null = null
  const isThere = () => visit !== null && sameCamera(store.getState().view.camera, visit.at)
  return {
    isThere,
    go: (parks: readonly ParkId[]) => {
      const at = roundedCamera(cameraOn(parks))
      visit = { before: visit && isThere() ? visit.before : store.getState().view.camera, at }
      return at
    },
    back: () => {
      if (visit && isThere()) store.getState().show({ camera: visit.before })
    },
  }
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
  const visits = visitsOf(store, cameraOn)
  let frame = 0
  const lookedAt = (view: View) => {
    const park = selectedPark(view)
    return park ? [park] : framed(view)
  }
  // The panel that opens with the park covers a part of the map from the next frame on.
  const goSoon = (parks: readonly ParkId[]) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => store.getState().show({ camera: visits.go(parks) }))
  }
  const stop = store.subscribe(({ view }, { view: last }) => {
    const parks = lookedAt(view)
    if (parks.join() === lookedAt(last).join()) return
    cancelAnimationFrame(frame)
    if (!sameCamera(view.camera, last.camera)) return
    if (parks.length > 0) goSoon(parks)
    else visits.back()
  })
  return {
    begin: () => {
      const { view } = store.getState()
      const parks = lookedAt(view)
      return parks.length === 0 || view.camera !== null ? null : visits.go(parks)
    },
    resized: () => {
      const [{ view }, parks] = [store.getState(), framed(store.getState().view)]
      if (!selectedPark(view) && parks.length > 0 && visits.isThere()) goSoon(parks)
    },
    close: () => {
      cancelAnimationFrame(frame)
      stop()
    },
  }
}
