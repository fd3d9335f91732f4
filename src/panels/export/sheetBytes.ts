import type { Size } from '../../drawing/frame'
import { paperSize, pixelSize } from '../../drawing/sheet/papers'
import type { SheetChoice } from './useSheetWish'

/** More pixels than a browser writes in a minute: A0 at 300 dpi and A2 at 600 dpi are just below. */
export const mostPixels = 140e6

/** What a file will be, before it is written; the bytes are rough, as measured on the shipped views. */
export type SheetSize = Size & { readonly unit: 'millimetres' | 'pixels'; readonly bytes: number }

const vectorBytes = { pdf: 175e3, svg: 170e3 } as const
/** Large papers have wide plain areas, which take little. */
const bytesPerPixel = 0.08

export function sheetFileSize({ paper, orientation, format, dotsPerInch }: SheetChoice): SheetSize {
  if (format !== 'png') return { ...paperSize(paper, orientation), unit: 'millimetres', bytes: vectorBytes[format] }
  const size = pixelSize(paper, orientation, dotsPerInch)
  return { ...size, unit: 'pixels', bytes: size.width * size.height * bytesPerPixel }
}

export function isTooLarge({ unit, width, height }: SheetSize): boolean {
  return unit === 'pixels' && width * height > mostPixels
}

export function bytesText(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(10, Math.round(bytes / 1e4) * 10)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
