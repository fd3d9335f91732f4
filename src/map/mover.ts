import { select } from 'd3-selection'
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom'
import type { Atlas, ParkId } from '../domain/atlas'
import { openingComposition } from '../drawing/composition'
import { type Covered, cameraFor, uncovered } from '../drawing/focus'
import { cameraOf, type Size, transformOf } from '../drawing/frame'
import { scaleOf, toPlane } from '../drawing/projection'
import type { AtlasStore } from '../state/store'
import { type Camera, cameraLimits, roundedCamera, selectedPark } from '../state/view'
import { fly } from './flight'

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

/** `surface` takes the gestures; `isOurs` tells which of them are meant for the map. */
export function openMover(
  surface: HTMLElement,
  store: AtlasStore,
  atlas: Atlas,
  isOurs: (event: MouseEvent | TouchEvent | WheelEvent) => boolean,
): Mover {
  const listeners = new Set<() => void>()
  let size: Size = { width: surface.clientWidth || 1, height: surface.clientHeight || 1 }
  let covered = uncovered
  let shown = store.getState().view.camera
  let settled = shown
  let land = () => {}
  let focusing = 0
  let cameFrom: { readonly before: Camera | null; readonly at: Camera | null } | null = null

  const opening = () => openingComposition(size).main.camera
  const rect = () => ({ x: 0, y: 0, ...size })
  const put = (camera: Camera | null) => {
    shown = camera
    for (const listener of listeners) listener()
  }

  const [west, north] = toPlane([cameraLimits.west, cameraLimits.north])
  const [east, south] = toPlane([cameraLimits.east, cameraLimits.south])
  const gestures = zoom<HTMLElement, unknown>()
    .scaleExtent([scaleOf(cameraLimits.minZoom), scaleOf(cameraLimits.maxZoom)])
    .translateExtent([
      [west, north],
      [east, south],
    ])
    .filter((event) => isOurs(event) && !event.button)
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) land()
    })
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) put(cameraOf({ scale: transform.k, x: transform.x, y: transform.y }, rect()))
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) settle()
    })
  const selection = select(surface)
  const sync = () => {
    const { scale, x, y } = transformOf({ rect: rect(), camera: shown ?? opening() })
    selection.call(gestures.transform, zoomIdentity.translate(x, y).scale(scale))
  }
  const settle = () => {
    if (shown === null || sameCamera(shown, settled ?? opening())) return
    settled = roundedCamera(shown)
    store.getState().show({ camera: settled })
  }
  const flyTo = (camera: Camera | null) => {
    land()
    land = fly(shown ?? opening(), camera ?? opening(), size, (at, ended) => {
      put(ended ? camera : at)
      if (ended) sync()
    })
  }
  const focusOn = (park: ParkId) => {
    const { camera } = store.getState().view
    const before = cameFrom && sameCamera(camera, cameFrom.at) ? cameFrom.before : camera
    moveTo(cameraOn(park))
    cameFrom = { before, at: store.getState().view.camera }
  }
  const moveTo = (camera: Camera) => store.getState().show({ camera: roundedCamera(camera) })

  const cameraOn = (park: ParkId) => {
    const blocks = atlas.blocks.filter((block) => block.park === park && block.membership === 'member')
    return cameraFor(blocks, size, covered)
  }

  const stop = store.subscribe(({ view }, { view: last }) => {
    const park = selectedPark(view)
    const changed = park !== selectedPark(last)
    if (changed) cancelAnimationFrame(focusing)
    if (!sameCamera(view.camera, settled)) {
      settled = view.camera
      cameFrom = null
      flyTo(view.camera)
    } else if (changed && park) {
      // The panel that opens with the park covers a part of the map from the next frame on.
      focusing = requestAnimationFrame(() => focusOn(park))
    } else if (changed && cameFrom && sameCamera(view.camera, cameFrom.at)) {
      store.getState().show({ camera: cameFrom.before })
    }
  })
  selection.call(gestures).on('dblclick.zoom', null)
  sync()
  return {
    shown: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    resize: (next) => {
      size = next
      gestures.extent([
        [0, 0],
        [size.width, size.height],
      ])
      sync()
      put(shown)
    },
    cover: (next) => {
      covered = next
    },
    begin: () => {
      const { view } = store.getState()
      const park = selectedPark(view)
      if (!park || view.camera !== null) return
      settled = roundedCamera(cameraOn(park))
      put(settled)
      sync()
      store.getState().show({ camera: settled })
      cameFrom = { before: null, at: settled }
    },
    zoomBy: (levels) => {
      const from = shown ?? opening()
      moveTo({ ...from, zoom: from.zoom + levels })
    },
    panBy: (x, y) => {
      const from = transformOf({ rect: rect(), camera: shown ?? opening() })
      moveTo(cameraOf({ ...from, x: from.x - x, y: from.y - y }, rect()))
    },
    close: () => {
      land()
      cancelAnimationFrame(focusing)
      stop()
      selection.on('.zoom', null)
    },
  }
}

function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other
  return one.zoom === other.zoom && one.lat === other.lat && one.lng === other.lng
}
