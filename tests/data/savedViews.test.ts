import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readViews, writtenViews } from '../../src/data/savedViews'
import { fileLimits } from '../../src/domain/fileLimits'

const view = { id: 'a', name: '生物医药', address: 'industry=biomedicine' }
const fileOf = (views: unknown, change: object = {}) =>
  JSON.stringify({ format: 'zhangjiang-atlas-views', version: 1, views, ...change })

test('what is written is read again', () => {
  const words = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text && text !== '')
  const views = fc.uniqueArray(fc.record({ id: words, name: words, address: fc.string({ maxLength: 200 }) }), {
    selector: ({ id }) => id,
    maxLength: 10,
  })
  fc.assert(
    fc.property(views, (all) => {
      expect(readViews(writtenViews(all))).toEqual({ views: all })
    }),
  )
})

test('a file says its format and version, and may begin with a byte order mark', () => {
  expect(JSON.parse(writtenViews([view]))).toEqual({ format: 'zhangjiang-atlas-views', version: 1, views: [view] })
  expect(readViews(`\uFEFF${writtenViews([view])}`)).toEqual({ views: [view] })
})

test('what is unknown in a file is left out', () => {
  expect(readViews(fileOf([{ ...view, colour: 'red' }], { by: 'me' }))).toEqual({ views: [view] })
})

test.each([
  ['no JSON', 'not a file', 'notJson'],
  ['another JSON', '{"views":[]}', 'notViews'],
  ['null', 'null', 'notViews'],
  ['no list', fileOf('none'), 'notViews'],
  ['a newer version', fileOf([view], { version: 2 }), 'newer'],
  ['a newer version with another shape', fileOf({ a: 1 }, { version: 3 }), 'newer'],
  ['too many', fileOf(Array.from({ length: 201 }, (_, at) => ({ ...view, id: String(at) }))), 'tooMany'],
])('%s is refused', (_, text, reason) => expect(readViews(text)).toEqual({ refusals: [{ reason }] }))

test.each([
  ['no name', { id: 'b', address: '' }, 'missing', 'name'],
  ['an empty name', { ...view, id: 'b', name: '  ' }, 'missing', 'name'],
  ['a name that is a number', { ...view, id: 'b', name: 7 }, 'wrong', 'name'],
  ['a long name', { ...view, id: 'b', name: 'x'.repeat(121) }, 'tooLong', 'name'],
  ['no address', { id: 'b', name: 'b' }, 'missing', 'address'],
  ['a long address', { ...view, id: 'b', address: 'x'.repeat(fileLimits.address + 1) }, 'tooLong', 'address'],
  ['no id', { name: 'b', address: '' }, 'missing', 'id'],
  ['an id twice', view, 'twice', 'id'],
  ['no entry', null, 'wrong', 'entry'],
])('an entry with %s is named, and the file refused whole', (_, entry, reason, field) => {
  expect(readViews(fileOf([view, entry]))).toEqual({ refusals: [{ reason, entry: 2, field }] })
})

test('every fault of a file is named at once', () => {
  expect(readViews(fileOf([{ id: 'b' }, view, {}]))).toMatchObject({ refusals: { length: 5 } })
})
