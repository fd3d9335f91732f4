// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { said } from './office'
import { aPdf } from './pdfs'

/** Bytes that mean something in the strings of a PDF: line ends, brackets, the escape. */
const telling = [0x0a, 0x0d, 0x28, 0x29, 0x5c]

/** Every letter, sign and digit of the basic plane that is written in UTF-16 with one of these bytes. */
const characters = Array.from({ length: 0xfffd }, (_, code) => code).filter((code) => {
  const isTelling = telling.includes(code & 0xff) || telling.includes(code >> 8)
  return isTelling && /^[\p{L}\p{N}\p{S}\p{P}]$/u.test(String.fromCodePoint(code))
})
const text = `¥${characters.map((code) => String.fromCodePoint(code)).join('')}“不名”þÿ€𠀀`

const titlesOf = (outlines: readonly { readonly title: string }[]) => outlines.map(({ title }) => title)

/** What another program reads of a file, or of what it made of one. */
function read(path: string) {
  const facts = said('pdfinfo', '-enc', 'UTF-8', path)
  const fact = (name: string) => new RegExp(`^${name}: +(.*)$`, 'm').exec(facts)?.[1]
  const { outlines } = JSON.parse(said('qpdf', '--json=2', '--json-key=outlines', path))
  return { title: fact('Title'), subject: fact('Subject'), keywords: fact('Keywords'), marks: titlesOf(outlines) }
}

test('properties and bookmarks say the same in every reader, and after qpdf and Ghostscript wrote the file anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const inFolder = (name: string) => join(folder, name)
  const [path, unpacked, distilled] = [inFolder('a.pdf'), inFolder('b.pdf'), inFolder('c.pdf')] as const
  try {
    writeFileSync(path, await aPdf(text))
    expect(said('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')
    said('qpdf', '--qdf', path, unpacked)
    said('gs', '-q', '-sDEVICE=pdfwrite', '-o', distilled, path)
    for (const file of [path, unpacked, distilled]) {
      expect(read(file)).toEqual({ title: text, subject: text, keywords: text, marks: [text, text] })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a link of a page leads where it says, in signs that every reader takes', async () => {
  expect(new TextDecoder('latin1').decode(await aPdf(text))).toContain(
    '/URI (https://atlas.example/#clause=%E5%9B%9B\\(%E5%9B%9B\\)3/2/7)',
  )
})

test('what it says of itself stands in XMP too, and its header tells the version that it is of', async () => {
  const bytes = await aPdf(text)
  const whole = new TextDecoder().decode(bytes)
  expect(whole.startsWith('%PDF-1.7\n')).toBe(true)
  const packet = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(whole)?.[0] ?? ''
  expect(new DOMParser().parseFromString(packet, 'application/xml').querySelector('parsererror')).toBeNull()
  const said = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  expect(packet.split(said).length - 1).toBe(3)
})
