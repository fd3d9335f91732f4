import { plainText } from '../domain/plainText'

/**
 * A text as a string of a PDF: UTF-16 in hex (ISO 32000-1, 7.3.4.3 and 7.9.2.2), of which no byte can be taken for a
 * line end, a bracket or an escape. jsPDF's own strings leave carriage returns bare, and readers make line feeds of them.
 */
export function pdfString(text: string): string {
  const plain = plainText(text)
  const units = Array.from({ length: plain.length }, (_, at) => plain.charCodeAt(at).toString(16).padStart(4, '0'))
  return `<feff${units.join('')}>`
}

/** The bytes of a file of jsPDF's, one a character, with these entries in its dictionary of properties. */
export function withProperties(file: string, properties: Readonly<Record<string, string>>): string {
  const entries = Object.entries(properties).map(([key, text]) => `/${key} ${pdfString(text)}\n`)
  const [, number = ''] = /\/Info (\d+) 0 R/.exec(file.slice(file.lastIndexOf('trailer'))) ?? []
  const opening = `\n${number} 0 obj\n<<\n`
  const at = file.lastIndexOf(opening) + opening.length
  const added = entries.join('')
  // What stands behind has moved.
  const rest = file
    .slice(at)
    .replaceAll(/^(\d{10})(?= 00000 n)/gm, (offset) =>
      Number(offset) > at ? String(Number(offset) + added.length).padStart(10, '0') : offset,
    )
    .replace(/(?<=startxref\n)\d+/, (offset) => String(Number(offset) + added.length))
  return file.slice(0, at) + added + rest
}
