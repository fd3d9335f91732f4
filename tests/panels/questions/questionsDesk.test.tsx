// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { QuestionsDesk } from '../../../src/panels/questions/QuestionsDesk'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import { createAtlasStore } from '../../../src/state/store'
import type { Language } from '../../../src/state/view'
import { aView, idleServices, parkCount, realAtlas } from '../../builders'

function openDesk(language: Language = 'zh') {
  const store = createAtlasStore(aView({ desk: 'questions', language }))
  const user = userEvent.setup()
  render(
    <AtlasProvider atlas={realAtlas} ground={[]} store={store} services={idleServices}>
      <QuestionsDesk />
    </AtlasProvider>,
  )
  return { store, user }
}

const kind = (name: string) => screen.getByRole('region', { name })
const texts = (name: string) =>
  within(kind(name))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '')

test('a slot unsaid is put as a question, with both clauses and its basis', () => {
  openDesk()
  expect(texts('布局列了、园区条目没提')[0]).toBe(
    '嘉定园位列一核两翼多点的“翼”，园区条目未提集成电路：是否一并列为该园产业？布局 四(一)1 第1段第2句园区条目 四(四)4 第2段第2句依据 推断',
  )
})

test('every question ends in a question mark and none speaks of an error', () => {
  openDesk()
  const all = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '')
  expect(all.filter((text) => !text.includes('？'))).toEqual([])
  expect(all.filter((text) => /错|误|失误|矛盾/.test(text))).toEqual([])
})

test('a group’s question tells like terms, or that there are none', () => {
  openDesk()
  const questions = texts('片区产业未点名园区')
  expect(questions.find((text) => text.includes('新能源汽车'))).toContain(
    '相近提法（推断）：汽车（嘉定园）、智能网联汽车（奉贤园）',
  )
  expect(questions.find((text) => text.includes('航空航天'))).toContain('区内园区条目也无相近提法。')
})

test('figures stand as printed, with their years', () => {
  openDesk()
  expect(texts('现状与目标算法不同')[0]).toContain('每万人发明专利数：现状 384件（2020）与目标 120件（2025）能否对照？')
  expect(texts('总数由计数得出')[0]).toContain(`逐句计数得 ${parkCount} 个园区，规划未写总数`)
})

test('a park of a question opens, and a kind filters the map', async () => {
  const { store, user } = openDesk()
  await user.click(within(kind('X 的候选')).getByRole('button', { name: '打开松江园' }))
  expect(store.getState().view.selection).toEqual({ park: 'songjiang' })
  await user.click(screen.getByRole('button', { name: '在图上筛选“X 的候选”的园区' }))
  expect(store.getState().view.filter.choices.question.chosen).toEqual(['candidate-for-x'])
  expect(screen.getByRole('button', { name: '在图上筛选“X 的候选”的园区' })).toHaveAttribute('aria-pressed', 'true')
})

test('what is about no park offers no filter', () => {
  openDesk()
  expect(within(kind('没写明在哪个园区的载体')).queryByRole('button')).toBeNull()
  expect(kind('没写明在哪个园区的载体')).toHaveTextContent('不涉及具体园区')
})

test('in English every question is in English', () => {
  openDesk('en')
  expect(texts("Slot not in the park's own clause")[0]).toMatch(
    /^Jiading ParkIn the slot "Wing" of One core, two wings, multiple points, while its own clause does not name Integrated circuits: does the park carry it\?/,
  )
})
