import type { DataWriter } from '../state/dataFormat'
import { atlasTables } from './atlasTables'
import { csvFiles } from './csvFiles'

/** A CSV for each table, packed. */
export const atlasCsv: DataWriter = (atlas, asked, day) => {
  const [first, ...further] = atlasTables(atlas, asked, day)
  return csvFiles({ ...first, further })
}
