import { expect, test } from 'vitest'
import { keptFields, sheetPlace } from '../../src/state/keptSheets'
import { aView, patternId } from '../builders'

const none = { office: '', number: '', date: '', version: '', approval: '' }

test('fields are of the view that they were given to, whatever is open beside it; the office is on all', () => {
  const view = aView({ patterns: [patternId('four-x')] })
  const kept = { office: '管委会', views: [{ view: sheetPlace(view), approval: '沪S1', number: 'ZJ-1', date: 3 }] }
  expect(keptFields(kept, view)).toEqual({ ...none, office: '管委会', approval: '沪S1', number: 'ZJ-1' })
  expect(keptFields(kept, { ...view, theme: 'dark' })).toEqual(keptFields(kept, view))
  expect(keptFields(kept, aView())).toEqual({ ...none, office: '管委会' })
  expect(keptFields(kept, { ...view, language: 'en' })).toEqual({ ...none, office: '管委会' })
})

test.each([undefined, null, 3, 'x', [], { views: 1 }, { views: [null, 1], office: {} }])(
  'what lies on the shelf is not trusted: %j',
  (kept) => expect(keptFields(kept, aView())).toEqual(none),
)
