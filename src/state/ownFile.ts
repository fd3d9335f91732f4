import type { OwnBoundaries } from '../domain/own/ownBoundaries'
import type { OwnFileReading } from '../domain/own/ownFile'

/** Own boundaries as the text of a file, and back; throws what fetching the reader does. */
export type OwnFile = {
  readonly read: (text: string) => Promise<OwnFileReading>
  readonly write: (own: OwnBoundaries) => Promise<string>
}
