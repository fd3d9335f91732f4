import qrcode from 'qrcode-generator'

/** The modules of a QR code (ISO/IEC 18004, level M) of a text in UTF-8, row by row; true is dark. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  qrcode.stringToBytes = (given) => [...new TextEncoder().encode(given)]
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => code.isDark(row, column)),
  )
}
