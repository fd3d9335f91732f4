import { expect, test } from 'vitest'
import { readPlanFile } from '../../src/data/planFile'
import { mostBytes } from '../../src/domain/plan'

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
  expect(await readPlanFile(file(content))).toEqual({ fileName: 'plan.txt', encoding, text: said })
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
  expect(await readPlanFile(file(content, 'plan'))).toEqual({ refusal: { fileName: 'plan', reason: 'binary', kind } })
})

test.each([
  ['no bytes', bytes()],
  ['nothing but blanks', bytes('\n \r\n')],
  ['nothing but the mark of UTF-8', bytes([0xef, 0xbb, 0xbf])],
])('a file of %s is empty', async (_, content) => {
  expect(await readPlanFile(file(content))).toEqual({ refusal: { fileName: 'plan.txt', reason: 'empty' } })
})

test('bytes that are text in no known encoding are refused', async () => {
  expect(await readPlanFile(file(bytes([0xc3, 0x28, 0xff, 0xff])))).toMatchObject({ refusal: { reason: 'encoding' } })
})

test('a file of 50 MB is refused unread', async () => {
  const large = Object.assign(file(bytes()), { arrayBuffer: () => Promise.reject(new Error('read')) })
  Object.defineProperty(large, 'size', { value: 50_000_000 })
  expect(await readPlanFile(large)).toEqual({
    refusal: { fileName: 'plan.txt', reason: 'large', bytes: 50_000_000 },
  })
})

test('a file of the most bytes is read', async () => {
  expect(await readPlanFile(file(new Uint8Array(mostBytes).fill(97)))).toMatchObject({ encoding: 'utf-8' })
})

test('a file that cannot be read any more, or a folder, is said to be so', async () => {
  const gone = Object.assign(file(bytes('x')), { arrayBuffer: () => Promise.reject(new Error('NotFound')) })
  expect(await readPlanFile(gone)).toEqual({ refusal: { fileName: 'plan.txt', reason: 'unreadable' } })
})
