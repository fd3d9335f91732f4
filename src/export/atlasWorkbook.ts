import type { DataWriter } from '../state/dataFormat'
import { atlasTables } from './atlasTables'
import { workbookFile } from './workbook'

/** A workbook with a sheet for each table. */
export const atlasWorkbook: DataWriter = (...given) => {
  const [first, ...further] = atlasTables(...given)
  return workbookFile({ ...first, further })
}
