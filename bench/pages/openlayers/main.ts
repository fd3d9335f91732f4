import Feature from 'ol/Feature'
import GeoJSON from 'ol/format/GeoJSON'
import Point from 'ol/geom/Point'
import VectorLayer from 'ol/layer/Vector'
import OlMap from 'ol/Map'
import { fromLonLat } from 'ol/proj'
import VectorSource from 'ol/source/Vector'
import { Fill, Stroke, Style, Text } from 'ol/style'
import View from 'ol/View'
import 'ol/ol.css'
import type { GroundShape, ParkShape } from '../../shapes'
import { announceDrawn, featureOf, type IsQuiet, mapElement, onChoice, readShapes } from '../page'

const { camera, sea, ground, parks, ...look } = await readShapes()
let isQuiet: IsQuiet = () => false
const format = new GeoJSON({ featureProjection: 'EPSG:3857' })
const element = mapElement()
element.style.background = sea

const groundLayer = new VectorLayer({
  source: new VectorSource({
    features: ground.map((shape) => {
      const feature = format.readFeature(featureOf(shape, {}))
      feature.setStyle(groundStyle(shape))
      return feature
    }),
  }),
})
const parkLayer = new VectorLayer({
  source: new VectorSource({
    features: parks.map((park) => format.readFeature(featureOf(park, { park }))),
  }),
  style: (feature) => parkStyle(feature.get('park')),
})
const nameLayer = new VectorLayer({
  source: new VectorSource({
    features: parks.map((park) => new Feature({ geometry: new Point(fromLonLat([...park.anchor])), park })),
  }),
  style: (feature) => nameStyle(feature.get('park')),
})
const map = new OlMap({
  target: element,
  controls: [],
  layers: [groundLayer, parkLayer, nameLayer],
  view: new View({ center: fromLonLat([camera.lng, camera.lat]), zoom: camera.zoom + 1 }),
})
map.on('rendercomplete', announceDrawn)

onChoice((choice) => {
  isQuiet = choice
  parkLayer.changed()
  nameLayer.changed()
})

function groundStyle({ fill, line, width }: GroundShape): Style {
  return new Style({
    ...(fill ? { fill: new Fill({ color: fill }) } : {}),
    ...(line ? { stroke: new Stroke({ color: line, width }) } : {}),
  })
}

function parkStyle(park: ParkShape): Style {
  const colour = isQuiet(park) ? look.quiet : park.colour
  const opacity = isQuiet(park) ? look.quietOpacity : look.fillOpacity
  const alpha = Math.round(opacity * 255).toString(16)
  return new Style({
    fill: new Fill({ color: `${colour}${alpha}` }),
    stroke: new Stroke({ color: colour, width: 1.3 }),
  })
}

function nameStyle(park: ParkShape): Style {
  return new Style({
    text: new Text({
      text: park.name,
      font: '650 13px sans-serif',
      overflow: true,
      fill: new Fill({ color: isQuiet(park) ? look.quiet : look.text }),
      stroke: new Stroke({ color: look.halo, width: 3 }),
    }),
  })
}
