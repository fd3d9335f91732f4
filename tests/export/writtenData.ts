import { dataFormats } from '../../src/export/dataFormats'
import type { DataWriter } from '../../src/state/dataFormat'
import { realGround } from '../builders'

type Given = Parameters<DataWriter>

/** The data of a view as a file of the first format whose name ends so. */
export async function writtenData(
  ending: string,
  ...[atlas, asked, day]: [Given[0], Given[1], Given[2]]
): Promise<Blob> {
  const format = dataFormats.find((one) => one.ending === ending)
  if (!format) throw new Error(`There is no format that ends in ${ending}`)
  return (await format.load())(atlas, asked, day, realGround)
}
