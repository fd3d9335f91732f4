import type { Geometry } from 'geojson'

export const groundKinds = [
  'land',
  'district',
  'city-edge',
  'water',
  'river',
  'ring',
  'airport',
  'station',
  'label-water',
  'label-land',
  'label-district',
] as const
export type GroundKind = (typeof groundKinds)[number]

/** One thing under the parks, in WGS-84. Rivers, rings and stations are schematic. */
export type GroundFeature = {
  readonly id: string
  readonly kind: GroundKind
  readonly name: string
  readonly nameEn: string
  /** Shown from this zoom on; absent means always. */
  readonly minZoom?: number
  /** Of a line, in CSS pixels at zoom 10; it grows and shrinks with the map. */
  readonly width?: number
  readonly geometry: Geometry
}

export type Ground = readonly GroundFeature[]
