import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import type { Drawing } from '../../drawing/drawing'
import type { Frame } from '../../drawing/frame'
import type { Camera } from '../../state/view'
import { grainOf, sameGrain } from './grain'
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
  let wanted = drawing
  let at = frame
  const openingGrain = grainOf(frame)
  let grain = openingGrain
  let painting: Painting | null = null
  let phase: 'opening' | 'up' | 'over' = 'opening'
  let refitting: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    phase = 'over'
    clearTimeout(waiting)
    clearTimeout(refitting)
  }
  const fail = (reason: unknown) => {
    if (phase === 'over') return
    end()
    console.warn('WebGL painter gave up:', reason)
    events.fail()
  }
  const waiting = setTimeout(() => fail('no picture in time'), patience)
  let map: PaintedMap
  try {
    map = createMap({ sources: sourcesOf(drawing), layers: layersOf(drawing, openingGrain), camera: frame.camera })
  } catch (error) {
    fail(error)
    return { show: () => {}, follow: () => {}, close: () => {} }
  }

  const show = () => {
    if (phase !== 'over') painting?.show(wanted, grain)
  }
  const refit = () => {
    const next = grainOf(at)
    if (sameGrain(grain, next)) return
    grain = next
    show()
  }
  map.on('error', ({ error }) => fail(error))
  map.on('webglcontextlost', () => fail('context lost'))
  map.on('style.load', () => {
    painting = paintingOn(canvasOf(map), drawing, openingGrain)
    show()
  })
  map.on('idle', () => {
    if (phase === 'over' || !painting?.settle() || phase === 'up') return
    phase = 'up'
    clearTimeout(waiting)
    events.up()
  })
  return {
    show: (next) => {
      wanted = next
      show()
    },
    follow: (next) => {
      if (phase === 'over' || sameFrame(at, next)) return
      const resized = at.rect.width !== next.rect.width || at.rect.height !== next.rect.height
      at = next
      if (resized) map.resize()
      map.jumpTo({ center: [at.camera.lng, at.camera.lat], zoom: at.camera.zoom })
      if (phase === 'up') map.redraw()
      clearTimeout(refitting)
      refitting = setTimeout(refit, rest)
    },
    close: () => {
      end()
      map.remove()
    },
  }
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
