import type { MultiPolygon } from 'geojson'
import type { ParkId } from '../atlas'
import type { Findings, OwnChoice } from './findings'
import type { OwnRefusal } from './reading'

/** A file that was read, held beside the page; each question about it is answered there. */
export type OwnSession = {
  readonly find: (choice: OwnChoice) => Promise<Findings>
  /** The outlines as they would be drawn, whole. */
  readonly outlines: (
    choice: OwnChoice,
    parks: readonly ParkId[],
  ) => Promise<readonly { readonly park: ParkId; readonly geometry: MultiPolygon }[]>
  /** Ends what it is at, and forgets the file. */
  readonly end: () => void
}

export type OwnOpening =
  | { readonly session: OwnSession; readonly findings: Findings }
  | { readonly refusal: OwnRefusal }
