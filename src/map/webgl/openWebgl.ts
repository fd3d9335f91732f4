import { Map as MapLibre, type MapOptions, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Drawing } from '../../drawing/drawing'
import type { Frame } from '../../drawing/frame'
import { type Opening, openPainter, type WebglEvents, type WebglPainter } from './painter'

/** MapLibre as a painter of the main frame: it shows drawings and follows the camera, and moves nothing by itself. */
export function openWebgl(container: HTMLElement, drawing: Drawing, frame: Frame, events: WebglEvents): WebglPainter {
  setWorkerUrl(workerUrl)
  return openPainter((opening) => new MapLibre(optionsFor(container, opening)), drawing, frame, events)
}

function optionsFor(container: HTMLElement, { sources, layers, camera }: Opening): MapOptions {
  return {
    container,
    style: { version: 8, sources, layers: [...layers], transition: { duration: 0, delay: 0 } },
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    interactive: false,
    attributionControl: false,
    trackResize: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    validateStyle: false,
  }
}
