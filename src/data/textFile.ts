import type { Encoding, FileKind, TextFile, TextRefusal } from '../domain/textFile'

type Read = TextFile | { readonly refusal: TextRefusal }

/**
 * A file of the user's as text, for every door that takes one: UTF-8, UTF-16 with its mark, else GB 18030 (which GBK and
 * GB2312 are parts of), as Notepad saves them; or why not. A file of more bytes than `most` is not read.
 */
export async function readTextFile(file: File, most: number): Promise<Read> {
  const fileName = file.name
  const bytes = await bytesOf(file, most)
  if (bytes === 'large') return { refusal: { fileName, reason: 'large', bytes: file.size, most } }
  return bytes ? textOfBytes(fileName, bytes) : { refusal: { fileName, reason: 'unreadable' } }
}

/** What is in a file of the user's; `null` where it can no longer be read. A file of more bytes than `most` is not read. */
export async function bytesOf(file: File, most: number): Promise<Uint8Array | 'large' | null> {
  if (file.size > most) return 'large'
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes && new Uint8Array(bytes)
}

/** The bytes of a file as text, or why they are none. */
export function textOfBytes(fileName: string, bytes: Uint8Array): Read {
  if (bytes.length === 0) return { refusal: { fileName, reason: 'empty' } }
  const marked = markedEncoding(bytes)
  const kind = marked ? null : kindOf(fileName, bytes)
  if (kind) return { refusal: { fileName, reason: 'binary', kind } }
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    const text = textOf(bytes, encoding)
    if (text?.trim() === '') return { refusal: { fileName, reason: 'empty' } }
    if (text !== null) return { fileName, encoding, text }
  }
  return { refusal: { fileName, reason: 'encoding' } }
}

/** What the mark that a text may begin with says of its encoding. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  return encodings.find(({ mark }) => startsWith(bytes, mark))?.encoding
}

function textOf(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const encodings: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]

const firstBytes: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'pdf', bytes: ascii('%PDF') },
  { kind: 'rtf', bytes: ascii('{\\rtf') },
  { kind: 'office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: ascii('GIF8') },
]

const lookedAt = 4096

/** What a file is that is not text; null where it may be text. */
function kindOf(fileName: string, bytes: Uint8Array): FileKind | null {
  const known = firstBytes.find((one) => startsWith(bytes, one.bytes))?.kind
  if (known) return known
  const start = String.fromCharCode(...bytes.subarray(0, lookedAt))
  if (start.startsWith('PK\u0003\u0004')) return start.includes('word/') || /\.docx$/i.test(fileName) ? 'word' : 'zip'
  if (/^\s*<(!doctype|html|\?xml)/i.test(start)) return 'html'
  return bytes.includes(0) ? 'unknown' : null
}

/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** The bytes of a text of plain letters. */
export function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}
