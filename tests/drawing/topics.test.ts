import { describe, expect, test } from 'vitest'
import { tasksOfActor } from '../../src/domain/actors'
import { type Source, sources } from '../../src/domain/atlas'
import { kilometresBetween } from '../../src/domain/distance'
import { headsOf } from '../../src/domain/facets/industry'
import { matchingParks, openFilter, toggled } from '../../src/domain/filter'
import { parksOfHolder } from '../../src/domain/heldBy'
import { candidatesFor } from '../../src/domain/openSlots'
import { openRows, type RowKind } from '../../src/domain/rows'
import { type Topic, topicFilter, topicsOf } from '../../src/domain/topic'
import { drawingOf } from '../../src/drawing/drawing'
import { rowTableOf } from '../../src/drawing/rows/rowTable'
import { valueName } from '../../src/drawing/sentence'
import { nearestTo } from '../../src/drawing/topics/nearest'
import type { TopicSectionId } from '../../src/drawing/topics/topicLine'
import { type TopicPage, topicPageOf } from '../../src/drawing/topics/topicPage'
import { openingView } from '../../src/state/view'
import { topicWordsIn } from '../../src/words/parts/topic'
import { industryId, parkId, realAtlas, realGround } from '../builders'

const all = topicsOf(realAtlas)
const usual = openFilter.sources
const choices: readonly (readonly Source[])[] = [
  ['own'],
  ['pattern'],
  ['group'],
  ['own', 'pattern'],
  ['own', 'group'],
  ['pattern', 'group'],
  sources,
]

function pageOf(topic: Topic, counted: readonly Source[] = usual, language: 'zh' | 'en' = 'zh'): TopicPage {
  return topicPageOf({ atlas: realAtlas, topic, sources: counted, language })
}

const industry = (id: string): Topic => ({ of: 'industry', id: industryId(id) })
const countOf = (page: TopicPage, id: TopicSectionId) => page.sections.find((one) => one.id === id)?.count ?? 0
const figureOf = (page: TopicPage, id: TopicSectionId) => page.figures.find((one) => one.id === id)?.count ?? 0
const linesOf = (page: TopicPage, id: TopicSectionId) =>
  page.sections.flatMap((section) => (section.id === id ? section.groups.flatMap(({ lines }) => lines) : []))

/** Of a topic the tasks once more, from the words of the rule alone. */
function tasksOf({ of, id }: Topic): readonly string[] {
  if (of === 'actor') return tasksOfActor(realAtlas, id).map((task) => task.id)
  return realAtlas.tasks
    .filter(({ industries, kind, holder }) => {
      if (of === 'kind') return kind === id
      if (of === 'industry')
        return industries.some((one) => one === id || headsOf(realAtlas, one).some((head) => head === id))
      return parksOfHolder(realAtlas, holder).some((park) =>
        realAtlas.parks.some((one) => one.id === park && one.districts.some((district) => district === id)),
      )
    })
    .map((task) => task.id)
}

describe.each(choices.map((counted) => ({ counted, name: counted.join() })))('when $name count', ({ counted }) => {
  test('each topic counts the parks that the filter finds', () => {
    for (const topic of all.filter(({ of }) => of !== 'actor')) {
      const filter = toggled({ ...openFilter, sources: counted }, topic.of, topic.id)
      expect([topic.id, figureOf(pageOf(topic, counted), 'who')]).toEqual([
        topic.id,
        matchingParks(realAtlas, filter).length,
      ])
    }
  })

  test('those who stand under the sources that count are these parks, and no others', () => {
    const out = topicWordsIn('zh')('topic.notCounted')
    for (const { of, id } of all) {
      if (of !== 'industry') continue
      const [who] = pageOf({ of, id }, counted).sections.filter((section) => section.id === 'who')
      const lines = (who?.groups ?? []).filter(({ note }) => note !== out).flatMap((group) => group.lines)
      const named = lines.flatMap(({ names }) => names.flatMap(({ opens }) => ('park' in opens ? [opens.park] : [])))
      const groups = realAtlas.groups.filter(({ fullName }) => lines.some(({ text }) => text.endsWith(fullName)))
      const parks = new Set([...named, ...groups.flatMap((group) => parksOfHolder(realAtlas, { group: group.id }))])
      expect([id, [...parks].sort()]).toEqual([
        id,
        [...matchingParks(realAtlas, topicFilter({ of, id }, counted))].sort(),
      ])
    }
  })

  test('tasks, sites and indicators are the rows of the list, each of them told', () => {
    for (const topic of all) {
      const page = pageOf(topic, counted)
      const rows = (of: RowKind) =>
        rowTableOf(realAtlas, { filter: topicFilter(topic, counted), rows: { ...openRows, of }, language: 'zh' }).count
      const told = [...linesOf(page, 'zone'), ...linesOf(page, 'held')].map(({ id }) => id)
      expect([topic.id, told.length]).toEqual([topic.id, rows('tasks')])
      expect(figureOf(page, 'zone') + figureOf(page, 'held')).toBe(told.length)
      expect([...told].sort()).toEqual([...tasksOf(topic)].sort())
      if (topic.of === 'industry') {
        expect(linesOf(page, 'indicators')).toHaveLength(rows('indicators'))
        expect(linesOf(page, 'sites')).toHaveLength(rows('sites'))
      }
    }
  })
})

test('no section is empty, no two lines of one are the same, and what the plan states has its clause', () => {
  for (const topic of all)
    for (const language of ['zh', 'en'] as const) {
      const page = pageOf(topic, usual, language)
      expect([
        topic.id,
        page.sections.filter(({ groups }) => groups.length === 0 || groups.some(({ lines }) => lines.length === 0)),
      ]).toEqual([topic.id, []])
      for (const { id, groups } of page.sections) {
        const lines = groups.flatMap((group) => group.lines)
        expect([topic.id, id, new Set(lines.map((line) => line.id)).size]).toEqual([topic.id, id, lines.length])
        expect(lines.filter(({ basis, clause }) => basis === 'stated' && !clause)).toEqual([])
      }
    }
})

test('every value that can be asked by name has a page that says something', () => {
  const silent = all.filter((topic) => pageOf(topic).sections.length === 0)
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('a topic says which sources count wherever that is not as usual', () => {
  const topic = industry('biomedicine')
  expect(pageOf(topic).sentence).toBe('承担生物医药的园区：9 个')
  expect(pageOf(topic, ['own']).sentence).toContain('计入园区条目')
})

test('an umbrella word has its page, tells who has it in passing, and counts nobody for it', () => {
  const page = pageOf(industry('modern-services'))
  expect(figureOf(page, 'who')).toBe(1)
  expect(page.notes.join()).toContain('概括词')
  const [who] = page.sections
  const passing = who?.groups.at(-1)
  expect(passing?.name).toBe('以概括词提到')
  expect(passing?.lines.flatMap(({ names }) => names.map(({ name }) => name))).toEqual(['临港园', '世博园'])
})

test('a head of ours has its page, is marked as ours, and tells the terms under it with our reasons', () => {
  const page = pageOf(industry('head-aerospace'))
  expect(page.notes.join()).toContain('推断')
  const like = linesOf(page, 'like')
  const under = realAtlas.industries.filter(({ parent }) => parent === 'head-aerospace')
  expect(like.map(({ id }) => id)).toEqual(under.map(({ id }) => id))
  expect(like.every(({ basis, remark }) => basis === 'inferred' && remark !== '')).toBe(true)
})

test('a layout with an open slot tells its candidates as ours', () => {
  const lines = linesOf(pageOf(industry('biomedicine')), 'layout')
  const open = lines.find(({ basis }) => basis === 'inferred')
  const pattern = realAtlas.patterns.find(({ id }) => id === 'one-five-x')
  const candidates = pattern ? candidatesFor(realAtlas, pattern) : []
  expect(open?.names.map(({ opens }) => ('park' in opens ? opens.park : ''))).toEqual([...candidates])
})

test('nearest to 松江园 with 集成电路 is 漕河泾园, as far as the comparison has it', () => {
  const setting = { atlas: realAtlas, topic: industry('integrated-circuits'), sources: usual, language: 'zh' as const }
  const [nearest] = nearestTo(setting, parkId('songjiang'))
  expect([nearest?.names[0]?.name, nearest?.figure]).toEqual(['漕河泾园', '约 9.4 公里'])
  const carriers = matchingParks(realAtlas, topicFilter(setting.topic, usual)).filter((id) => id !== 'songjiang')
  const distances = carriers.map(
    (id) => kilometresBetween(realAtlas, parkId('songjiang'), id) ?? Number.POSITIVE_INFINITY,
  )
  expect(Math.min(...distances).toFixed(1)).toBe('9.4')
})

test.each(all.filter(({ of }) => of !== 'actor').map((topic) => ({ topic, name: `${topic.of} ${topic.id}` })))(
  'while the page of $name is open its parks are lit, and the answer is as before',
  ({ topic }) => {
    const drawing = drawingOf(realAtlas, realGround, { ...openingView, selection: { topic } })
    const lit = drawing.parks.filter(({ emphasis }) => emphasis === 'lit').map(({ id }) => id)
    expect(lit).toEqual(matchingParks(realAtlas, topicFilter(topic, usual)))
    expect(drawing.parks.some(({ quiet }) => quiet)).toBe(false)
    expect(drawing.sentence).toBe(drawingOf(realAtlas, realGround, openingView).sentence)
    const coloured = drawing.parks.filter(({ fill }) => fill.id === 'topic').map(({ id }) => id)
    expect(drawing.legendTitle).toContain(valueName(realAtlas, topic.of, topic.id, 'zh'))
    expect(coloured).toEqual(topic.of === 'industry' ? [] : lit)
  },
)

test('a lens that the reader chose stays while a page is open', () => {
  const lens = { by: 'measure', measure: 'tasks' } as const
  const [open, closed] = [{ topic: industry('biomedicine') }, null].map((selection) =>
    drawingOf(realAtlas, realGround, { ...openingView, lens, selection }),
  )
  expect(open?.legendTitle).toBe(closed?.legendTitle)
})

test('the numbers stand with what they count', () => {
  const page = pageOf(industry('artificial-intelligence'))
  for (const { id, count } of page.figures) expect([id, countOf(page, id)]).toEqual([id, count])
})
