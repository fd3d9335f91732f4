import { expect, test } from 'vitest'
import { readDeck } from '../../../src/data/deckFile'
import { refusalText } from '../../../src/presentation/edit/refusalText'
import { deckWordsIn } from '../../../src/words/parts/deck'

const slide = (id: string, change: object = {}) => ({ id, title: id, says: '', address: '', ...change })
const file = (slides: unknown, change: object = {}) =>
  JSON.stringify({ format: 'zhangjiang-atlas-deck', version: 2, id: 'd', name: '讲稿', slides, ...change })
/** A file whose second slide is as given. */
const second = (change: object) => file([slide('a'), slide('b', change)])

function sentences(text: string, language: 'zh' | 'en'): readonly string[] {
  const read = readDeck(text)
  return 'refusals' in read ? read.refusals.map((refusal) => refusalText(refusal, deckWordsIn(language))) : []
}

test.each([
  ['not JSON', '讲稿', '文件不是 JSON，请选由本图导出的讲稿文件。'],
  ['another JSON', '{"slides":[]}', '文件不是本图导出的讲稿。'],
  ['nothing', 'null', '文件不是本图导出的讲稿。'],
  ['saved views', '{"format":"zhangjiang-atlas-views","version":1,"views":[]}', '文件不是本图导出的讲稿。'],
  ['a version that is none', file([], { version: '2' }), '文件不是本图导出的讲稿。'],
  ['a newer version', file([], { version: 3 }), '文件由更新版本的本图导出，请更新后再导入。'],
  ['a newer version of another shape', file('none', { version: 9 }), '文件由更新版本的本图导出，请更新后再导入。'],
  ['no slides', file(undefined), '文件中没有幻灯的列表（slides）。'],
  ['slides that are no list', file({ a: slide('a') }), '文件中没有幻灯的列表（slides）。'],
  ['too many slides', file(Array.from({ length: 201 }, (_, at) => slide(`s${at}`))), '文件中的幻灯太多，最多 200 页。'],
  ['no name', file([], { name: undefined }), '讲稿缺少名称（name）。'],
  ['an empty name', file([], { name: '  ' }), '讲稿缺少名称（name）。'],
  ['a long name', file([], { name: 'x'.repeat(121) }), '讲稿的名称（name）太长，最多 120 字。'],
  ['no id', file([], { id: undefined }), '讲稿缺少编号（id）。'],
  ['wrong seconds', file([], { seconds: 0 }), '讲稿的秒数（seconds）写法不对，应为 1 至 3600 的整数。'],
  ['a loop that is a word', file([], { loops: 'yes' }), '讲稿的循环（loops）写法不对，应为 true 或 false。'],
  ['a slide that is none', file([slide('a'), null]), '第 2 页的内容写法不对，应为一组花括号中的字段。'],
  ['no title', second({ title: undefined }), '第 2 页缺少标题（title）。'],
  ['a title that is a number', second({ title: 7 }), '第 2 页的标题（title）不是文字。'],
  ['a title of null', second({ title: null }), '第 2 页的标题（title）不是文字。'],
  ['a long title', second({ title: 'x'.repeat(201) }), '第 2 页的标题（title）太长，最多 200 字。'],
  ['long words', second({ says: 'x'.repeat(10_001) }), '第 2 页的讲词（says）太长，最多 10000 字。'],
  ['words that are a list', second({ says: ['一'] }), '第 2 页的讲词（says）不是文字。'],
  ['no address', second({ address: undefined }), '第 2 页缺少地址（address）。'],
  ['an address that is a view', second({ address: { park: 'a' } }), '第 2 页的地址（address）不是文字。'],
  ['a long address', second({ address: 'x'.repeat(16385) }), '第 2 页的地址（address）太长，最多 16384 字。'],
  ['a cover that is a number', second({ isCover: 1 }), '第 2 页的封面（isCover）写法不对，应为 true 或 false。'],
  ['seconds in words', second({ seconds: '十' }), '第 2 页的秒数（seconds）写法不对，应为 1 至 3600 的整数。'],
  ['half a second', second({ seconds: 0.5 }), '第 2 页的秒数（seconds）写法不对，应为 1 至 3600 的整数。'],
  ['an hour and more', second({ seconds: 3601 }), '第 2 页的秒数（seconds）写法不对，应为 1 至 3600 的整数。'],
  ['an id that breaks an address', second({ id: 'a/b' }), '第 2 页的编号（id）写法不对，只能用字母、数字、- 和 _。'],
  ['a long id', second({ id: 'x'.repeat(65) }), '第 2 页的编号（id）太长，最多 64 字。'],
  ['an id twice', second({ id: 'a' }), '第 2 页的编号（id）与前面重复。'],
])('a file with %s is refused in words', (_, text, says) => {
  expect(sentences(text, 'zh')[0]).toBe(says)
  expect(sentences(text, 'en').join()).not.toMatch(/\p{Script=Han}|\{\{|deck\./u)
})
