import type { DataWriter } from '../state/dataFormat'
import { atlasTables } from './atlasTables'
import { csvFiles } from './csvFiles'

/** A CSV for each table, packed. */
export const atlasCsv: DataWriter = (...given) => {
  const [first, ...further] = atlasTables(...given)
  return csvFiles({ ...first, further })
}
