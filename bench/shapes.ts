import type { Geometry, MultiPolygon } from 'geojson'
import type { Atlas, GroupId } from '../src/domain/atlas'
import type { Ground, GroundFeature } from '../src/domain/ground'
import { lookOf } from '../src/domain/groupOf'
import { compositionOf, designs, openingComposition } from '../src/drawing/composition'
import { uncovered } from '../src/drawing/focus'
import { baseParks } from '../src/drawing/parkMark'
import { namesOf } from '../src/drawing/placement'
import { themesByName } from '../src/drawing/theme'
import { shippedDeck } from '../src/presentation/shippedDeck'
import { stagedView } from '../src/presentation/stage/stagedView'
import { type Camera, openingView } from '../src/state/view'

/** A shape of the ground with its look worked out, so that every page paints the same. */
export type GroundShape = {
  readonly id: string
  readonly fill: string | null
  readonly line: string | null
  readonly width: number
  readonly geometry: Geometry
}

export type ParkShape = {
  readonly id: string
  /** Empty where the app sets no name, as it does not for thousands of parks. */
  readonly name: string
  /** As a panel lists it. */
  readonly title: string
  readonly districts: string
  readonly group: GroupId
  readonly colour: string
  /** Where its one name stands, WGS-84 `[lng, lat]`. */
  readonly anchor: readonly [number, number]
  readonly geometry: MultiPolygon
}

/** All that a page of another library is given: what the app draws at its opening, and no more than that. */
export type Shapes = {
  readonly camera: Camera
  /** The cameras of two slides of the shipped deck, between which a talk flies. */
  readonly flight: readonly [Camera, Camera]
  readonly sea: string
  readonly text: string
  readonly halo: string
  readonly quiet: string
  readonly fillOpacity: number
  readonly quietOpacity: number
  readonly ground: readonly GroundShape[]
  readonly parks: readonly ParkShape[]
  readonly groups: readonly {
    readonly id: GroupId
    readonly name: string
    readonly colour: string
    /** Of its parks. */
    readonly count: number
  }[]
}

const theme = themesByName.light

export function shapesOf(atlas: Atlas, ground: Ground): Shapes {
  const { camera } = openingComposition(atlas.edition.extent, designs.wide.size).main
  return {
    camera,
    flight: flightOf(atlas),
    sea: theme.sea,
    text: theme.text,
    halo: theme.halo,
    quiet: theme.quiet,
    fillOpacity: theme.fillOpacity,
    quietOpacity: 0.16,
    ground: ground.filter((feature) => isShown(feature, camera.zoom)).map(groundShape),
    parks: parkShapes(atlas),
    groups: atlas.groups.map(({ id, name, fullName }) => ({
      id,
      name: `${name} ${fullName}`,
      colour: theme.groups[lookOf(atlas, id) ?? 'blue'],
      count: atlas.parks.filter(({ group }) => group === id).length,
    })),
  }
}

/** The map of a stage at 1280 × 720, between its caption and its legend, in CSS pixels. */
const room = { width: 1280, height: 560 } as const

/** From the layout as a whole to one park, as the talk's pages turn. */
function flightOf(atlas: Atlas): readonly [Camera, Camera] {
  const cameraOf = (id: string) => {
    const slide = shippedDeck(atlas, 'zh').slides.find((one) => one.id === id)
    const camera = slide ? stagedView(slide, openingView, atlas, room).camera : null
    return compositionOf(atlas.edition.extent, camera, room, uncovered, 'stage').main.camera
  }
  return [cameraOf('whole'), cameraOf('city')]
}

function parkShapes(atlas: Atlas): readonly ParkShape[] {
  const parks = baseParks(atlas, 'zh', false)
  const { main, inset } = namesOf(parks, theme, openingComposition(atlas.edition.extent, designs.wide.size))
  const districtNames = new Map(atlas.districts.map(({ id, name }) => [id, name]))
  const districtsIn = (id: string) =>
    (atlas.parks.find((park) => park.id === id)?.districts ?? []).map((one) => districtNames.get(one) ?? one).join('、')
  const named = new Set([...main, ...inset].map(({ park }) => park))
  return parks.flatMap(({ id, label, group, blocks }) => {
    const [largest] = blocks
    const coordinates = blocks.flatMap(({ geometry }) => geometry.coordinates)
    const name = named.has(id) ? label : ''
    const shape = {
      id,
      name,
      title: label,
      districts: districtsIn(id),
      group,
      colour: theme.groups[lookOf(atlas, group) ?? 'blue'],
      anchor: largest?.anchor ?? ([0, 0] as const),
    }
    return largest ? [{ ...shape, geometry: { type: 'MultiPolygon' as const, coordinates } }] : []
  })
}

function isShown({ kind, minZoom }: GroundFeature, zoom: number): boolean {
  return !kind.startsWith('label-') && kind !== 'station' && zoom >= (minZoom ?? 0)
}

function groundShape({ id, kind, width, geometry }: GroundFeature): GroundShape {
  const shape = { id, fill: null, line: null, width: 0, geometry }
  switch (kind) {
    case 'land':
      return { ...shape, fill: theme.land }
    case 'district':
      return { ...shape, fill: theme.city, line: theme.district, width: 0.8 }
    case 'city-edge':
      return { ...shape, line: theme.cityEdge, width: 1.2 }
    case 'water':
      return { ...shape, fill: theme.water, line: theme.river, width: 0.6 }
    case 'river':
      return { ...shape, line: theme.river, width: width ?? 2 }
    case 'ring':
      return { ...shape, line: theme.ring, width: 1.1 }
    default:
      return { ...shape, fill: theme.ring }
  }
}
