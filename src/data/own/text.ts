import { decodedIn, encodingLabels, encodingOf } from '../textEncoding'
import { markedEncoding } from '../textFile'
import type { NoteBook } from './noteBook'
import { OwnRefused } from './refused'

type Decoded = { readonly text: string; readonly encoding: string }

/** A file as text, in what its mark says, else in what it holds (`encodingOf`); characters that are none are told. */
export function decoded(bytes: Uint8Array, notes: NoteBook): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return withoutLost(new TextDecoder(wide).decode(bytes), 'UTF-16', notes)
  const plain = new TextDecoder().decode(bytes)
  // Most files, and the largest, are in it: they are decoded once.
  if (!plain.includes('\ufffd')) return { text: plain, encoding: encodingLabels['utf-8'] }
  const encoding = isNearlyUtf8(bytes) ? 'utf-8' : encodingOf([bytes])
  return withoutLost(decodedIn(bytes, encoding), encodingLabels[encoding], notes)
}

/**
 * The same of XML, whose head says what it is in (`<?xml … encoding="GBK"?>`); without a word it is UTF-8. Where the head is wrong
 * the bytes are right, and it is told.
 */
export function decodedMarkup(bytes: Uint8Array, notes: NoteBook): Decoded {
  if (wideEncoding(bytes)) return decoded(bytes, notes)
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const said = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'UTF-8'
  const label = labelOf(said)
  const found = isNearlyUtf8(bytes) ? 'utf-8' : encodingOf([bytes])
  const isGb = (name: string | null) => name === 'gbk' || name === 'gb18030'
  const isAsSaid = label === found || (isGb(label) && isGb(found))
  const isTelling = bytes.some((byte) => byte > 0x7f)
  if (isAsSaid || !isTelling) return decoded(bytes, notes)
  if (label && found !== 'utf-8' && label !== 'utf-8')
    return withoutLost(new TextDecoder(label).decode(bytes), said, notes)
  notes.add('lyingEncoding', 1, said)
  return decoded(bytes, notes)
}

/** Whether bytes are UTF-8 but for a slip: in other encodings nearly no character of two bytes is one in UTF-8. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  let [good, lost] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === lostSign) lost += 1
    else if (code > 0x7f) good += 1
  }
  return lost * 10 <= good
}

const lostSign = 0xfffd

/** UTF-16 by its mark, or by the empty half of a plain letter that the text begins with. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const marked = markedEncoding(bytes)
  if (marked === 'utf-16le' || marked === 'utf-16be') return marked
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes
  if (first > 0 && second === 0 && third > 0 && fourth === 0) return 'utf-16le'
  return first === 0 && second > 0 && third === 0 && fourth > 0 ? 'utf-16be' : null
}

/** The browser's name of an encoding; `null` where it knows none. */
function labelOf(said: string): string | null {
  try {
    return new TextDecoder(said).encoding
  } catch {
    return null
  }
}

/** So many characters that are none are no slip any more, but another encoding. */
const mostLost = 0.02

function withoutLost(text: string, encoding: string, notes: NoteBook): Decoded {
  let lost = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost += 1
  if (lost > text.length * mostLost) throw new OwnRefused('encoding')
  notes.add('undecodedTexts', lost)
  return { text, encoding }
}
