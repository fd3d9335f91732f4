import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Shapes } from '../../shapes'
import { announceDrawn, featureOf, mapElement, onChoice, readShapes } from '../page'

setWorkerUrl(workerUrl)
const shapes = await readShapes()
const map = new MapLibreMap({
  container: mapElement(),
  style: styleOf(shapes),
  center: [shapes.camera.lng, shapes.camera.lat],
  zoom: shapes.camera.zoom,
  attributionControl: false,
  fadeDuration: 0,
})
map.on('idle', announceDrawn)

onChoice((isQuiet) => {
  for (const park of shapes.parks) {
    const state = { quiet: isQuiet(park) }
    map.setFeatureState({ source: 'parks', id: park.id }, state)
    if (park.name !== '') map.setFeatureState({ source: 'names', id: park.id }, state)
  }
})

/** As a talk turns its pages: N flies on, P back; as long as the app's longest flight. */
window.addEventListener('keydown', ({ key }) => {
  const camera = shapes.flight[key === 'n' ? 1 : 0]
  map.flyTo({ center: [camera.lng, camera.lat], zoom: camera.zoom, duration: 900 })
})

function styleOf({ sea, halo, ground, parks, ...look }: Shapes): StyleSpecification {
  const colour = whenQuiet<string>(look.quiet, ['get', 'colour'])
  const outlines = ground.map((shape) => featureOf(shape, looksOf(shape)))
  const names = parks
    .filter(({ name }) => name !== '')
    .map(({ id, name, anchor }) => featureOf({ geometry: { type: 'Point', coordinates: [...anchor] } }, { id, name }))
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      ground: source(outlines),
      parks: source(parks.map((park) => featureOf(park, { id: park.id, colour: park.colour }))),
      names: source(names),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': sea } },
      {
        id: 'ground',
        type: 'fill',
        source: 'ground',
        filter: ['has', 'fill'],
        paint: { 'fill-color': ['get', 'fill'] },
      },
      {
        id: 'ground-lines',
        type: 'line',
        source: 'ground',
        filter: ['has', 'line'],
        paint: { 'line-color': ['get', 'line'], 'line-width': ['get', 'width'] },
      },
      {
        id: 'parks',
        type: 'fill',
        source: 'parks',
        paint: { 'fill-color': colour, 'fill-opacity': whenQuiet(look.quietOpacity, look.fillOpacity) },
      },
      { id: 'park-edges', type: 'line', source: 'parks', paint: { 'line-color': colour, 'line-width': 1.3 } },
      {
        id: 'names',
        type: 'symbol',
        source: 'names',
        layout: { 'text-field': ['get', 'name'], 'text-size': 13, 'text-allow-overlap': true },
        paint: { 'text-color': whenQuiet(look.quiet, look.text), 'text-halo-color': halo, 'text-halo-width': 1.5 },
      },
    ],
  }
}

type Either<Value> = ['case', ['boolean', ['feature-state', 'quiet'], false], Value, Value | ['get', string]]

function whenQuiet<Value>(quiet: Value, otherwise: Value | ['get', string]): Either<Value> {
  return ['case', ['boolean', ['feature-state', 'quiet'], false], quiet, otherwise]
}

function looksOf({ fill, line, width }: Shapes['ground'][number]) {
  return { ...(fill ? { fill } : {}), ...(line ? { line, width } : {}) }
}

function source(features: GeoJSON.Feature[]) {
  return { type: 'geojson' as const, promoteId: 'id', data: { type: 'FeatureCollection' as const, features } }
}
