import type { SheetFormats } from '../state/sheetWish'
import { fetchedPart } from '../ui/fetchedPart'

/** In what forms a sheet can be taken away. */
export const sheetFormats: SheetFormats = [
  {
    ending: 'pdf',
    unit: 'millimetres',
    load: () => fetchedPart(async () => (await import('./pdf/pdfSheet')).pdfSheet),
  },
  {
    ending: 'svg',
    unit: 'millimetres',
    load: () => fetchedPart(async () => (await import('./svgFile')).svgSheet),
  },
  {
    ending: 'png',
    unit: 'pixels',
    load: () => fetchedPart(async () => (await import('./pngFile')).pngSheet),
  },
]
