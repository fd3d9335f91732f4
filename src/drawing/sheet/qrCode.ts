import qrcode from 'qrcode-generator'

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
