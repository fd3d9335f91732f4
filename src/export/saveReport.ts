import { sheetOf } from '../drawing/sheet/sheet'
import type { Services } from '../state/services'
import { reportFile } from './docx/report'
import { download } from './download'
import { pngFile } from './pngFile'

/** Sharp on paper at the width of a text, and no more than a letter can carry. */
const dotsOfFigure = 200

/** Writes a view as a document and hands it to the browser's downloads, unless it was called off meanwhile. */
export const saveReport: Services['saveReport'] = async (order, fileName, signal, onShare) => {
  const sheet = sheetOf(order)
  const png = await pngFile(sheet, dotsOfFigure, signal, onShare)
  const file = reportFile(order, { sheet, png: new Uint8Array(await png.arrayBuffer()) })
  signal.throwIfAborted()
  return download(file, `${fileName}.docx`)
}
