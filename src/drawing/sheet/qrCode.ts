import qrcode from 'qrcode-generator'
import type { Rect } from '../frame'
import type { SheetFrame } from './sheetFrame'

/** In bytes of UTF-8: a longer text would take modules too fine for print and phone; level M ends at 2,331. */
const longest = 1200

/**
 * The modules of a QR code (ISO/IEC 18004, level M) of a text in UTF-8, row by row; true is dark. Empty where there
 * is no text, or it is too long for a code that can be read.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  if (text === '' || new TextEncoder().encode(text).length > longest) return []
  qrcode.stringToBytes = (given) => [...new TextEncoder().encode(given)]
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => code.isDark(row, column)),
  )
}

/**
 * Where a code of so many modules stands with its quiet zone of four on each side, `null` for none: 0.3 mm a module on A4, and
 * no larger than its room, on paper in the lower right corner of that, on a slide in the upper one.
 */
export function codeBox(
  modules: number,
  { code, unit, block }: Pick<SheetFrame, 'code' | 'unit' | 'block'>,
): Rect | null {
  if (modules === 0) return null
  const side = Math.min(Math.max(60, (modules + 8) * 1.2) * unit, code.width)
  const y = block ? code.y + code.height - side : code.y
  return { x: code.x + code.width - side, y, width: side, height: side }
}
