import type { MultiPolygon } from 'geojson'
import type { Id } from '../id'
import type { OwnFormat } from './formats'
import type { Claim } from './reading'
import type { Taking } from './system'

/** How sure the reading of a file's coordinates is; `chosen` where a person decided. */
export const certainties = ['certain', 'probable', 'chosen'] as const
export type Certainty = (typeof certainties)[number]

/** One file that outlines were taken from. */
export type OwnImport = {
  readonly id: string
  readonly fileName: string
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string
  readonly format: OwnFormat
  readonly encoding: string | null
  readonly claim: Pick<Claim, 'said' | 'where' | 'system'> | null
  readonly taking: Taking
  readonly certainty: Certainty
  /** How far its numbers as WGS-84 were moved, mean in metres; `null` where they are no degrees. */
  readonly moved: { readonly east: number; readonly north: number } | null
  /** Who made it and when, in the office's own words; asked for, as no outline stands without its source. */
  readonly source: string
  readonly date: string
  /** Whether its outlines may leave in files. */
  readonly mayExport: boolean
}

/** A park's outline that the office brought; it stands in the place of all its blocks. */
export type OwnOutline = {
  readonly park: Id<'park'>
  readonly import: OwnImport['id']
  readonly precision: 'surveyed' | 'approximate'
  /** WGS-84 `[lng, lat]`, repaired, outer rings counter-clockwise. */
  readonly geometry: MultiPolygon
}

/** The outlines that an office put in the place of the drawn ones. A park has one at most. */
export type OwnBoundaries = {
  readonly imports: readonly OwnImport[]
  readonly outlines: readonly OwnOutline[]
}

export const noOwnBoundaries: OwnBoundaries = { imports: [], outlines: [] }
