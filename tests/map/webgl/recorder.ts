import type { MapEventType } from 'maplibre-gl'
import type { Opening, PaintedMap } from '../../../src/map/webgl/painter'
import type { Canvas } from '../../../src/map/webgl/painting'

/** A canvas that writes down what it is told. */
export function recordingCanvas() {
  const calls: (readonly [name: string, ...rest: readonly unknown[]])[] = []
  const canvas: Canvas = {
    setShapes: (source, { features }) => calls.push(['setShapes', source, features.length]),
    setState: (park, state) => calls.push(['setState', park, state]),
    setPaint: (layer, property, value) => calls.push(['setPaint', layer, property, value]),
    setHatch: ({ name }) => calls.push(['setHatch', name]),
  }
  return { canvas, calls, taken: () => calls.splice(0) }
}

type Listener = (event: { readonly error?: Error }) => void

/** A map that writes down what it is told, and lets the test say what happens to it. */
export function recordingMap() {
  const calls: string[] = []
  const listeners = new Map<string, Listener>()
  const record =
    (name: string) =>
    (...given: readonly unknown[]) => {
      calls.push(given.length > 0 ? `${name} ${JSON.stringify(given[0])}` : name)
    }
  const map = {
    on: (event: string, listener: Listener) => listeners.set(event, listener),
    getSource: () => ({ setData: record('setData') }),
    hasImage: () => false,
    jumpTo: record('jumpTo'),
    resize: record('resize'),
    redraw: record('redraw'),
    remove: record('remove'),
    setFeatureState: record('setFeatureState'),
    setPaintProperty: record('setPaintProperty'),
    addImage: record('addImage'),
    removeImage: record('removeImage'),
  }
  return {
    calls,
    taken: () => calls.splice(0),
    create: (_opening: Opening) => map as unknown as PaintedMap,
    happens: (event: keyof MapEventType, error?: Error) => listeners.get(event)?.(error ? { error } : {}),
  }
}
