// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { pageAddress, pageHere, publishAt } from '../../src/browser/page'
import { keepOfficeAddress, readOfficeAddress, recallOfficeAddress } from '../../src/state/officeAddress'
import { idleServices } from '../builders'

afterEach(() => publishAt(''))

test.each([
  ['https://atlas.example/map/', 'https://atlas.example/map/'],
  [' intranet:8080/map ', 'https://intranet:8080/map'],
  ['http://intranet:8080/map#group=zone', 'http://intranet:8080/map'],
  ['atlas.example', 'https://atlas.example/'],
  ['file:///D:/li/atlas.html', null],
  ['D:\\li\\atlas.html', null],
  ['/mnt/li/atlas.html', null],
  ['D:/li/atlas.html', null],
  ['\\\\share\\li\\atlas.html', null],
  ['http://localhost:4173/', null],
  ['http://127.0.0.1/', null],
  ['javascript:alert(1)', null],
  ['', null],
  [`https://atlas.example/${'a'.repeat(400)}`, null],
])('%s is read as %s', (typed, page) => {
  expect(readOfficeAddress(typed)).toBe(page)
})

test('what the office said once is where links lead, now and on the next visit; emptied, it is forgotten', async () => {
  const lying = new Map<string, unknown>()
  const shelf = {
    ...idleServices.shelf,
    keep: async (key: string, value: unknown) => {
      lying.set(key, value)
      return 'kept' as const
    },
    kept: async (key: string) => lying.get(key),
    drop: async (key: string) => {
      lying.delete(key)
      return 'dropped' as const
    },
  }
  keepOfficeAddress(shelf, 'https://atlas.example/')
  expect(pageAddress()).toBe('https://atlas.example/')
  publishAt('')
  await recallOfficeAddress(shelf)
  expect(pageAddress()).toBe('https://atlas.example/')
  keepOfficeAddress(shelf, '')
  expect(lying.size).toBe(0)
  expect(pageAddress()).toBe(pageHere())
})

test.each([7, 'file:///mnt/li/atlas.html', null])(
  'what lies on the shelf and is no such address is left: %o',
  async (found) => {
    await recallOfficeAddress({ ...idleServices.shelf, kept: async () => found })
    expect(pageAddress()).toBe(pageHere())
  },
)
