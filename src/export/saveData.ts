import { dayOf } from '../domain/dayOf'
import type { Services } from '../state/services'
import { dataFile } from './dataFile'
import { download } from './download'

/** How the name of each file ends: the CSV are one file, packed. */
const endings = { xlsx: 'xlsx', csv: 'zip', geojson: 'geojson', json: 'json' } as const

/** Writes the data and hands them to the browser's downloads, unless it was called off meanwhile. */
export const saveData: Services['saveData'] = async (format, atlas, asked, fileName, signal) => {
  const file = await dataFile(format, atlas, asked, dayOf(new Date()))
  signal.throwIfAborted()
  return download(file, `${fileName}.${endings[format]}`)
}
