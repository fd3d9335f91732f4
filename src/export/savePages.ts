import type { Services } from '../state/services'
import { fetchedPart } from '../ui/fetchedPart'
import { download } from './download'

/** Writes the park atlas and hands it to the browser's downloads, unless it was called off meanwhile. */
export const savePages: Services['savePages'] = async (format, order, fileName, signal, onShare) => {
  const file = await written[format](order, signal, onShare)
  signal.throwIfAborted()
  return download(file, `${fileName}.${format}`)
}

type Given = Parameters<Services['savePages']>
type Writer = (order: Given[1], signal: AbortSignal, onShare: (share: number) => void) => Promise<Blob>

const written: Readonly<Record<Given[0], Writer>> = {
  pdf: async (...given) => (await fetchedPart(() => import('./pdf/pagesPdf'))).pagesPdf(...given),
  pptx: async (...given) => (await fetchedPart(() => import('./pptx/pagesPptx'))).pagesPptx(...given),
}
