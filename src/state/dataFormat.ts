import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import type { exportWordsIn } from '../words/parts/export'
import type { View } from './view'

type ExportWord = Parameters<ReturnType<typeof exportWordsIn>>[0]

/** Writes the data of a view as they are on this day. */
export type DataWriter = (
  atlas: Atlas,
  asked: Pick<View, 'filter' | 'language' | 'candidates'>,
  day: string,
  ground: Ground,
) => Blob | Promise<Blob>

/** One form in which the data can be taken away. */
export type DataFormat = {
  readonly name: ExportWord
  readonly says: ExportWord
  /** Said as well where the view draws candidate blocks. */
  readonly withCandidates?: ExportWord
  /** What its file is called before the filter and the day. */
  readonly file: ExportWord
  readonly icon: 'table' | 'packed' | 'map' | 'layers' | 'phone' | 'braces'
  readonly ending: string
  /** It holds all data, whatever the filter. */
  readonly isWhole?: boolean
  /** Fetches the writer. */
  readonly load: () => Promise<DataWriter>
}
