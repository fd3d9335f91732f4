import { describe, expect, test } from 'vitest'
import { fileLimits } from '../../src/domain/fileLimits'
import { shippedDeck } from '../../src/presentation/shippedDeck'
import { readAddress } from '../../src/state/address'
import { savedAddress } from '../../src/state/savedAddress'
import { languages } from '../../src/state/view'
import { anAtlas, aPark, parkCount, realAtlas } from '../builders'

const slideOf = (id: string, language: 'zh' | 'en' = 'zh', atlas = realAtlas) =>
  shippedDeck(atlas, language).slides.find((slide) => slide.id === id)

describe.each(languages)('the deck that comes with the app, in %s', (language) => {
  const { slides } = shippedDeck(realAtlas, language)

  test('tells the layout in its order', () => {
    expect(slides.map(({ id }) => id)).toEqual([
      'title',
      'whole',
      'city',
      'pole',
      'zone',
      'clusters',
      'core-wings-points',
      'one-five-x',
      'four-x',
      'overlap',
      'indicators',
      'questions',
      'closing',
    ])
  })

  test('each slide leads to a view that the atlas knows whole, written as every link is', () => {
    for (const { address } of slides) {
      const { view, notices } = readAddress(address, realAtlas)
      expect(notices).toEqual([])
      expect(savedAddress(view)).toBe(address)
    }
  })

  test('each has a title and something to say, within what a deck may hold', () => {
    for (const { title, says } of slides) {
      expect(title.trim()).not.toBe('')
      expect(title.length).toBeLessThanOrEqual(fileLimits.title)
      expect(says.trim()).not.toBe('')
      expect(says).not.toMatch(/\{\{|undefined|null/)
    }
  })
})

test('what it says of a group and of a pattern is what the atlas holds', () => {
  expect(slideOf('whole')?.says.split('\n')).toHaveLength(5)
  expect(slideOf('whole')?.says).toContain(`合计 ${parkCount} 个园区`)
  expect(slideOf('one-five-x')?.says).toBe(
    '“1”：张江科学城。条目 四(一)2 第1段第2句\n“5”：临港园、奉贤园、闵行园、金山园、宝山园。条目 四(一)2 第1段第2句\n“X”：规划没有点名。条目 四(一)2 第1段第2句',
  )
  expect(slideOf('overlap')?.says).toContain('张江科学城、临港园')
})

test('it follows the data: with other parks it says others', () => {
  const atlas = anAtlas({ parks: [aPark('moon', { group: 'pole', name: '月亮园' })] })
  expect(slideOf('pole', 'zh', atlas)).toMatchObject({ title: '一极：月亮园', address: 'group=pole&park=moon' })
})
