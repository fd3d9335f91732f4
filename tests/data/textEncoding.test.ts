import { expect, test } from 'vitest'
import { decodedIn, encodingOf } from '../../src/data/textEncoding'
import { big5, gbk, utf8 } from './encodings'

const names = ['张江科学城', '漕河泾园', '徐汇园', '紫竹园', '杨浦园', '闵行园', 'NAME', '临港园(重装备区)']
const traditional = ['張江科學城', '漕河涇園', '徐匯園', '臨港園', '楊浦園', '國際旅遊度假區', '嘉定園']

test.each([
  ['utf-8', names.map(utf8)],
  ['utf-8', traditional.map(utf8)],
  ['utf-8', [utf8('plain'), utf8('')]],
  ['gb18030', names.map(gbk)],
  ['gb18030', [gbk('张江')]],
  ['gb18030', [Uint8Array.from('between 13\u00b0S and 18\u00b0S', (sign) => sign.charCodeAt(0))]],
  ['gb18030', ['一', '联通'].map(gbk)],
  ['utf-8', [utf8('121°36′45″')]],
  ['utf-8', [utf8('37°'), utf8('café')]],
  ['gb18030', traditional.map(gbk)],
  ['big5', traditional.map(big5)],
] as const)('texts are known to be in %s by what they hold', (encoding, texts) => {
  expect(encodingOf(texts)).toBe(encoding)
})

test('a name alone in GBK is not taken for Big5', () => {
  for (const name of names) if (/\P{ASCII}/u.test(name)) expect(encodingOf([gbk(name)])).toBe('gb18030')
})

test.each([
  ['utf-8', utf8],
  ['gb18030', gbk],
] as const)('a text in %s that is cut in the middle of a character loses that character alone', (encoding, coded) => {
  const bytes = coded('园区名称').subarray(0, -1)
  expect(encodingOf([bytes])).toBe(encoding)
  expect(decodedIn(bytes, encoding)).toBe('园区名')
})
