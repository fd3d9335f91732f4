import type { DataWriter } from '../state/dataFormat'
import { atlasTables } from './atlasTables'
import { workbookFile } from './workbook'

/** A workbook with a sheet for each table. */
export const atlasWorkbook: DataWriter = (atlas, asked, day) => {
  const [first, ...further] = atlasTables(atlas, asked, day)
  return workbookFile({ ...first, further })
}
