import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { OwnBoundaries } from '../domain/own/ownBoundaries'
import type { OwnFile } from './ownFile'
import type { OpenOwn } from './ownImport'

/** What an office's own outlines need: their reader, and what puts them in the place of the drawn blocks. */
export type OwnServices = {
  readonly file: OwnFile
  readonly open: OpenOwn
  /** Has what reads files wait for one. */
  readonly ready: (atlas: Atlas, ground: Ground) => Promise<void>
  /** Throws what fetching it does. */
  readonly applier: () => Promise<(atlas: Atlas, own: OwnBoundaries) => Atlas>
  /** With all that is drawn around blocks drawn anew; beside the page where it can be. */
  readonly redrawn: (atlas: Atlas, ground: Ground) => Promise<Atlas>
}
