import type { Composition } from '../composition'
import type { Drawing } from '../drawing'
import type { Rect, Size } from '../frame'
import type { Preset, Prose } from '../shapes/shape'
import type { Texts } from '../texts'
import type { Theme } from '../theme'
import type { MapKey } from './mapKey'

/**
 * A page of the park atlas as a value, in units of its own (see `pageSize`), y down. Every format is written from it,
 * its parts in the order in which they lie on one another.
 */
export type AtlasPage = {
  readonly title: string
  readonly size: Size
  /** In millimetres. */
  readonly paper: Size
  readonly theme: Theme
  readonly parts: readonly PagePart[]
}

export type PagePart = Prose | Preset | PageMap

/** A map; its frames, its legend and its mark count from the corner of its box. */
export type PageMap = {
  readonly kind: 'map'
  readonly name: string
  readonly box: Rect
  readonly drawing: Drawing
  readonly composition: Composition
  readonly texts: Texts
  readonly legend: Rect | null
  /** The part of the map that another map of the page shows larger. */
  readonly shownLarger: Rect | null
  /** What stands below it; `null` for a map that only says where another one is. */
  readonly key: MapKey | null
}
