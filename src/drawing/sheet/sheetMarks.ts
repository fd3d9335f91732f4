import { sheetWordsIn } from '../../words/parts/sheet'
import type { Rect, ScreenPoint } from '../frame'
import type { ScaleBar } from '../scaleBar'
import { textWidth } from '../textWidth'
import { codeBox } from './qrCode'
import type { Sheet } from './sheet'
import { ratioText } from './sheetScale'

/** The arrow to the north, whole and its dark half, the bar, and what stands beside them by their baselines. */
export function scaleParts({ frame: { foot, unit }, scale, drawing }: Sheet) {
  const words = sheetWordsIn(drawing.language)
  const typeSize = 11 * unit
  const { pixels, text } = scale
  const point = (dx: number, dy: number): ScreenPoint => [foot.x + dx * unit, foot.y + (17 + dy) * unit]
  const end = 46 + pixels / unit
  return {
    typeSize,
    arrow: [point(5, -10), point(10, 4), point(5, 1), point(0, 4)],
    darkHalf: [point(5, -10), point(5, 1), point(0, 4)],
    bar: [point(46, -4), point(46, 2), point(end, 2), point(end, -4)],
    barWidth: 1.4 * unit,
    north: { text: words('map.north'), at: point(15, 3) },
    distance: { text, at: point(end + 8, 3) },
    ratio: {
      text: ratioText(scale, drawing.language),
      at: point(end + 20 + textWidth(text, 11), 3),
    },
  } as const
}

/** The inset's own bar, in the room below it; from the body's corner. */
export function insetScaleParts({ x, y, height }: Rect, { pixels, text }: ScaleBar, unit: number) {
  const typeSize = 10 * unit
  const [left, level] = [x + 2 * unit, y + height + 11 * unit]
  const bar: readonly ScreenPoint[] = [
    [left, level - 3 * unit],
    [left, level + 2 * unit],
    [left + pixels, level + 2 * unit],
    [left + pixels, level - 3 * unit],
  ]
  return { bar, barWidth: 1.2 * unit, text, at: [left + pixels + 8 * unit, level] as const, typeSize }
}

/** The QR code's square with its quiet zone, and the squares of its dark modules; null where the link has no code. */
export function codeParts({ frame, qr }: Sheet): { readonly box: Rect; readonly dark: readonly Rect[] } | null {
  const box = codeBox(qr.length, frame)
  if (!box) return null
  const { x, y, width: side } = box
  const module = side / (qr.length + 8)
  const dark = qr.flatMap((row, rowAt) =>
    row.flatMap((isDark, columnAt) =>
      isDark ? [{ x: x + (columnAt + 4) * module, y: y + (rowAt + 4) * module, width: module, height: module }] : [],
    ),
  )
  return { box, dark }
}
