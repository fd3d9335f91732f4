import type { SheetFormats } from '../state/sheetWish'
import { fetchedPart } from '../ui/fetchedPart'

/** In what forms a sheet can be taken away. */
export const sheetFormats: SheetFormats = [
  {
    ending: 'pdf',
    unit: 'millimetres',
    bytes: 175e3,
    load: () => fetchedPart(async () => (await import('./pdf/pdfSheet')).pdfSheet),
  },
  {
    ending: 'svg',
    unit: 'millimetres',
    bytes: 170e3,
    load: () => fetchedPart(async () => (await import('./svgFile')).svgSheet),
  },
  {
    ending: 'png',
    unit: 'pixels',
    // Large papers have wide plain areas, which take little.
    bytes: 0.08,
    load: () => fetchedPart(async () => (await import('./pngFile')).pngSheet),
  },
]
