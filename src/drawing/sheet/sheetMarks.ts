import { sheetWordsIn } from '../../words/parts/sheet'
import type { Rect, ScreenPoint } from '../frame'
import { textWidth } from '../textWidth'
import { codeSize, type Sheet } from './sheet'
import { edge } from './sheetLines'

/** The arrow to the north, whole and its dark half, the bar, and what stands beside them by their baselines. */
export function scaleParts({ size, scale, drawing, lines }: Sheet) {
  const words = sheetWordsIn(drawing.language)
  const typeSize = 11
  const [x, y] = [edge, size.height - lines.footHeight + 17]
  const { pixels, text, ratio } = scale
  const point = (dx: number, dy: number): ScreenPoint => [x + dx, y + dy]
  return {
    typeSize,
    arrow: [point(5, -10), point(10, 4), point(5, 1), point(0, 4)],
    darkHalf: [point(5, -10), point(5, 1), point(0, 4)],
    bar: [point(46, -4), point(46, 2), point(46 + pixels, 2), point(46 + pixels, -4)],
    barWidth: 1.4,
    north: { text: words('map.north'), at: point(15, 3) },
    distance: { text, at: point(54 + pixels, 3) },
    ratio: {
      text: words('sheet.ratio', { ratio: ratio.toLocaleString('en') }),
      at: point(66 + pixels + textWidth(text, typeSize), 3),
    },
  } as const
}

/** The QR code's square with its quiet zone, and the squares of its dark modules; null where the link has no code. */
export function codeParts({ size, qr, lines }: Sheet): { readonly box: Rect; readonly dark: readonly Rect[] } | null {
  if (qr.length === 0) return null
  const side = codeSize(qr.length)
  const [x, y] = [size.width - edge - side, size.height - lines.footHeight + 12]
  const unit = side / (qr.length + 8)
  const dark = qr.flatMap((row, rowAt) =>
    row.flatMap((isDark, columnAt) =>
      isDark ? [{ x: x + (columnAt + 4) * unit, y: y + (rowAt + 4) * unit, width: unit, height: unit }] : [],
    ),
  )
  return { box: { x, y, width: side, height: side }, dark }
}
