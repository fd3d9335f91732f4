import { GeoComponent } from 'echarts/components'
import { init, registerMap, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { ParkShape, Shapes } from '../../shapes'
import { announceDrawn, featureOf, type IsQuiet, mapElement } from '../page'

use([GeoComponent, CanvasRenderer])

/** Draws the map; the answer brings a choice to it. */
export function drawMap(shapes: Shapes): (isQuiet: IsQuiet) => void {
  const element = mapElement()
  registerMap('atlas', {
    type: 'FeatureCollection',
    features: [
      ...shapes.ground.map((shape) => featureOf(shape, { name: `ground-${shape.id}` })),
      ...shapes.parks.map((park) => featureOf(park, { name: park.id, cp: park.anchor })),
    ],
  })
  const chart = init(element)
  chart.on('finished', announceDrawn)
  const [northWest, southEast] = corners(shapes, element)
  chart.setOption({
    backgroundColor: shapes.sea,
    animation: false,
    geo: {
      map: 'atlas',
      projection: { project: mercator, unproject: fromMercator },
      boundingCoords: [northWest, southEast],
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
      silent: true,
      regions: regions(shapes, () => false),
    },
  })
  return (isQuiet) => chart.setOption({ geo: { regions: regions(shapes, isQuiet) } })
}

function regions(shapes: Shapes, isQuiet: IsQuiet) {
  return [...shapes.ground.map(groundRegion), ...parkRegions(shapes, isQuiet)]
}

function groundRegion({ id, fill, line, width }: Shapes['ground'][number]) {
  return {
    name: `ground-${id}`,
    itemStyle: { areaColor: fill ?? 'transparent', borderColor: line ?? 'transparent', borderWidth: width },
    label: { show: false },
  }
}

function parkRegions(shapes: Shapes, isQuiet: IsQuiet) {
  return shapes.parks.map((park: ParkShape) => {
    const quiet = isQuiet(park)
    const colour = quiet ? shapes.quiet : park.colour
    const alpha = Math.round((quiet ? shapes.quietOpacity : shapes.fillOpacity) * 255).toString(16)
    return {
      name: park.id,
      itemStyle: { areaColor: `${colour}${alpha}`, borderColor: colour, borderWidth: 1.3 },
      label: {
        show: true,
        formatter: park.name,
        fontSize: 13,
        color: quiet ? shapes.quiet : shapes.text,
        textBorderColor: shapes.halo,
        textBorderWidth: 3,
      },
    }
  })
}

type Point = readonly [number, number]

function mercator([lng, lat]: Point): Point {
  return [lng, (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI]
}

function fromMercator([lng, y]: Point): Point {
  return [lng, (Math.atan(Math.exp((-y * Math.PI) / 180)) * 360) / Math.PI - 90]
}

/** The degrees at the map's north-west and south-east corners under the opening camera. */
function corners({ camera }: Shapes, { clientWidth, clientHeight }: HTMLElement): readonly [Point, Point] {
  const degreesPerPixel = 360 / (512 * 2 ** camera.zoom)
  const [x, y] = mercator([camera.lng, camera.lat])
  const [acrossHalf, downHalf] = [(clientWidth / 2) * degreesPerPixel, (clientHeight / 2) * degreesPerPixel]
  return [fromMercator([x - acrossHalf, y - downHalf]), fromMercator([x + acrossHalf, y + downHalf])]
}
