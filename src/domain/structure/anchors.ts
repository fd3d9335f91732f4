import type { MultiPolygon, Polygon } from 'geojson'
import polylabel from 'polylabel'

export function many({ coordinates }: Polygon): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: [coordinates] }
}

/** The pole of inaccessibility (Mapbox's polylabel), about 10 m exact. */
export function anchorOf({ coordinates }: Polygon): readonly [number, number] {
  const rings = coordinates.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]))
  const [lng = 0, lat = 0] = polylabel(rings, 0.0001)
  return [Number(lng.toFixed(6)), Number(lat.toFixed(6))]
}

/** The part of several that takes their name: the one with the largest extent. */
export function largest({ coordinates }: MultiPolygon): Polygon {
  const extent = (rings: (typeof coordinates)[number]) => {
    const xs = rings.flat().map(([x = 0]) => x)
    const ys = rings.flat().map(([, y = 0]) => y)
    return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
  }
  const rings = [...coordinates].sort((one, other) => extent(other) - extent(one))[0] ?? []
  return { type: 'Polygon', coordinates: rings }
}
