import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import type { Drawing } from '../../drawing/drawing'
import type { Frame } from '../../drawing/frame'
import type { Camera } from '../../state/view'
import { type Grain, grainOf, sameGrain } from './grain'
import { layersOf } from './layers'
import { type Canvas, type Painting, paintingOn } from './painting'
import { sourcesOf } from './sources'

export type WebglPainter = {
  readonly show: (drawing: Drawing) => void
  readonly follow: (frame: Frame) => void
  readonly close: () => void
}

export type WebglEvents = {
  /** The first whole picture stands. */
  readonly up: () => void
  /** No WebGL 2, a missing worker or a lost context: another painter must take over. */
  readonly fail: () => void
}

/** What a map is made from. */
export type Opening = {
  readonly sources: ReturnType<typeof sourcesOf>
  readonly layers: readonly LayerSpecification[]
  readonly camera: Camera
}

/** The part of MapLibre's map that is used here. */
export type PaintedMap = Pick<
  MapLibre,
  | 'on'
  | 'jumpTo'
  | 'resize'
  | 'redraw'
  | 'remove'
  | 'getSource'
  | 'setFeatureState'
  | 'setPaintProperty'
  | 'hasImage'
  | 'addImage'
  | 'removeImage'
>

/** How long the first picture may take, and how long a camera must rest before dashes and hatches are refitted to it, in ms. */
const patience = 60_000
const rest = 120

export function openPainter(
  createMap: (opening: Opening) => PaintedMap,
  drawing: Drawing,
  frame: Frame,
  events: WebglEvents,
): WebglPainter {
  const outcome = awaitedOutcome(events)
  const grain = grainOf(frame)
  try {
    const map = createMap({ sources: sourcesOf(drawing), layers: layersOf(drawing, grain), camera: frame.camera })
    return painterOn(map, outcome, drawing, frame, grain)
  } catch (error) {
    outcome.fail(error)
    return { show: () => {}, follow: () => {}, close: () => {} }
  }
}

type Outcome = {
  readonly phase: () => 'opening' | 'up' | 'over'
  readonly up: () => void
  readonly fail: (reason: unknown) => void
  readonly end: () => void
}

/** Comes up at most once, fails at most once, and does neither after its end. */
function awaitedOutcome(events: WebglEvents): Outcome {
  let phase: ReturnType<Outcome['phase']> = 'opening'
  const fail = (reason: unknown) => {
    if (phase === 'over') return
    end()
    console.warn('WebGL painter gave up:', reason)
    events.fail()
  }
  const waiting = setTimeout(() => fail('no picture in time'), patience)
  const end = () => {
    phase = 'over'
    clearTimeout(waiting)
  }
  const up = () => {
    if (phase !== 'opening') return
    phase = 'up'
    clearTimeout(waiting)
    events.up()
  }
  return { phase: () => phase, up, fail, end }
}

function painterOn(
  map: PaintedMap,
  outcome: Outcome,
  drawing: Drawing,
  frame: Frame,
  openingGrain: Grain,
): WebglPainter {
  let wanted = drawing
  let at = frame
  let painting: Painting | null = null
  const show = () => {
    if (outcome.phase() !== 'over') painting?.show(wanted, grain.now())
  }
  const grain = grainAtRest(openingGrain, show)
  listen(map, outcome, () => {
    painting ??= paintingOn(canvasOf(map), drawing, openingGrain)
    show()
    return painting
  })
  return {
    show: (next) => {
      wanted = next
      show()
    },
    follow: (next) => {
      if (outcome.phase() === 'over' || sameFrame(at, next)) return
      place(map, at, next)
      at = next
      if (outcome.phase() === 'up') map.redraw()
      grain.follow(next)
    },
    close: () => {
      outcome.end()
      grain.close()
      map.remove()
    },
  }
}

/** The grain that fits the frame; it is made to fit once the map rests. */
function grainAtRest(opening: Grain, changed: () => void) {
  let grain = opening
  let waiting: ReturnType<typeof setTimeout> | undefined
  const refit = (frame: Frame) => {
    const next = grainOf(frame)
    if (sameGrain(grain, next)) return
    grain = next
    changed()
  }
  return {
    now: () => grain,
    follow: (frame: Frame) => {
      clearTimeout(waiting)
      waiting = setTimeout(() => refit(frame), rest)
    },
    close: () => clearTimeout(waiting),
  }
}

function listen(map: PaintedMap, outcome: Outcome, begin: () => Painting) {
  let painting: Painting | null = null
  map.on('error', ({ error }) => outcome.fail(error))
  map.on('webglcontextlost', () => outcome.fail('context lost'))
  map.on('style.load', () => {
    painting = begin()
  })
  map.on('idle', () => {
    if (outcome.phase() !== 'over' && painting?.settle()) outcome.up()
  })
}

function place(map: PaintedMap, before: Frame, { rect, camera }: Frame) {
  if (before.rect.width !== rect.width || before.rect.height !== rect.height) map.resize()
  map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom })
}

function sameFrame({ rect, camera }: Frame, next: Frame): boolean {
  return (
    rect.width === next.rect.width &&
    rect.height === next.rect.height &&
    camera.zoom === next.camera.zoom &&
    camera.lat === next.camera.lat &&
    camera.lng === next.camera.lng
  )
}

function canvasOf(map: PaintedMap): Canvas {
  return {
    setShapes: (source, shapes) => void map.getSource<GeoJSONSource>(source)?.setData(shapes),
    setState: (park, state) => map.setFeatureState({ source: 'parks', id: park }, state),
    setPaint: (layer, property, value) => {
      map.setPaintProperty(layer, property as 'fill-color', value as string, { validate: false })
    },
    setHatch: ({ name, width, height, data, pixelRatio }) => {
      if (map.hasImage(name)) map.removeImage(name)
      map.addImage(name, { width, height, data }, { sdf: true, pixelRatio })
    },
  }
}
