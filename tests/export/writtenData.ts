import { dataFormats } from '../../src/export/dataFormats'
import type { DataWriter } from '../../src/state/dataFormat'

/** The data of a view as a file of the format whose name ends so. */
export async function writtenData(ending: string, ...given: Parameters<DataWriter>): Promise<Blob> {
  const format = dataFormats.find((one) => one.ending === ending)
  if (!format) throw new Error(`There is no format that ends in ${ending}`)
  return (await format.load())(...given)
}
