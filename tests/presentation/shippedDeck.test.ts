import { describe, expect, test } from 'vitest'
import { fileLimits } from '../../src/domain/fileLimits'
import { matchingParks } from '../../src/domain/filter'
import { spokenPart } from '../../src/presentation/presenter/spokenPart'
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
  expect(slideOf('whole')?.says).toContain(`${parkCount} 个园区`)
  expect(slideOf('one-five-x')?.says).toBe(
    '生物医药的布局，规划写成“1+5+X”。“1”是张江科学城；“5”是临港园、奉贤园、闵行园、金山园、宝山园；“X”规划没有点名，图上不画。\n依据：四(一)2 第1段第2句',
  )
  expect(slideOf('overlap')?.says).toContain('张江科学城、临港园')
})

test.each(languages)('what is spoken is a few sentences without a clause, which stand below: %s', (language) => {
  for (const { id, says, isCover } of shippedDeck(realAtlas, language).slides) {
    if (isCover) continue
    const { spoken, rests } = spokenPart(says)
    const sentences = spoken.split(/[。；.;](?:\s|$|(?<=[。；]))/).filter((part) => part.trim() !== '')
    expect(sentences.length, id).toBeLessThanOrEqual(4)
    expect(spoken, id).not.toMatch(/[一二三四五六]\([一二三四五六]\)\d/)
    const isOfThePlan = !['title', 'closing', 'indicators', 'questions'].includes(id)
    expect(rests !== '', id).toBe(isOfThePlan)
  }
})

test.each(languages)(
  'members come one slot after another where a layout has several, the last with the slide: %s',
  (language) => {
    const stepsOf = (id: string) => slideOf(id, language)?.steps ?? []
    expect(stepsOf('core-wings-points')).toHaveLength(2)
    expect(stepsOf('one-five-x')).toHaveLength(1)
    expect(stepsOf('four-x')).toEqual([])
    const counts = [...stepsOf('core-wings-points'), slideOf('core-wings-points', language)?.address ?? ''].map(
      (address) => {
        const { view, notices } = readAddress(address, realAtlas)
        expect(notices).toEqual([])
        expect(savedAddress(view)).toBe(address)
        return matchingParks(realAtlas, view.filter).length
      },
    )
    expect(counts).toEqual([1, 3, 7])
  },
)

test('it follows the data: with other parks it says others', () => {
  const atlas = anAtlas({ parks: [aPark('moon', { group: 'pole', name: '月亮园' })] })
  expect(slideOf('pole', 'zh', atlas)).toMatchObject({ title: '一极：月亮园', address: 'group=pole&park=moon' })
})
