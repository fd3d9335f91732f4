import { buffer, convex, multiPolygon } from '@turf/turf'
import type { MultiPolygon, Position } from 'geojson'
import type { Atlas, ParkId } from '../../../src/domain/atlas'
import { applied } from '../../../src/domain/own/applied'
import type { OwnOutline } from '../../../src/domain/own/ownBoundaries'
import { redrawGiven } from '../../../src/domain/own/redrawGiven'
import { redrawn } from '../../../src/domain/own/redrawn'
import { randomFrom } from '../../attack/random'
import { parkId, realAtlas, realGround } from '../../builders'
import { anOutline, aSquare, ownOf } from './ownOutlines'

type Shape = (park: ParkId) => MultiPolygon

const every = realAtlas.parks.map(({ id }) => id)
const of = (...ids: readonly string[]) => ids.map(parkId)
const clusters = realAtlas.parks.filter(({ group }) => group === 'clusters').map(({ id }) => id)
/** Degrees of longitude and latitude to a kilometre, about here. */
const [eastward, northward] = [1 / 95.4, 1 / 110.9]

/** The drawn members of a park as one geometry. */
const members: Shape = (park) => ({
  type: 'MultiPolygon',
  coordinates: realAtlas.blocks
    .filter((block) => block.park === park && block.membership === 'member')
    .flatMap(({ geometry }) => geometry.coordinates),
})

function middleOf(park: ParkId): readonly [number, number] {
  const { main } = realAtlas.parks.find(({ id }) => id === park) ?? {}
  return realAtlas.blocks.find(({ id }) => id === main?.block)?.anchor ?? [121.47, 31.23]
}

const moved =
  (kilometresEast: number, kilometresNorth: number): Shape =>
  (park) =>
    mapped(members(park), ([lng = 0, lat = 0]) => [lng + kilometresEast * eastward, lat + kilometresNorth * northward])

function mapped({ type, coordinates }: MultiPolygon, change: (point: Position) => Position): MultiPolygon {
  return { type, coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(change))) }
}

/** The same numbers from 0 to 1 for the same seed. */
function fractionsFrom(seed: number): () => number {
  const { below } = randomFrom(seed)
  return () => below(10_000) / 10_000
}

/** A ring around a point, radii in kilometres, as ragged as a surveyor's line. */
function around([lng, lat]: readonly [number, number], radius: number, corners: number, seed = 1): Position[] {
  const random = fractionsFrom(seed)
  const ring = Array.from({ length: corners }, (_, at): Position => {
    const turn = (2 * Math.PI * at) / corners
    const reach = radius * (1 + 0.12 * Math.sin(5 * turn + seed) + (random() - 0.5) / Math.sqrt(corners))
    return [lng + reach * Math.cos(turn) * eastward, lat + reach * Math.sin(turn) * northward]
  })
  return [...ring, ring[0] ?? [lng, lat]]
}

const disc =
  (radius: number, corners: number): Shape =>
  (park) => ({
    type: 'MultiPolygon',
    coordinates: [[around(middleOf(park), radius, corners, every.indexOf(park) + 1)]],
  })

/** A park with a hole in its middle, in which its own middle lies. */
const annulus =
  (outer: number, inner: number): Shape =>
  (park) => ({
    type: 'MultiPolygon',
    coordinates: [[around(middleOf(park), outer, 90), around(middleOf(park), inner, 60).reverse()]],
  })

/** So many small pieces in rows and columns as many, some 1.3 km apart: none lies on another, as a mended file has it. */
const islands =
  (across: number): Shape =>
  (park) => {
    const random = fractionsFrom(every.indexOf(park) + 7)
    const [lng, lat] = middleOf(park)
    const place = (at: number) => (at - (across - 1) / 2) * 1.3 + (random() - 0.5) * 0.4
    const coordinates = Array.from({ length: across * across }, (_, at) => {
      const [east, north] = [place(at % across), place(Math.floor(at / across))]
      return [around([lng + east * eastward, lat + north * northward], 0.08 + random() * 0.25, 12)]
    })
    return { type: 'MultiPolygon', coordinates }
  }

/** As one who draws around it all would: the hull of a park's blocks, with its neighbours' land. */
const hull: Shape = (park) => {
  const whole = convex(multiPolygon(members(park).coordinates))
  const grown = whole && buffer(whole, 0.6, { units: 'kilometers', steps: 6 })
  return grown?.geometry.type === 'Polygon'
    ? { type: 'MultiPolygon', coordinates: [grown.geometry.coordinates] }
    : members(park)
}

/** A road of so many kilometres to the north-east, 200 m broad. */
const corridor =
  (length: number): Shape =>
  (park) => {
    const [lng, lat] = middleOf(park)
    const [east, north] = [length * 0.8 * eastward, length * 0.6 * northward]
    const [aside, up] = [0.06 * eastward, 0.08 * northward]
    const ring = [
      [lng - aside, lat + up],
      [lng + aside, lat - up],
      [lng + east + aside, lat + north - up],
      [lng + east - aside, lat + north + up],
      [lng - aside, lat + up],
    ]
    return { type: 'MultiPolygon', coordinates: [[ring]] }
  }

function outlined(parks: readonly ParkId[], shape: Shape, change: Partial<OwnOutline> = {}): readonly OwnOutline[] {
  return parks.map((park) => anOutline(park, { ...change, geometry: shape(park) }))
}

const tiny: Shape = (park) => {
  const [lng, lat] = middleOf(park)
  return aSquare(lng - 0.0011, lat - 0.001, 0.0022)
}

/** What offices bring: from a small corner to a whole town. Some lie wrong, as nothing stops who applies them. */
export const brought = {
  'one of 22': outlined(of('songjiang'), disc(2.4, 300)),
  'all as drawn': outlined(every, members),
  'half of them': [
    ...outlined(
      every.filter((_, at) => at % 4 === 0),
      hull,
    ),
    ...outlined(
      every.filter((_, at) => at % 4 === 2),
      disc(1.1, 120),
      { precision: 'approximate' },
    ),
  ],
  'much detail': outlined(every, disc(1.3, 900)),
  'tiny ones': outlined(every, tiny),
  'a whole town': outlined(of('fengxian', 'qingpu'), disc(8, 500)),
  'a town in the middle': outlined(of('minhang'), disc(8, 500)),
  'many islands': outlined([...clusters, ...of('zhangjiang', 'putuo')], islands(6)),
  'rings with a hole': outlined(
    of('zhangjiang', 'songjiang', 'jingan', 'caohejing', 'expo', 'chongming'),
    annulus(2.6, 1.7),
  ),
  'one around another': outlined(of('jinqiao'), () => annulus(4, 2.8)(parkId('lujiazui'))),
  'hulls that overlap': outlined(every, hull),
  'one on another': outlined(of('caohejing', 'xuhui'), () => disc(1.5, 80)(parkId('xuhui'))),
  'moved east by 2 km': outlined(every, moved(2, 0)),
  'moved north-west by 2 km': outlined(every, moved(-1.4, 1.4)),
  'across the river': outlined(of('huangpu', 'yangpu', 'xuhui'), (park) => {
    const [lng, lat] = middleOf(park)
    return { type: 'MultiPolygon', coordinates: [[around([lng + 0.018, lat], 2.2, 200)]] }
  }),
  'long corridors': outlined(of('songjiang', 'jiading', 'minhang', 'jinqiao'), corridor(16)),
  'out at sea': outlined(of('lingang'), (park) =>
    mapped(members(park), ([lng = 0, lat = 0]) => [lng + 0.14, lat - 0.02]),
  ),
} as const satisfies Readonly<Record<string, readonly OwnOutline[]>>

export type BroughtName = keyof typeof brought
export const broughtNames = Object.keys(brought) as readonly BroughtName[]

const known = new Map<BroughtName, Atlas>()

/** The shipped atlas with such outlines, and all that is drawn around them drawn anew; worked out once for each test file. */
export function atlasWith(name: BroughtName): Atlas {
  const before = known.get(name)
  if (before) return before
  const atlas = applied(realAtlas, ownOf(...brought[name]))
  const whole = { ...atlas, ...redrawn(redrawGiven(atlas, realGround)) }
  known.set(name, whole)
  return whole
}

/** All parks in the detail of a survey of so many corners each. */
export const detailed = (corners: number): readonly OwnOutline[] => outlined(every, disc(1.3, corners))
