import type { Size } from '../../drawing/frame'
import { paperSize, pixelSize } from '../../drawing/sheet/papers'
import type { SheetChoice } from './keptSheets'

/** More pixels than a browser writes in a minute: A0 at 300 dpi and A2 at 600 dpi are just below. */
export const mostPixels = 140e6

/** What a file will be, before it is written; the bytes are rough, as measured on the shipped views. */
export type SheetSize = Size & { readonly unit: 'millimetres' | 'pixels'; readonly bytes: number }

export function sheetFileSize({ paper, orientation, format: { unit, bytes }, dotsPerInch }: SheetChoice): SheetSize {
  if (unit === 'millimetres') return { ...paperSize(paper, orientation), unit, bytes }
  const size = pixelSize(paper, orientation, dotsPerInch)
  return { ...size, unit, bytes: size.width * size.height * bytes }
}

export function isTooLarge({ unit, width, height }: SheetSize): boolean {
  return unit === 'pixels' && width * height > mostPixels
}

export function bytesText(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(10, Math.round(bytes / 1e4) * 10)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
