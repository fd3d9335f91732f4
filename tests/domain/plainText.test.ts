import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainFileName, plainLine, plainText } from '../../src/domain/plainText'

/** Any units of UTF-16, also such as belong together and stand alone. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))

test('whatever is in a text, XML 1.0 and UTF-8 can write what is left, and nothing more goes at a second time', () => {
  fc.assert(
    fc.property(units, (text) => {
      const plain = plainText(text)
      expect(plain).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
      expect(new TextDecoder().decode(new TextEncoder().encode(`.${plain}`))).toBe(`.${plain}`)
      expect(plainText(plain)).toBe(plain)
      expect(plainLine(text)).not.toMatch(/[\t\n]/)
    }),
  )
})

test.each(['张江空间布局图', '泖港𠀀', '👩‍🔬 研究', 'Zürich\tA\nB', '“1/5” &<>'])(
  'what can be written stays: %j',
  (text) => {
    expect(plainText(text)).toBe(text)
  },
)

test('line ends of every kind are one', () => {
  expect(plainText('a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h\ni')).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni')
})

test('a file’s name has no sign that Windows refuses, and none that turns it round', () => {
  expect(plainFileName(' 图\v名: A/B\u202Egpj.svg')).toBe('图 名  A Bgpj.svg')
})
