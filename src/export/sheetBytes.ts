import { pixelSize } from '../drawing/sheet/papers'
import type { Services } from '../state/services'
import { fetchedPart } from '../ui/fetchedPart'

/**
 * A file of vectors is written for it. That of a picture would take as long as the picture; it grows with what the sheet's
 * vectors weigh and with its pixels, as measured on twelve views from 96 to 600 dpi on A4 to A1, each within a fifth.
 */
export const sheetBytes: Services['sheetBytes'] = async (format, order, dotsPerInch, signal) => {
  if (format.unit === 'millimetres') {
    const write = await format.load()
    return (await write(order, dotsPerInch, signal, () => {})).file.size
  }
  const { svgSheet } = await fetchedPart(() => import('./svgFile'))
  const { file } = await svgSheet(order, dotsPerInch, signal, () => {})
  signal.throwIfAborted()
  const { width, height } = pixelSize(order.wish.paper, order.wish.orientation, dotsPerInch)
  return measured.bytes * (file.size / measured.vectors) ** 0.553 * ((width * height) / measured.pixels) ** 0.64
}

/** The diagram on A4 at 96 dpi: bytes of its PNG and of its SVG, and its pixels. */
const measured = { bytes: 109e3, vectors: 16.3e3, pixels: 892e3 } as const
