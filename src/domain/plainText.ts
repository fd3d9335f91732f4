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

/** A path of Windows holds 260 signs, and a folder of an office takes half of them. */
export const longestName = 120
/** Other systems count bytes of UTF-8: 255, of which a browser wants some for a number. */
export const mostBytes = 240

/** Names of devices: Windows opens no such file, whatever its ending is. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\.|\s*$)/i

/** A name as every system takes it: without the signs that Windows refuses, with no blank or dot at its end, not too long. */
export function plainFileName(name: string): string {
  const plain = plainLine(name)
    .replaceAll(/[\\/:*?"<>|]/g, ' ')
    .trim()
    .replace(/[.\s]+$/, '')
  const [whole, stem = whole, ending = ''] = /^(.+?)(\.[a-z]{2,7})?$/.exec(plain) ?? ['']
  const kept = shortened(stem, longestName - ending.length, mostBytes - ending.length).replace(/[.\s]+$/, '')
  return `${device.test(kept) ? '_' : ''}${kept || '_'}${ending}`
}

/** No more than so many signs and bytes, and what is cut says so. */
export function shortened(text: string, most: number, bytes: number): string {
  const fits = (cut: string) => [...cut].length <= most && new TextEncoder().encode(cut).length <= bytes
  if (fits(text)) return text
  const signs = [...text]
  while (signs.length > 0 && !fits(`${signs.join('')}…`)) signs.pop()
  return signs.length > 0 ? `${signs.join('')}…` : ''
}
