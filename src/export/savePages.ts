import type { Services } from '../state/services'
import { download } from './download'

/** Writes the park atlas and hands it to the browser's downloads, unless it was called off meanwhile. */
export const savePages: Services['savePages'] = async ({ load, ending }, order, fileName, signal, onShare) => {
  const write = await load()
  const file = await write(order, signal, onShare)
  signal.throwIfAborted()
  return download(file, `${fileName}.${ending}`)
}
