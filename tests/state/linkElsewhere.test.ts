import { describe, expect, test } from 'vitest'
import { readAddress } from '../../src/state/address'
import { linkElsewhere } from '../../src/state/linkElsewhere'
import { realAtlas } from '../builders'

const open = [
  'https://atlas.example/',
  'http://intranet:8080/map/?x=1',
  'https://sub.atlas.example/a/index.html',
  'http://localhost.example/',
]
const local = [
  'http://localhost:4173/',
  'http://LOCALHOST./',
  'http://atlas.localhost/',
  'http://127.0.0.1:8080/',
  'http://127.8.8.8/',
  'http://0.0.0.0:80/',
  'http://[::1]:4173/',
  'file:///D:/%E7%8E%8B/Desktop/zhangjiang-atlas.html',
  'file:///home/li/zhangjiang-atlas.html',
]
const viewOf = (address: string) => readAddress(address, realAtlas).view

describe.each([
  ['', '', null],
  ['q=张江&clause=四(四)3/2/7&desk=plan', null, null],
  ['group=zone&slide=layout/pole&show=1', 'group=zone&slide=layout/pole&show=1', null],
  ['group=zone&slide=own-1/a&show=1', 'group=zone', 'deck'],
  ['group=zone&slide=own-1/a&desk=deck', 'group=zone', 'deck'],
  ['slide=own-1/a&presenter=1', '', 'deck'],
  ['slide=own-1/a&kiosk=1', '', 'deck'],
  ['park=minhang&slide=own-1/a&embed=1', 'park=minhang&embed=1', 'deck'],
] as const)('%s', (address, left, lacks) => {
  test.each(open)('from %s others are led to the same view, and to a deck only where they have it', (page) => {
    const { link, toCopy, ...rest } = linkElsewhere(page, viewOf(address))
    expect(link.startsWith(page)).toBe(true)
    expect(viewOf(new URL(link).hash)).toEqual(viewOf(left ?? address))
    expect(link).not.toMatch(/own-1|[^\x20-\x7e]/)
    expect({ toCopy, ...rest }).toEqual({ toCopy: link, lacks })
  })

  test.each(local)('from %s nothing is printed, and the view alone is copied', (page) => {
    const { link, toCopy, lacks: why } = linkElsewhere(page, viewOf(address))
    expect([link, why]).toEqual(['', 'page'])
    expect(toCopy).toMatch(/^#[^/]*/)
    expect(viewOf(toCopy)).toEqual(viewOf(left ?? address))
  })
})
