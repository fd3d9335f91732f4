import type { MultiPolygon } from 'geojson'
import type { ParkId } from '../atlas'

/** What is switched on of a preview: the blocks as the map has them, the file's numbers as they are read, and as they would be applied. */
export const previewLayers = ['sketched', 'asRead', 'corrected'] as const
export type PreviewLayer = (typeof previewLayers)[number]

/** What an import would draw, shown over the map before anything is applied; all in WGS-84 `[lng, lat]`. */
export type OwnPreview = {
  readonly shows: Readonly<Record<PreviewLayer, boolean>>
  /** The park that is looked at: the map goes there. */
  readonly eye: ParkId | null
  readonly outlines: readonly {
    /** `null` where no park is known yet. */
    readonly park: ParkId | null
    /** `null` where the numbers are no degrees and lie nowhere as they stand. */
    readonly asRead: MultiPolygon | null
    readonly corrected: MultiPolygon | null
  }[]
}

/** Outlines that are looked at before they are applied: as the file has them, and as they would be drawn. */
export type Brought = { readonly asRead: readonly MultiPolygon[]; readonly corrected: readonly MultiPolygon[] }
