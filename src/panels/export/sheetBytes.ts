import type { Size } from '../../drawing/frame'
import { paperSize, pixelSize } from '../../drawing/sheet/papers'
import type { SheetChoice } from './keptSheets'

/** More pixels than a browser writes in a minute: A0 at 300 dpi and A2 at 600 dpi are just below. */
export const mostPixels = 140e6

/** How large a file's sheet will be, before it is written. */
export type SheetSize = Size & { readonly unit: 'millimetres' | 'pixels' }

export function sheetFileSize({ paper, orientation, format: { unit }, dotsPerInch }: SheetChoice): SheetSize {
  const size = unit === 'millimetres' ? paperSize(paper, orientation) : pixelSize(paper, orientation, dotsPerInch)
  return { ...size, unit }
}

export function isTooLarge({ unit, width, height }: SheetSize): boolean {
  return unit === 'pixels' && width * height > mostPixels
}

/** Three points while nobody knows yet. */
export function bytesText(bytes: number | null): string {
  if (bytes === null) return '…'
  return bytes < 1e6 ? `${Math.max(10, Math.round(bytes / 1e4) * 10)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
