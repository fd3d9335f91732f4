/** What texts without a reliable word on their encoding may be in: a planning office's programs write one of these. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'big5'

/** As an encoding is named to a reader. */
export const encodingLabels: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB 18030',
  big5: 'Big5',
}

/**
 * The encoding of some texts, each by itself, by what they hold and not by what a file says of it: UTF-8 where all are valid
 * (other encodings hardly ever are), else GB 18030, of which GBK and GB 2312 are parts; Big5 only where GB 18030 would make
 * rare characters of them and Big5 frequent ones. A text may be cut in the middle of its last character.
 */
export function encodingOf(texts: readonly Uint8Array[]): TextEncoding {
  const telling = texts.filter((bytes) => !isAscii(bytes))
  if (telling.length === 0) return 'utf-8'
  if (telling.every((bytes) => isValid(bytes, 'utf-8')) && !telling.every(isShortInUtf8)) return 'utf-8'
  if (telling.every((bytes) => isValid(bytes, 'gb18030')) && shareOf(telling, isFrequentInGb) >= oddShare)
    return 'gb18030'
  if (!telling.every((bytes) => isValid(bytes, 'big5'))) return 'gb18030'
  // A degree sign in Latin-1 before a plain letter is a frequent pair as well, but no text is of such pairs alone.
  const isText = shareOf(telling, (_, trail) => trail >= 0xa1) > 0.25
  return isText && shareOf(telling, isFrequentInBig5) > 0.9 ? 'big5' : 'gb18030'
}

/**
 * Some Chinese characters in GBK, as 一 and 联通, are valid in UTF-8, as letters of two bytes from beyond Latin-1 (Cyrillic,
 * Greek), which nobody writes here without one of three bytes.
 */
function isShortInUtf8(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0xe0) && bytes.some((byte) => byte >= 0xc4)
}

/** Of Chinese texts in GBK nearly all pairs are of GB 2312; traditional ones and rare names leave some outside. */
const oddShare = 0.85

/** Bytes as text; a last character that is cut in its middle is left out. */
export function decodedIn(bytes: Uint8Array, encoding: TextEncoding): string {
  // A decoder costs more than a short text, and a table holds thousands of them.
  if (bytes.length < 256 && isAscii(bytes)) return String.fromCharCode(...bytes)
  const decoder = decoders(encoding)
  const text = decoder.decode(bytes, { stream: true })
  // What is left of a cut character is not kept for the next text.
  decoder.decode()
  return text
}

function isValid(bytes: Uint8Array, encoding: TextEncoding): boolean {
  const decoder = strictDecoders(encoding)
  try {
    decoder.decode(bytes, { stream: true })
  } catch {
    return false
  }
  try {
    decoder.decode()
  } catch {
    // The last character is cut, which a text may be.
  }
  return true
}

/** A decoder is made once: for the texts of a large table, that would take longer than to decode them. */
function remembered(made: (encoding: TextEncoding) => TextDecoder): (encoding: TextEncoding) => TextDecoder {
  const known = new Map<TextEncoding, TextDecoder>()
  return (encoding) => {
    const decoder = known.get(encoding) ?? made(encoding)
    known.set(encoding, decoder)
    return decoder
  }
}

const decoders = remembered((encoding) => new TextDecoder(encoding))
const strictDecoders = remembered((encoding) => new TextDecoder(encoding, { fatal: true }))

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

/** Rows 1 to 55 of GB 2312: signs and the 3,755 characters in daily use, and 56 to 87, the less frequent. */
function isFrequentInGb(lead: number, trail: number): boolean {
  return lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1
}

/** Signs and the 5,401 characters in daily use. */
function isFrequentInBig5(lead: number): boolean {
  return lead >= 0xa1 && lead <= 0xc6
}

/** The share of two-byte characters that are frequent ones. */
function shareOf(texts: readonly Uint8Array[], isFrequent: (lead: number, trail: number) => boolean): number {
  let pairs = 0
  let frequent = 0
  for (const bytes of texts) {
    for (let at = 0; at < bytes.length - 1; at += 1) {
      const lead = bytes[at] ?? 0
      if (lead < 0x80) continue
      pairs += 1
      if (isFrequent(lead, bytes[at + 1] ?? 0)) frequent += 1
      at += 1
    }
  }
  return pairs === 0 ? 1 : frequent / pairs
}
