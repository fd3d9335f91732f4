import type { Atlas, ParkId } from '../domain/atlas'
import { openingComposition, type Profile } from '../drawing/composition'
import { type Covered, parkCamera, uncovered } from '../drawing/focus'
import { cameraOf, type Size, type Transform, transformOf } from '../drawing/frame'
import type { AtlasStore } from '../state/store'
import { type Camera, roundedCamera, sameCamera } from '../state/view'
import { fly } from './flight'
import { followSelection } from './followSelection'
import { type GestureEvent, gesturesOn } from './gestures'

/** The one thing that moves the camera, under every painter: gestures, keys, and the flights to what the view asks. */
export type Mover = {
  /** The camera now, also within a gesture or a flight; `null` is the opening one. */
  readonly shown: () => Camera | null
  readonly subscribe: (listener: () => void) => () => void
  readonly resize: (size: Size) => void
  readonly cover: (covered: Covered) => void
  /** Opens at the park that a link selects without a camera. */
  readonly begin: () => void
  readonly zoomBy: (levels: number) => void
  readonly panBy: (x: number, y: number) => void
  readonly close: () => void
}

/** Where the map stands: its size, what covers it, and the camera that is shown. */
function standing(surface: HTMLElement, camera: Camera | null, profile: Profile) {
  const listeners = new Set<() => void>()
  const at = {
    size: { width: surface.clientWidth || 1, height: surface.clientHeight || 1 } as Size,
    covered: uncovered,
    shown: camera,
    opening: () => openingComposition(at.size, profile).main.camera,
    numbers: () => at.shown ?? at.opening(),
    rect: () => ({ x: 0, y: 0, ...at.size }),
    transform: () => transformOf({ rect: at.rect(), camera: at.numbers() }),
    put: (next: Camera | null) => {
      at.shown = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return at
}

/** `surface` takes the gestures; `isOurs` tells which of them are meant for the map. */
export function openMover(
  surface: HTMLElement,
  store: AtlasStore,
  atlas: Atlas,
  profile: Profile,
  isOurs: (event: GestureEvent) => boolean,
): Mover {
  const at = standing(surface, store.getState().view.camera, profile)
  // A camera in the view that did not come from here is one to fly to.
  let settled = at.shown
  let land = () => {}
  const show = (camera: Camera) => store.getState().show({ camera: roundedCamera(camera) })
  const settle = () => {
    if (at.shown === null || sameCamera(at.shown, settled ?? at.opening())) return
    settled = roundedCamera(at.shown)
    show(settled)
  }
  const gestures = gesturesOn(surface, {
    isOurs,
    begun: () => land(),
    moved: (transform: Transform) => at.put(cameraOf(transform, at.rect())),
    ended: settle,
  })
  const flyTo = (camera: Camera | null) => {
    land()
    const target = camera ?? at.opening()
    land = fly(at.numbers(), target, at.size, (next, ended) => {
      at.put(ended ? camera : next)
      if (ended) gestures.sync(at.transform())
    })
  }
  const following = followSelection(store, (park: ParkId) => parkCamera(atlas, park, at.size, at.covered, profile))
  const stop = store.subscribe(({ view: { camera } }) => {
    if (sameCamera(camera, settled)) return
    settled = camera
    flyTo(camera)
  })
  gestures.sync(at.transform())
  return {
    shown: () => at.shown,
    subscribe: at.subscribe,
    resize: (size) => {
      at.size = size
      gestures.resize(size)
      gestures.sync(at.transform())
      at.put(at.shown)
    },
    cover: (covered) => {
      at.covered = covered
    },
    begin: () => {
      const camera = following.begin()
      if (!camera) return
      settled = camera
      at.put(camera)
      gestures.sync(at.transform())
      show(camera)
    },
    zoomBy: (levels) => show({ ...at.numbers(), zoom: at.numbers().zoom + levels }),
    panBy: (x, y) => {
      const from = at.transform()
      show(cameraOf({ ...from, x: from.x - x, y: from.y - y }, at.rect()))
    },
    close: () => {
      land()
      stop()
      following.close()
      gestures.close()
    },
  }
}
