import type { Atlas, ParkId } from '../domain/atlas'
import { openingComposition } from '../drawing/composition'
import { type Covered, mostZoom, parkCamera, uncovered } from '../drawing/focus'
import { cameraOf, type Profile, type Size, type Transform, transformOf } from '../drawing/frame'
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
function standing(
  surface: HTMLElement,
  { edition: { extent }, blocks }: Atlas,
  asked: Camera | null,
  profile: Profile,
) {
  const listeners = new Set<() => void>()
  const most = mostZoom(blocks)
  // A link may ask for more than there is to see.
  const kept = (camera: Camera | null) => camera && { ...camera, zoom: Math.min(most, camera.zoom) }
  const at = {
    most,
    kept,
    size: { width: surface.clientWidth || 1, height: surface.clientHeight || 1 } as Size,
    covered: uncovered,
    shown: kept(asked),
    opening: () => openingComposition(extent, at.size, profile).main.camera,
    numbers: () => at.shown ?? at.opening(),
    rect: () => ({ x: 0, y: 0, ...at.size }),
    transform: () => transformOf({ rect: at.rect(), camera: at.numbers() }),
    panned: (x: number, y: number) => {
      const from = at.transform()
      return cameraOf({ ...from, x: from.x - x, y: from.y - y }, at.rect())
    },
    cover: (covered: Covered) => {
      at.covered = covered
    },
    put: (next: Camera | null) => {
      at.shown = next && at.kept(next)
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return at
}

/** Keeps the camera that is shown and the view's together; `landed` is told where no gesture led the camera. */
function courseOf(at: ReturnType<typeof standing>, store: AtlasStore, landed: () => void) {
  // A camera in the view that did not come from here is one to fly to.
  let settled = at.shown
  let land = () => {}
  const show = (camera: Camera) => store.getState().show({ camera: at.kept(roundedCamera(camera)) })
  const flyTo = (camera: Camera | null) => {
    land()
    land = fly(at.numbers(), camera ?? at.opening(), at.size, (next, ended) => {
      at.put(ended ? camera : next)
      if (ended) landed()
    })
  }
  const stop = store.subscribe(({ view: { camera } }) => {
    if (sameCamera(camera, settled)) return
    settled = camera
    flyTo(camera)
  })
  return {
    show,
    land: () => land(),
    /** A gesture is over: where it led is what the view says. */
    settle: () => {
      if (at.shown === null || sameCamera(at.shown, settled ?? at.opening())) return
      settled = roundedCamera(at.shown)
      show(settled)
    },
    begin: (camera: Camera) => {
      settled = camera
      at.put(camera)
      landed()
      show(camera)
    },
    close: () => {
      land()
      stop()
    },
  }
}

/** `surface` takes the gestures; `isOurs` tells which of them are meant for the map. */
export function openMover(
  surface: HTMLElement,
  store: AtlasStore,
  atlas: Atlas,
  profile: Profile,
  isOurs: (event: GestureEvent) => boolean,
): Mover {
  const at = standing(surface, atlas, store.getState().view.camera, profile)
  const course = courseOf(at, store, () => gestures.sync(at.transform()))
  const gestures = gesturesOn(surface, atlas.edition.extent.bounds, at.most, {
    isOurs,
    begun: course.land,
    moved: (transform: Transform) => at.put(cameraOf(transform, at.rect())),
    ended: course.settle,
  })
  const following = followSelection(store, (park: ParkId) => parkCamera(atlas, park, at.size, at.covered, profile))
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
    cover: at.cover,
    begin: () => {
      const camera = following.begin()
      if (camera) course.begin(camera)
    },
    zoomBy: (levels) => course.show({ ...at.numbers(), zoom: at.numbers().zoom + levels }),
    panBy: (x, y) => course.show(at.panned(x, y)),
    close: () => {
      course.close()
      following.close()
      gestures.close()
    },
  }
}
