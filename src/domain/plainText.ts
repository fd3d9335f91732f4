/**
 * A text as every format can hold it: line ends of all kinds as one (PowerPoint copies U+000B), and without signs that
 * XML 1.0 or UTF-8 cannot write, halves of pairs among them. Marks that turn the direction of what follows go too:
 * neither of the page's languages needs them, and in a list or a file's name one turns round its neighbours.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text).replaceAll(/[\t\n]+/g, ' ')
}

/** Windows takes no such signs in a file's name, nor a blank or a dot at its end. */
export function plainFileName(name: string): string {
  return plainLine(name)
    .replaceAll(/[\\/:*?"<>|]/g, ' ')
    .trim()
}
