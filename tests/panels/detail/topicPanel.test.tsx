// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openFilter } from '../../../src/domain/filter'
import { type Topic, topicsOf } from '../../../src/domain/topic'
import { valueName } from '../../../src/drawing/sentence'
import { industryId, realAtlas } from '../../builders'
// What the panel fetches later is there already: the machine may be slow.
import '../../../src/panels/topic/TopicBody'
import { openPanel } from './openPanel'

const circuits: Topic = { of: 'industry', id: industryId('integrated-circuits') }

/** The panel with all that comes later. */
async function openTopic(topic: Topic, view: Parameters<typeof openPanel>[1] = {}) {
  const opened = openPanel(realAtlas, { selection: { topic }, ...view })
  await screen.findByText('规划原句写明', {}, { timeout: 8000 })
  return opened
}

test.each(['industry', 'kind', 'district', 'actor'] as const)(
  'the panel of a topic by %s goes by its name',
  async (of) => {
    const topic = topicsOf(realAtlas).find((one) => one.of === of)
    if (!topic) throw new Error(`no ${of}`)
    await openTopic(topic)
    const name = valueName(realAtlas, of, topic.id, 'zh')
    const panel = screen.getByRole('region', { name })
    expect(within(panel).getByRole('heading', { level: 2, name })).toBeVisible()
    expect(within(panel).getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(0)
  },
)

test('a park of a topic leads to its panel, and the topic from there back again', async () => {
  const { store, user } = await openTopic(circuits)
  await user.click(screen.getAllByText('松江园')[0] ?? document.body)
  expect(store.getState().view.selection).toEqual({ park: 'songjiang' })
  await user.click(screen.getAllByTitle('看“集成电路”的专题')[0] ?? document.body)
  expect(store.getState().view.selection).toEqual({ topic: circuits })
})

test('the park from which distances are told is chosen, and stands in the view', async () => {
  const { store, user } = await openTopic(circuits)
  await user.selectOptions(screen.getByRole('combobox', { name: '从哪个园区算起' }), '松江园')
  expect(store.getState().view.selection).toEqual({ topic: circuits, near: 'songjiang' })
  const near = screen.getByRole('region', { name: '离得最近的' })
  expect(within(near).getAllByRole('listitem')[0]).toHaveTextContent('漕河泾园 约 9.4 公里')
})

test('the filter is left alone until the topic is asked for', async () => {
  const { store, user } = await openTopic(circuits)
  expect(store.getState().view.filter).toEqual(openFilter)
  await user.click(screen.getByRole('button', { name: '按它筛选' }))
  expect(store.getState().view.filter.choices.industry.chosen).toEqual(['integrated-circuits'])
})

test('all of a section leads on to the same as rows, counted by the same sources', async () => {
  const { store, user } = await openTopic(circuits, { filter: { ...openFilter, sources: ['own'] } })
  const tasks = screen.getByRole('region', { name: /^全区任务/ })
  await user.click(within(tasks).getByRole('button', { name: '列成清单' }))
  const { desk, rows, filter } = store.getState().view
  expect([desk, rows.of, rows.by, filter.sources]).toEqual(['rows', 'tasks', 'heading', ['own']])
  expect(filter.choices.industry.chosen).toEqual(['integrated-circuits'])
})

test('the numbers obey the sources that count, and the sentence says which', async () => {
  await openTopic(circuits, { filter: { ...openFilter, sources: ['own'] } })
  expect(screen.getByText('承担集成电路的园区：4 个（计入园区条目）')).toBeVisible()
  expect(screen.getByRole('heading', { level: 4, name: '产业布局 不计入园区数' })).toBeVisible()
})

test('the layout of an industry is drawn on the map and taken away again', async () => {
  const { store, user } = await openTopic(circuits)
  const draw = screen.getByRole('button', { name: '显示一核两翼多点' })
  await user.click(draw)
  expect(store.getState().view.patterns).toEqual(['core-wings-points'])
  await user.click(draw)
  expect(store.getState().view.patterns).toEqual([])
})

test('opening a topic brings the focus to its name, and Escape takes the panel away', async () => {
  const { store, user } = openPanel(realAtlas, {})
  await user.click(screen.getByRole('button', { name: '名单' }))
  store.getState().show({ selection: { topic: circuits } })
  expect(await screen.findByRole('heading', { level: 2, name: '集成电路' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(store.getState().view.selection).toBeNull()
})
