import { decodedIn } from '../../textEncoding'

/** A single text without its signs: `%%u` and the like, and characters written as numbers. */
export function plainText(text: string): string {
  return withCharacters(text)
    .replace(/%%([dDpPcC])/g, (_, sign: string) => ({ d: '°', p: '±', c: '⌀' })[sign.toLowerCase()] ?? '')
    .replace(/%%[uUoOkK]/g, '')
    .replace(/%%%/g, '%')
    .trim()
}

/** A text of several lines without its formatting (AutoCAD's MTEXT codes), line by line. */
export function plainLines(text: string): readonly string[] {
  const plain = withCharacters(text)
    .replace(/\\\\/g, '\ue000')
    .replace(/\\[PNX]|\^J/g, '\n')
    .replace(/\\~/g, ' ')
    .replace(/\\S([^;]*);/g, (_, stacked: string) => stacked.replace(/[#^]/g, '/'))
    .replace(/\\[ACHQTWFfCcp][^;\\{}]*;/g, '')
    .replace(/\\[LlOoKk]/g, '')
    .replace(/\\([{}])/g, (_, brace: string) => (brace === '{' ? '\ue001' : '\ue002'))
    .replace(/[{}]/g, '')
    .replace(/\^[IM]/g, ' ')
    .replace(/[\ue000-\ue002]/g, (sign) => ['\\', '{', '}'][sign.charCodeAt(0) - 0xe000] ?? '')
  const lines = plain.split('\n').map((line) => plainText(line).replace(/\s+/g, ' '))
  return lines.filter((line) => line !== '')
}

/** Code pages of `\M+nXXXX`, as AutoCAD numbers those that are Chinese. */
const codePages = { '2': 'big5', '5': 'gb18030' } as const

/** Characters that a drawing's code page lacks: `\U+5F20`, or their two bytes in another as `\M+5D5C5`. */
export function withCharacters(text: string): string {
  return text
    .replace(/\\U\+([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\M\+([25])([0-9a-f]{4})/gi, (_, page: '2' | '5', digits: string) =>
      decodedIn(
        Uint8Array.of(Number.parseInt(digits.slice(0, 2), 16), Number.parseInt(digits.slice(2), 16)),
        codePages[page],
      ),
    )
}
