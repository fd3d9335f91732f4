// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { writtenDeck } from '../../../src/data/deckFile'
import { aFilter } from '../../builders'
import { aDeck, list, openDeckDesk, titles } from './openDeckDesk'

const mine = { slide: { deck: 'mine', slide: 's1' } } as const
const biomedicine = aFilter({ industry: { chosen: ['biomedicine'] } })

test('the deck that comes with the map is there to be read, and a copy of it to be edited', async () => {
  const { user, store, kept } = openDeckDesk()
  await screen.findByText('随附讲稿由数据生成', { exact: false })
  expect(screen.getByRole('textbox', { name: '名称' })).toHaveAttribute('readonly')
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '复制后编辑' }))
  await waitFor(() => expect(kept('张江空间布局（随附讲稿）（副本）')?.slides.length).toBe(13))
  expect(store.getState().view.slide?.deck).not.toBe('layout')
  expect(screen.getByRole('button', { name: '加入当前视图' })).toBeInTheDocument()
})

test('the present view becomes a slide after the chosen one, its title what the view asks', async () => {
  const { user, store, kept } = openDeckDesk([aDeck('甲', '乙')], { ...mine, filter: biomedicine, language: 'zh' })
  await user.click(await screen.findByRole('button', { name: '加入当前视图' }))
  expect(titles()).toEqual(['甲', '承担生物医药的园区：9 个', '乙'])
  const added = kept('我的')?.slides[1]
  expect(added).toMatchObject({ address: 'industry=biomedicine', isCover: false, seconds: null })
  expect(store.getState().view).toMatchObject({ desk: 'deck', filter: biomedicine })
  expect(store.getState().view.slide?.slide).toBe(added?.id)
})

test('retaking a slide keeps its words and what it spreads out', async () => {
  const deck = aDeck('甲')
  const slides = deck.slides.map((slide) => ({ ...slide, says: '讲', address: 'desk=matrix' }))
  const { user, kept } = openDeckDesk([{ ...deck, slides }], { ...mine, filter: biomedicine })
  expect(await screen.findByText('地图与此页不同')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '换成当前视图' }))
  expect(kept('我的')?.slides[0]).toMatchObject({
    title: '甲',
    says: '讲',
    address: 'industry=biomedicine&desk=matrix',
  })
  expect(screen.getByText('地图上就是此页')).toBeInTheDocument()
})

test('choosing a slide shows its view, in the reader’s language and theme, and keeps the desk', async () => {
  const deck = aDeck('甲', '乙')
  const slides = deck.slides.map((slide) => ({ ...slide, address: 'industry=biomedicine&desk=plan' }))
  const { user, store } = openDeckDesk([{ ...deck, slides }], { ...mine, theme: 'dark', language: 'zh' })
  await user.click(await screen.findByRole('row', { name: '2. 乙' }))
  expect(store.getState().view).toMatchObject({
    desk: 'deck',
    theme: 'dark',
    filter: biomedicine,
    slide: { deck: 'mine', slide: 's2' },
  })
})

test('title and words are plain text; writing one of them is one edit, and undone as one', async () => {
  const { user, kept } = openDeckDesk([aDeck('甲')], mine)
  const says = await screen.findByRole('textbox', { name: /讲什么/ })
  await user.type(says, '一{Enter}<b>二</b>')
  await user.type(screen.getByRole('textbox', { name: '标题' }), '乙')
  expect(kept('我的')?.slides[0]).toMatchObject({ title: '甲乙', says: '一\n<b>二</b>' })
  await user.click(screen.getByRole('button', { name: '撤销' }))
  await user.click(screen.getByRole('button', { name: '撤销' }))
  expect(kept('我的')?.slides[0]).toMatchObject({ title: '甲', says: '' })
  await user.click(screen.getByRole('button', { name: '重做' }))
  expect(says).toHaveValue('一\n<b>二</b>')
})

test('undo and redo by keys, but not while a field has them or an input method composes', async () => {
  const { user } = openDeckDesk([aDeck('甲', '乙')], mine)
  await user.click(await screen.findByRole('button', { name: '下移' }))
  expect(titles()).toEqual(['乙', '甲'])
  await user.keyboard('{Control>}z{/Control}')
  expect(titles()).toEqual(['甲', '乙'])
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(titles()).toEqual(['乙', '甲'])
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, isComposing: true })
  expect(titles()).toEqual(['乙', '甲'])
  screen.getByRole('textbox', { name: '标题' }).focus()
  await user.keyboard('{Control>}z{/Control}')
  expect(titles()).toEqual(['乙', '甲'])
  list().focus()
  await user.keyboard('{Control>}z{/Control}')
  expect(titles()).toEqual(['甲', '乙'])
  await user.keyboard('{Control>}y{/Control}')
  expect(titles()).toEqual(['乙', '甲'])
})

test('slides are ordered by Alt with the arrows and removed by Delete, and the next one is chosen', async () => {
  const { user, store } = openDeckDesk([aDeck('甲', '乙', '丙')], mine)
  await user.click(await screen.findByRole('row', { name: '3. 丙' }))
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(titles()).toEqual(['甲', '丙', '乙'])
  expect(screen.getByText('“丙”现在是第 2 页')).toBeInTheDocument()
  await user.keyboard('{Delete}')
  expect(titles()).toEqual(['甲', '乙'])
  expect(store.getState().view.slide?.slide).toBe('s2')
})

test('a slide is a cover, has its own seconds, and is duplicated', async () => {
  const { user, kept } = openDeckDesk([aDeck('甲')], mine)
  await user.click(await screen.findByRole('checkbox', { name: /封面/ }))
  await user.type(screen.getByRole('spinbutton', { name: '此页秒数' }), '45')
  await user.click(screen.getByRole('button', { name: '复制此页' }))
  await waitFor(() => expect(kept('我的')?.slides.length).toBe(2))
  expect(kept('我的')?.slides[1]).toMatchObject({ title: '甲', isCover: true, seconds: 45 })
  await user.clear(screen.getByRole('spinbutton', { name: '此页秒数' }))
  expect(kept('我的')?.slides[1]?.seconds).toBeNull()
})

test('a slide says what of its view this atlas does not have', async () => {
  const deck = aDeck('甲')
  const slides = deck.slides.map((slide) => ({ ...slide, address: 'group=moon&park=zhabei&industry=biomedicine' }))
  openDeckDesk([{ ...deck, slides }], mine)
  expect(await screen.findByText(/已略去：group=moon，park=zhabei/)).toBeInTheDocument()
})

test('a deck is renamed, set up, copied, removed and brought back', async () => {
  const { user, kept } = openDeckDesk([aDeck('甲')], { slide: { deck: 'mine', slide: '-' } })
  const name = await screen.findByRole('textbox', { name: '名称' })
  await user.clear(name)
  await user.type(name, '周会{Enter}')
  await user.click(screen.getByRole('checkbox', { name: /循环/ }))
  expect(kept('周会')).toMatchObject({ loops: true })
  await user.click(screen.getByRole('button', { name: '复制讲稿' }))
  await waitFor(() => expect(kept('周会（副本）')?.slides.length).toBe(1))
  await user.click(screen.getByRole('button', { name: '移除讲稿' }))
  await waitFor(() => expect(kept('周会（副本）')).toBeUndefined())
  await user.click(screen.getByRole('button', { name: '恢复' }))
  await waitFor(() => expect(kept('周会（副本）')?.loops).toBe(true))
  expect(screen.getByRole('combobox', { name: '选择讲稿' })).toHaveDisplayValue('周会（副本）')
})

test('new decks have names of their own', async () => {
  const { user } = openDeckDesk()
  await screen.findByRole('combobox', { name: '选择讲稿' })
  await user.click(screen.getByRole('button', { name: '新建' }))
  await user.click(screen.getByRole('button', { name: '新建' }))
  const choice = within(screen.getByRole('combobox', { name: '选择讲稿' }))
  expect(choice.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    '张江空间布局（随附讲稿）',
    '新讲稿',
    '新讲稿 2',
  ])
})

test('an export is a file that is imported again beside the deck', async () => {
  const { user, files, kept } = openDeckDesk([aDeck('甲')], { slide: { deck: 'mine', slide: '-' } })
  await user.click(await screen.findByRole('button', { name: '导出' }))
  const [fileName, text = ''] = files
  expect(fileName).toMatch(/^张江空间布局图-讲稿-我的-\d{4}-\d\d-\d\d\.json$/)
  await user.upload(screen.getByLabelText('导入…'), new File([text], 'a.json', { type: 'application/json' }))
  await waitFor(() => expect(kept('我的（导入）')?.slides).toEqual(aDeck('甲').slides))
  expect(kept('我的')).toEqual(aDeck('甲'))
})

test('a bad file is refused in words, and nothing is changed', async () => {
  const { user, kept } = openDeckDesk([aDeck('甲')], mine)
  const choice = await screen.findByRole('combobox', { name: '选择讲稿' })
  const bad = writtenDeck(aDeck('甲', '乙')).replace('"title": "乙",', '')
  await user.upload(screen.getByLabelText('导入…'), new File([bad], 'a.json', { type: 'application/json' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('没有导入，原有讲稿未变：第 2 页缺少标题（title）。')
  expect(within(choice).getAllByRole('option').length).toBe(2)
  expect(kept('我的')).toEqual(aDeck('甲'))
})

test('F5 shows from the start, Shift+F5 from the chosen slide; not while an input method composes', async () => {
  const { store } = openDeckDesk([aDeck('甲', '乙')], { slide: { deck: 'mine', slide: 's2' } })
  await screen.findByRole('textbox', { name: '标题' })
  expect(fireEvent.keyDown(document.body, { key: 'F5', isComposing: true })).toBe(true)
  expect(store.getState().view.screen).toBe('whole')
  expect(fireEvent.keyDown(screen.getByRole('textbox', { name: '标题' }), { key: 'F5', shiftKey: true })).toBe(false)
  expect(store.getState().view).toMatchObject({ screen: 'show', desk: null })
})

test('a deck that is not in this browser is missed in words', async () => {
  const { user, store } = openDeckDesk([], { slide: { deck: 'lost', slide: 'a' } })
  expect(await screen.findByText(/讲稿 lost 不在这个浏览器里/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '打开随附讲稿' }))
  expect(store.getState().view.slide).toEqual({ deck: 'layout', slide: '-' })
})

test('without a deck in the address the one that was worked on last lies on the desk', async () => {
  openDeckDesk([aDeck('甲')])
  expect(await screen.findByRole('combobox', { name: '选择讲稿' })).toHaveDisplayValue('我的')
})
