import { expect, test } from 'vitest'
import { readDeck, writtenDeck } from '../../src/data/deckFile'
import { readViews, writtenViews } from '../../src/data/savedViews'
import { readTextFile } from '../../src/data/textFile'
import { sourcesUnder } from '../structure/sources'

const most = 5_000_000

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])))

const file = (content: Uint8Array<ArrayBuffer>, name = 'plan.txt') => new File([content], name)

const said = '东园发展造船。'
/** The same in GBK. */
const inGbk = [182, 171, 212, 176, 183, 162, 213, 185, 212, 236, 180, 172, 161, 163]

function inUtf16(text: string, order: 'little' | 'big'): readonly number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0)
    return order === 'little' ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
}

test.each([
  ['UTF-8', 'utf-8', bytes(said)],
  ['UTF-8 with its mark', 'utf-8', bytes([0xef, 0xbb, 0xbf], said)],
  ['UTF-16, little end first', 'utf-16le', bytes([0xff, 0xfe], inUtf16(said, 'little'))],
  ['UTF-16, big end first', 'utf-16be', bytes([0xfe, 0xff], inUtf16(said, 'big'))],
  ['GBK', 'gb18030', bytes(inGbk)],
])('a file in %s is read, and the encoding told', async (_, encoding, content) => {
  expect(await readTextFile(file(content), most)).toEqual({ fileName: 'plan.txt', encoding, text: said })
})

test.each([
  ['a PDF', 'pdf', bytes('%PDF-1.7\n')],
  ['a Word document', 'word', bytes('PK', [3, 4], 'xx', [0], 'word/document.xml')],
  ['an archive', 'zip', bytes('PK', [3, 4], 'xx', [0], 'a.txt')],
  ['an old Office or WPS document', 'office', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['rich text', 'rtf', bytes('{\\rtf1 x}')],
  ['a web page', 'html', bytes('\n<!DOCTYPE html><p>')],
  ['a picture', 'image', bytes([0x89], 'PNG', [0x0d])],
  ['a photograph', 'image', bytes([0xff, 0xd8, 0xff, 0xe0])],
  ['something else with NUL in it', 'unknown', bytes('abc', [0], 'def')],
])('%s is named and refused', async (_, kind, content) => {
  expect(await readTextFile(file(content, 'plan'), most)).toEqual({
    refusal: { fileName: 'plan', reason: 'binary', kind },
  })
})

test.each([
  ['no bytes', bytes()],
  ['nothing but blanks', bytes('\n \r\n')],
  ['nothing but the mark of UTF-8', bytes([0xef, 0xbb, 0xbf])],
])('a file of %s is empty', async (_, content) => {
  expect(await readTextFile(file(content), most)).toEqual({ refusal: { fileName: 'plan.txt', reason: 'empty' } })
})

test('bytes that are text in no known encoding are refused', async () => {
  expect(await readTextFile(file(bytes([0xc3, 0x28, 0xff, 0xff])), most)).toMatchObject({
    refusal: { reason: 'encoding' },
  })
})

test('a file of 50 MB is refused unread', async () => {
  const large = Object.assign(file(bytes()), { arrayBuffer: () => Promise.reject(new Error('read')) })
  Object.defineProperty(large, 'size', { value: 50_000_000 })
  expect(await readTextFile(large, most)).toEqual({
    refusal: { fileName: 'plan.txt', reason: 'large', bytes: 50_000_000, most },
  })
})

test('a file of the most bytes is read', async () => {
  expect(await readTextFile(file(new Uint8Array(most).fill(97)), most)).toMatchObject({ encoding: 'utf-8' })
})

test('a file that cannot be read any more, or a folder, is said to be so', async () => {
  const gone = Object.assign(file(bytes('x')), { arrayBuffer: () => Promise.reject(new Error('NotFound')) })
  expect(await readTextFile(gone, most)).toEqual({ refusal: { fileName: 'plan.txt', reason: 'unreadable' } })
})

/** Each door that takes texts of the user's, with a text that it takes. */
const doors = [
  ['a deck', writtenDeck({ id: 'd', name: '讲稿', slides: [], seconds: 20, loops: false }), readDeck],
  ['saved views', writtenViews([{ id: 'a', name: '生物医药', address: 'q=药' }]), readViews],
] as const
/** 讲稿 and 生物医药, 药 in GBK, put in the place of the Chinese of an encoded text. */
const gbk: Readonly<Record<string, readonly number[]>> = {
  讲: [0xbd, 0xb2],
  稿: [0xb8, 0xe5],
  生: [0xc9, 0xfa],
  物: [0xce, 0xef],
  医: [0xd2, 0xbd],
  药: [0xd2, 0xa9],
}
const savedAs: readonly (readonly [string, (text: string) => Uint8Array<ArrayBuffer>])[] = [
  ['UTF-8', (text) => bytes(text)],
  ['UTF-8 with its mark', (text) => bytes([0xef, 0xbb, 0xbf], text)],
  ['UTF-16, little end first', (text) => bytes([0xff, 0xfe], inUtf16(text, 'little'))],
  ['UTF-16, big end first', (text) => bytes([0xfe, 0xff], inUtf16(text, 'big'))],
  ['GBK, as Notepad’s ANSI', (text) => bytes([...text].flatMap((sign) => gbk[sign] ?? [sign.charCodeAt(0)]))],
]

test.each(doors.flatMap(([door, text, read]) => savedAs.map(([name, save]) => ({ door, name, text, read, save }))))(
  '$door saved as $name is read as it was written',
  async ({ text, read, save }) => {
    const found = await readTextFile(file(save(text), 'a.json'), most)
    expect('text' in found && read(found.text)).toEqual(read(text))
    expect(read(text)).not.toHaveProperty('refusals')
  },
)

test('no other place reads a file of the user’s', () => {
  const readers = sourcesUnder('src').filter(({ text }) =>
    /\bFileReader\b|[fF]ile\w*\.(?:text|arrayBuffer)\(/.test(text),
  )
  expect(readers.map(({ path }) => path)).toEqual(['src/data/textFile.ts'])
})
