import { zlibSync } from 'fflate'
import { plainText } from '../../domain/plainText'

/** The entries of a dictionary, each value as PDF writes it. */
export type Entries = Readonly<Record<string, string | number | undefined>>

export function dictionary(entries: Entries): string {
  const said = Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [`/${key} ${value}`]))
  return `<< ${said.join(' ')} >>`
}

/** A number that an object will have, as others refer to it. */
export const reference = (object: number) => `${object} 0 R`

/**
 * A text as a string of a PDF: UTF-16 in hex (ISO 32000-1, 7.3.4.3 and 7.9.2.2), of which no byte can be taken for a
 * line end, a bracket or an escape.
 */
export function pdfString(text: string): string {
  return `<feff${utf16(plainText(text))}>`
}

export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
}

/** A number of two bytes. */
export function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}

/** An address as a string of ASCII, its brackets and escapes escaped. */
export function addressString(address: string): string {
  return `(${new URL(address).href.replaceAll(/[()\\]/g, '\\$&')})`
}

export type PdfObjects = ReturnType<typeof pdfObjects>

/** The objects of a PDF file (ISO 32000-1, 7.5), each written when it is done. */
export function pdfObjects() {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const offsets: number[] = []
  let length = 0
  const write = (value: string | Uint8Array<ArrayBuffer>) => {
    const bytes = typeof value === 'string' ? binary(value) : value
    parts.push(bytes)
    length += bytes.length
  }
  /** The number of an object that is written later. */
  const reserved = () => offsets.push(0)
  const put = (object: number, ...values: readonly (string | Uint8Array<ArrayBuffer>)[]) => {
    offsets[object - 1] = length
    for (const value of [`${object} 0 obj\n`, ...values, '\nendobj\n']) write(value)
    return object
  }
  // The second line tells programs that pass the file on that it is binary.
  write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
  return {
    reserved,
    /** Writes an object, and answers with its number. */
    add: (value: string, object = reserved()) => put(object, value),
    /** Writes a stream, packed, and answers with its number. */
    addStream: (value: string | Uint8Array, entries: Entries = {}) => {
      const packed = zlibSync(typeof value === 'string' ? binary(value) : value)
      const said = dictionary({ ...entries, Filter: '/FlateDecode', Length: packed.length })
      return put(reserved(), `${said}\nstream\n`, packed, '\nendstream')
    },
    addPlainStream: (bytes: Uint8Array<ArrayBuffer>, entries: Entries) =>
      put(reserved(), `${dictionary({ ...entries, Length: bytes.length })}\nstream\n`, bytes, '\nendstream'),
    /** The whole file, once every number that was reserved has its object. */
    file: (root: number, info: number) => {
      const named = { Size: offsets.length + 1, Root: reference(root), Info: reference(info) }
      write(`${crossReferences(offsets)}trailer\n${dictionary(named)}\nstartxref\n${length}\n%%EOF\n`)
      return new Blob(parts, { type: 'application/pdf' })
    },
  }
}

/** Where each object begins (ISO 32000-1, 7.5.4). */
function crossReferences(offsets: readonly number[]): string {
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  return `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`
}

/** A text of which each character is one byte. */
function binary(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}
