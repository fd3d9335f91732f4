import type { ParkId } from '../domain/atlas'
import { type Filter, openFilter } from '../domain/filter'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

export const themes = ['light', 'dark', 'projector'] as const
export type ThemeName = (typeof themes)[number]

/** `auto` takes WebGL where there is a graphics card, else SVG. */
export const painters = ['auto', 'svg', 'webgl'] as const
export type PainterName = (typeof painters)[number]

/** The middle of the map in WGS-84, and a web-map zoom (512 px for the world at 0). */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number }

/** Whose panel is open: a park's, or that of the whole zone. */
export type Selection = { readonly park: ParkId } | { readonly zone: true } | null

/** All that the user has chosen. A link is a view; a slide is a view. */
export type View = {
  readonly filter: Filter
  readonly selection: Selection
  /** `null` is the opening camera, worked out from the size of the map. */
  readonly camera: Camera | null
  /** Whether blocks whose membership is unproven are drawn too. */
  readonly candidates: boolean
  readonly language: Language
  readonly theme: ThemeName
  readonly painter: PainterName
}

export const openingView: View = {
  filter: openFilter,
  selection: null,
  camera: null,
  candidates: false,
  language: 'zh',
  theme: 'light',
  painter: 'auto',
}

export function selectedPark({ selection }: View): ParkId | null {
  return selection && 'park' in selection ? selection.park : null
}

/** How far the map goes: greater Shanghai, `[west, south, east, north]` in degrees, and its zooms. */
export const cameraLimits = { west: 120.3, south: 30.2, east: 122.9, north: 32.3, minZoom: 7, maxZoom: 16 } as const

/** A camera to the precision that an address keeps: about a metre, a hundredth of a zoom. */
export function roundedCamera({ zoom, lat, lng }: Camera): Camera {
  const { west, south, east, north, minZoom, maxZoom } = cameraLimits
  return {
    zoom: round(clamp(zoom, minZoom, maxZoom), 2),
    lat: round(clamp(lat, south, north), 5),
    lng: round(clamp(lng, west, east), 5),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

export function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other
  return one.zoom === other.zoom && one.lat === other.lat && one.lng === other.lng
}
