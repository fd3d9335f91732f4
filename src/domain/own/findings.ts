import type { MultiPolygon } from 'geojson'
import type { ParkId } from '../atlas'
import type { ControlPoint } from './controlPoints'
import type { Diagnosis } from './doctor'
import type { OwnFormat } from './formats'
import type { NameMatch } from './names/matching'
import type { Certainty } from './ownBoundaries'
import type { Claim, ReadNote } from './reading'
import type { Repair } from './repair/repairs'
import type { Taking } from './system'

/** What a person decides of a file that was read; all of it can be changed until it is applied. */
export type OwnChoice = {
  /** `null`: the one that names most parks. */
  readonly layer: number | null
  /** `undefined`: the one that names most parks. */
  readonly column: string | null | undefined
  /** `null`: what the parks say. */
  readonly taking: Taking | null
  /** The same places in the file's numbers and in WGS-84: they take the doubt out of a local grid. */
  readonly control: readonly ControlPoint[]
  /** What features are of, by their number, where it is not what their name says; `null` for none. */
  readonly parks: ReadonlyMap<number, ParkId | null>
}

export const openChoice: OwnChoice = { layer: null, column: undefined, taking: null, control: [], parks: new Map() }

export type FoundFeature = {
  readonly number: number
  /** Its name as the file writes it. */
  readonly said: string
  readonly match: NameMatch
  /** Whether a person said whose it is. */
  readonly isAssigned: boolean
}

/** What the file has for one park, put together. */
export type FoundPark = {
  readonly park: ParkId
  readonly features: readonly FoundFeature[]
  /** Whether a person has to say yes: no exact name, several features, a place far off, a corner far off, or an area that a repair changed much. */
  readonly asks: readonly FoundQuestion[]
  /** Of what would be drawn, in square kilometres on the ellipsoid. */
  readonly squareKilometres: number
  /** Corners of it. */
  readonly vertices: number
  readonly repairs: readonly Repair[]
  /** Other parks that it lies over, in hectares. */
  readonly overlaps: readonly { readonly park: ParkId; readonly hectares: number }[]
  /** How far off its drawn blocks it lies, in metres, where that is too far for its name. */
  readonly strays: number | null
  /** How far its furthest corner lies from its drawn blocks, in metres, where that is too far for any park. */
  readonly reaches: number | null
  /** For the map, WGS-84, with no more corners than a screen shows; `null` where the numbers lie nowhere as they are. */
  readonly asRead: MultiPolygon | null
  readonly corrected: MultiPolygon
}

export const foundQuestions = ['name', 'several', 'place', 'reach', 'area'] as const
export type FoundQuestion = (typeof foundQuestions)[number]

/** How the largest part of what a file has for one park would lie, taken so, in WGS-84, with no more corners than a small picture shows. */
export type FoundPicture = { readonly taking: Taking; readonly outlines: MultiPolygon }

/** One page of what a file is. */
export type Findings = {
  readonly fileName: string
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string
  readonly format: OwnFormat
  /** As the file calls them; `null` of all of them together, which stands last. */
  readonly layers: readonly { readonly name: string | null; readonly features: number; readonly vertices: number }[]
  readonly layer: number
  readonly columns: readonly string[]
  readonly column: string | null
  readonly encoding: string | null
  /** Names as they were read, three at most. */
  readonly samples: readonly string[]
  readonly claim: Claim | null
  readonly diagnosis: Diagnosis
  /** How the numbers are taken; `null` where nothing fits and nobody chose. */
  readonly taking: Taking | null
  readonly certainty: Certainty | null
  /** What is left of doubt by the system itself, in metres. */
  readonly doubt: number | null
  /** How far off control points stay, in metres; `null` without three of them. */
  readonly residual: number | null
  /** Of the likeliest systems, side by side, where a person has to choose. */
  readonly pictures: readonly FoundPicture[]
  readonly notes: readonly ReadNote[]
  readonly parks: readonly FoundPark[]
  /** Features that are no park's, and those without an area. */
  readonly strangers: readonly FoundFeature[]
  readonly refused: readonly number[]
}
