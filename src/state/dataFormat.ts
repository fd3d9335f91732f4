import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { OutgoingSystem } from '../domain/own/outgoing'
import type { exportWordsIn } from '../words/parts/export'
import type { View } from './view'

type ExportWord = Parameters<ReturnType<typeof exportWordsIn>>[0]

/** What of a view its data obey. */
export type DataRequest = Pick<View, 'filter' | 'language' | 'candidates'> & {
  /** In what coordinates, of a form that leaves the choice; the first that it offers where nothing is said. */
  readonly system?: OutgoingSystem
}

/** Writes the data of a view as they are on this day. */
export type DataWriter = (atlas: Atlas, asked: DataRequest, day: string, ground: Ground) => Blob | Promise<Blob>

/** One form in which the data can be taken away. */
export type DataFormat = {
  readonly name: ExportWord
  readonly says: ExportWord
  /** Said as well where the view draws candidate blocks. */
  readonly withCandidates?: ExportWord
  /** What its file is called before the filter and the day. */
  readonly file: ExportWord
  readonly icon: 'table' | 'packed' | 'map' | 'layers' | 'drawing' | 'drawing' | 'database' | 'phone' | 'braces'
  readonly ending: string
  /** It holds all data, whatever the filter. */
  readonly isWhole?: boolean
  /** The coordinate systems that it can be written in, the usual first; none where the format leaves no choice. */
  readonly systems?: readonly OutgoingSystem[]
  /** Why it cannot be written here. */
  readonly whyOff?: ExportWord
  /** Fetches the writer. */
  readonly load: () => Promise<DataWriter>
}
