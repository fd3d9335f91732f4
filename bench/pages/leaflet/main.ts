import { geoJSON, map as openMap } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import './names.css'
import type { ParkShape } from '../../shapes'
import { announceDrawn, featureOf, mapElement, onChoice, readShapes } from '../page'

const { camera, sea, ground, parks, quiet, fillOpacity, quietOpacity } = await readShapes()
const element = mapElement()
element.style.background = sea
const map = openMap(element, {
  zoomSnap: 0,
  fadeAnimation: false,
  zoomAnimation: false,
  attributionControl: false,
}).setView([camera.lat, camera.lng], camera.zoom + 1)

for (const shape of ground) {
  geoJSON(featureOf(shape, {}), {
    interactive: false,
    style: () => ({
      stroke: shape.line !== null,
      color: shape.line ?? '',
      weight: shape.width,
      fill: shape.fill !== null,
      fillColor: shape.fill ?? '',
      fillOpacity: 1,
    }),
  }).addTo(map)
}
const drawn = parks.map((park) => {
  const layer = geoJSON(featureOf(park, {}), { style: () => styleOf(park, false) }).addTo(map)
  layer.bindTooltip(park.name, { permanent: true, direction: 'center', className: 'name' })
  layer.openTooltip([park.anchor[1], park.anchor[0]])
  return { park, layer }
})
requestAnimationFrame(announceDrawn)

onChoice((isQuiet) => {
  for (const { park, layer } of drawn) {
    layer.setStyle(styleOf(park, isQuiet(park)))
    layer.getTooltip()?.getElement()?.classList.toggle('quiet', isQuiet(park))
  }
  requestAnimationFrame(announceDrawn)
})

function styleOf(park: ParkShape, isQuiet: boolean) {
  const color = isQuiet ? quiet : park.colour
  return { color, fillColor: color, weight: 1.3, fillOpacity: isQuiet ? quietOpacity : fillOpacity }
}
