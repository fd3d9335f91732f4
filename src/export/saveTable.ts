import type { Services } from '../state/services'
import { fetchedPart } from '../ui/fetchedPart'
import { download } from './download'

/** Writes a table, and those that go along, to a file and hands it to the browser's downloads; answers with its name. */
export const saveTable: Services['saveTable'] = async (table, format, fileName) => {
  if (format === 'xlsx') {
    const { workbookFile } = await fetchedPart(() => import('./workbook'))
    return download(workbookFile(table), `${fileName}.xlsx`)
  }
  const { csvFiles } = await fetchedPart(() => import('./csvFiles'))
  return download(csvFiles(table), `${fileName}.zip`)
}
