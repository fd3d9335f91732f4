// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { withSeen } from '../../../src/state/talk'
import { openPresenterScreen } from './openPresenterScreen'

/** The window with a stage that is in step. */
function open(view: Parameters<typeof openPresenterScreen>[0] = {}) {
  const opened = openPresenterScreen(view)
  act(() => void opened.enterStage())
  return opened
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent

test('it shows the slide, the next one, the notes, and the clauses of what is on the screen', () => {
  open({ slide: { deck: 'layout', slide: 'city' } })
  expect(heading()).toBe('3 / 13 一城：张江科学城')
  expect(screen.getByRole('region', { name: '接下来' })).toHaveTextContent('一极：临港园')
  expect(screen.getByRole('region', { name: '备注' })).toHaveTextContent('一城只有一个园区，就是张江科学城。')
  expect(screen.getByText('依据与名单').closest('details')).not.toHaveAttribute('open')
  expect(screen.getByRole('region', { name: '屏幕上的依据' })).toHaveTextContent('四(四)1 第1段第4句')
  expect(screen.getByRole('timer', { name: '已用' })).toHaveTextContent(/^0:0\d$/)
})

test('it shows how far one is of the slides and of a target time, which can be changed', async () => {
  const { user } = open({ slide: { deck: 'layout', slide: 'city' } })
  const progress = screen.getByRole('region', { name: '进度' })
  expect(progress).toHaveTextContent('第 3 / 13 页')
  expect(progress).toHaveTextContent('目标 20 分钟')
  await user.click(within(progress).getByRole('button', { name: '目标减一分钟' }))
  expect(progress).toHaveTextContent('目标 19 分钟')
  expect(within(progress).getByRole('progressbar', { name: '第 3 / 13 页' })).toHaveAttribute('value', String(3 / 13))
})

test('the keys of the stage step, jump, cover the screen and play; Esc uncovers and ends nothing', async () => {
  const { user, talk } = open()
  await user.keyboard('n')
  expect(talk()?.at).toBe('whole')
  await user.keyboard('{PageUp}')
  expect(talk()?.at).toBe('title')
  await user.keyboard('{End}')
  expect(talk()?.at).toBe('closing')
  await user.keyboard('12')
  expect(screen.getByText('跳到第 12 页：按 Enter')).toBeInTheDocument()
  await user.keyboard('{Enter}')
  expect(talk()?.at).toBe('questions')
  await user.keyboard('b')
  expect(talk()?.blank).toBe('black')
  await user.keyboard('w')
  expect(talk()?.blank).toBe('white')
  await user.keyboard('{Escape}{Escape}{Escape}')
  expect(talk()?.blank).toBeNull()
  await user.keyboard('s')
  expect(talk()?.plays).toBe(true)
})

test('keys in the field are the field’s: a name in pinyin narrows the list, Enter goes there, and keys are the talk’s again', async () => {
  const { user, talk } = open()
  await user.type(screen.getByRole('textbox', { name: /跳到/ }), 'rgzn')
  expect(talk()?.at).toBe('title')
  const list = within(screen.getByRole('region', { name: '幻灯列表' }))
  expect(list.getAllByRole('button')).toHaveLength(1)
  await user.keyboard('{Enter}')
  expect(talk()?.at).toBe('four-x')
  expect(list.getAllByRole('button')).toHaveLength(13)
  await user.keyboard('n')
  expect(talk()?.at).toBe('overlap')
})

test('a query that finds nothing says so, and Esc lets go of it', async () => {
  const { user, talk } = open()
  await user.type(screen.getByRole('textbox', { name: /跳到/ }), 'zzz{Enter}')
  expect(screen.getByText('没有相符的幻灯')).toBeInTheDocument()
  expect(talk()?.at).toBe('title')
  await user.keyboard('{Escape}')
  expect(screen.getByRole('textbox', { name: /跳到/ })).toHaveValue('')
})

test('off the script is said, its clauses are shown, and a button asks the stage back', async () => {
  const { user, stage } = open()
  expect(screen.queryByRole('button', { name: '回到此页' })).toBeNull()
  act(() => stage.change((talk) => withSeen(talk, 'park=minhang', true)))
  expect(screen.getByText('已离开讲稿')).toBeInTheDocument()
  const shown = within(screen.getByRole('region', { name: '屏幕上（已离开讲稿）' }))
  expect(shown.getByText('闵行园', { selector: 'p' })).toBeInTheDocument()
  expect(screen.getByRole('region', { name: '屏幕上的依据' })).toHaveTextContent('四(四)3 第2段第13句')
  await user.click(screen.getByRole('button', { name: '回到此页' }))
  expect(stage.store.getState().asked).toBe(1)
  await user.keyboard('r')
  expect(stage.store.getState().asked).toBe(2)
})

test('a closed stage is said, with a link to the slide at which it goes on', () => {
  const { user: _user, stage } = openPresenterScreen()
  const link = () => screen.queryByRole('link', { name: '重新打开放映窗口' })
  expect(link()).toHaveAttribute('href', expect.stringContaining('slide=layout/title&show=1'))
  let leave = () => {}
  act(() => {
    leave = stage.enter('show', window)
  })
  expect(link()).toBeNull()
  act(() => leave())
  expect(link()).not.toBeNull()
})

test('the notes grow and shrink, and the size is kept for next time', async () => {
  const { user, kept } = open()
  const notes = () => screen.getByRole('region', { name: '备注' }).querySelector<HTMLElement>('[data-scrolls]')
  expect(notes()).toHaveStyle({ fontSize: '24px' })
  await user.click(screen.getByRole('button', { name: 'A+ 放大备注' }))
  expect(notes()).toHaveStyle({ fontSize: '28px' })
  await user.click(screen.getByRole('button', { name: 'A− 缩小备注' }))
  await user.click(screen.getByRole('button', { name: 'A− 缩小备注' }))
  expect(notes()).toHaveStyle({ fontSize: '20px' })
  expect([...kept.values()]).toEqual([20])
})

test('the clock starts anew for both windows', async () => {
  const { user, stage, talk } = open()
  act(() => stage.change((now) => ({ ...now, startedAt: now.startedAt - 600_000 })))
  expect(screen.getByRole('timer')).toHaveTextContent('10:0')
  await user.click(screen.getByRole('button', { name: '重新计时' }))
  expect(Date.now() - (talk()?.startedAt ?? 0)).toBeLessThan(60_000)
})

test('the end says how long it took and lists the detours, each with its slide and its link', async () => {
  const { user, stage } = open()
  act(() => stage.change((talk) => withSeen({ ...talk, startedAt: talk.startedAt - 600_000 }, 'park=minhang', true)))
  await user.click(screen.getByRole('button', { name: '结束放映' }))
  expect(heading()).toBe('放映已结束')
  expect(screen.getByText(/用时 10:0\d/)).toBeInTheDocument()
  const detours = within(screen.getByRole('region', { name: '离开讲稿时看过的视图' }))
  expect(detours.getByRole('link', { name: /闵行园/ })).toHaveAttribute('href', '#park=minhang')
  expect(detours.getByRole('listitem')).toHaveTextContent('第 1 页 张江空间布局图')
  await user.click(screen.getByRole('button', { name: '再次放映' }))
  expect(heading()).toBe('1 / 13 张江空间布局图')
})

test('a talk that another window ended, without a detour, says so', () => {
  const { stage } = open()
  act(() => stage.end())
  expect(heading()).toBe('放映已结束')
  expect(screen.getByText('这次放映没有离开讲稿。')).toBeInTheDocument()
})

test('a deck that is not here is named, and the map is one button away', async () => {
  const { user, store } = openPresenterScreen({ slide: { deck: 'mine', slide: 'a' } })
  expect(await screen.findByText(/讲稿 mine 不在这个浏览器里/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '回到地图' }))
  expect(store.getState().view.screen).toBe('whole')
})

test('the address of the window follows the talk, and a step of its history is one of the talk', () => {
  const { store, stage, talk } = open()
  act(() => stage.change((now) => ({ ...now, at: 'pole' })))
  expect(store.getState().view.slide).toEqual({ deck: 'layout', slide: 'pole' })
  act(() => store.getState().show({ slide: { deck: 'layout', slide: 'city' } }))
  expect(talk()?.at).toBe('city')
})
