import { expect, test } from 'vitest'
import { heldByPark } from '../../src/domain/heldBy'
import { rolesOf } from '../../src/domain/roles'
import { parkSentenceOf } from '../../src/drawing/parkSentence'
import { aLink, anAtlas, anIndustry, aPark, aPattern, aSlot, aTask, parkId, realAtlas } from '../builders'

test('a park is told in one sentence: where, what it grows, its places and its tasks; a park of nothing is told by its group', () => {
  const terms = ['a', 'b', 'c', 'd'].map((id) => anIndustry(id, { name: `产业${id}` }))
  const atlas = anAtlas({
    parks: [aPark('east', { name: '东园' }), aPark('west', { name: '西园' })],
    industries: terms,
    links: ['a', 'b', 'c', 'd'].map((id) => aLink('east', id)),
    patterns: [
      aPattern('one-two', [aSlot('one-two.two', ['east'], { label: '二' })], {
        name: '1+2',
        industry: anIndustry('a').id,
      }),
    ],
    tasks: [aTask('one', { holder: { park: parkId('east') } })],
  })
  const [east, west] = atlas.parks
  if (!east || !west) throw new Error('two parks are wanted')
  expect(parkSentenceOf(atlas, east, 'zh')).toBe(
    '东园属一区（中心辐射区）；原文点名产业a、产业b、产业c等 4 个产业；在产业a“1+2”中列“二”；有任务 1 项。',
  )
  expect(parkSentenceOf(atlas, west, 'zh')).toBe('西园属一区（中心辐射区）。')
})

test.each(['zh', 'en'] as const)(
  'in %s the sentence of every park ends once, leaves no gap and counts as the atlas does',
  (language) => {
    for (const park of realAtlas.parks) {
      const said = parkSentenceOf(realAtlas, park, language)
      expect(said).not.toMatch(/\{\{|undefined|；；|; ;|“”| {2}/)
      expect(said.match(language === 'zh' ? /。/g : /\.$/g)).toHaveLength(1)
      const tasks = heldByPark(realAtlas.tasks, park.id).length
      expect(said.includes(language === 'zh' ? `有任务 ${tasks} 项` : `has ${tasks} task`)).toBe(tasks > 0)
      for (const { pattern } of rolesOf(realAtlas, park.id))
        expect(said).toContain(language === 'zh' ? pattern.name : pattern.nameEn)
    }
  },
)
