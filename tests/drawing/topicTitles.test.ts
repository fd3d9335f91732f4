import { expect, test } from 'vitest'
import { countedLinks } from '../../src/domain/countedLinks'
import { openFilter } from '../../src/domain/filter'
import { type Topic, topicParks, topicsOf } from '../../src/domain/topic'
import { clausesOfMap } from '../../src/drawing/clausesShown'
import { drawingOf } from '../../src/drawing/drawing'
import { fileNameOf } from '../../src/drawing/fileName'
import { proposedName } from '../../src/drawing/proposedName'
import { valueName } from '../../src/drawing/sentence'
import { proposedTitle } from '../../src/drawing/sheet/proposedTitle'
import { captionOf } from '../../src/presentation/stage/captionOf'
import { openingView, type View } from '../../src/state/view'
import { industryId, realAtlas, realGround } from '../builders'

const showing = (topic: Topic): View => ({ ...openingView, selection: { topic } })

test.each(topicsOf(realAtlas).map((topic) => ({ topic, name: valueName(realAtlas, topic.of, topic.id, 'zh') })))(
  'titles, names and files of a view with the page of $name say so',
  ({ topic, name }) => {
    const view = showing(topic)
    expect(proposedName(realAtlas, view)).toBe(name)
    expect(proposedTitle(realAtlas, view)).toContain(name)
    expect(fileNameOf(realAtlas, view, '图', 'map', '2026-11-29')).toContain(name)
  },
)

test('a room is told of a topic how many parks it has, or who names the industry', () => {
  const kind: Topic = { of: 'kind', id: 'finance' }
  const caption = (topic: Topic) =>
    captionOf(realAtlas, showing(topic), drawingOf(realAtlas, realGround, showing(topic)))
  const count = topicParks(realAtlas, kind, openFilter.sources).length
  expect(caption(kind)).toContain(`所涉园区 ${count} 个`)
  expect(caption({ of: 'industry', id: industryId('biomedicine') })).toMatch(/^谁提到生物医药：/)
})

test('a map with the page of an industry rests on the sentences that name it, one with a district on its parks’ own', () => {
  const topic: Topic = { of: 'industry', id: industryId('biomedicine') }
  const named = countedLinks(realAtlas).filter(({ industry, source }) => industry === topic.id && source !== 'group')
  expect(clausesOfMap(realAtlas, showing(topic))).toEqual(expect.arrayContaining(named.map(({ clause }) => clause)))
  const district = realAtlas.districts.find(({ id }) => id === 'songjiang')
  const [park] = realAtlas.parks.filter(({ districts }) => districts.some((id) => id === district?.id))
  if (!district || !park) throw new Error('no 松江')
  const own = realAtlas.links.find(
    ({ holder, source }) => 'park' in holder && holder.park === park.id && source === 'own',
  )
  expect(clausesOfMap(realAtlas, showing({ of: 'district', id: district.id }))).toContainEqual(own?.clause)
})
