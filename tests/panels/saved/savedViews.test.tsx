// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { readKeptViews, readViews, writtenKeptViews, writtenViews } from '../../../src/data/savedViews'
import { readTextFile } from '../../../src/data/textFile'
import { mostOwnBytes } from '../../../src/domain/textFile'
import { SavedViews } from '../../../src/panels/saved/SavedViews'
// Loaded beforehand, so that no test waits for the compiler where it comes lazily.
import '../../../src/panels/saved/SavedShelves'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import type { SavedView } from '../../../src/state/savedViews'
import type { Services, ShelfTrouble } from '../../../src/state/services'
import { createAtlasStore } from '../../../src/state/store'
import type { View } from '../../../src/state/view'
import { aFilter, aView, idleServices, parkCount, realAtlas } from '../../builders'

const saved = (id: string, address = `q=${id}`): SavedView => ({ id, name: `问题${id}`, address })

async function openSaved(
  views: readonly SavedView[] = [],
  { view, trouble = null }: { readonly view?: Partial<View>; readonly trouble?: ShelfTrouble | null } = {},
) {
  const shelf = { text: writtenViews(views) }
  const files: string[] = []
  const services: Services = {
    ...idleServices,
    readText: (file) => readTextFile(file, mostOwnBytes),
    savedViewsFile: { read: readViews, write: writtenViews, readKept: readKeptViews, writeKept: writtenKeptViews },
    saveText: async (text, fileName) => void files.push(fileName, text),
    shelf: {
      ...idleServices.shelf,
      kept: async () => shelf.text,
      change: async (_, change) => {
        if (trouble === 'blocked') return trouble
        const next = change(shelf.text)
        if (!trouble) shelf.text = String(next)
        return trouble ?? 'kept'
      },
    },
  }
  const store = createAtlasStore(aView(view))
  const user = userEvent.setup()
  render(
    <AtlasProvider atlas={realAtlas} ground={[]} store={store} services={services}>
      <SavedViews />
    </AtlasProvider>,
  )
  await user.click(screen.getByRole('button', { name: '收藏的问题' }))
  await screen.findByText('我的收藏', { selector: 'h3' }, { timeout: 8000 })
  return { user, store, files, onShelf: () => names(readViews(shelf.text)) }
}

function names(read: ReturnType<typeof readViews>): readonly string[] {
  return 'views' in read ? read.views.map(({ name }) => name) : []
}

const mine = () =>
  within(screen.getByRole('region', { name: '我的收藏' }))
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('.saved-open')?.firstChild?.textContent)

test('the present view is kept under the name that its answer proposes', async () => {
  const filter = aFilter({ industry: { chosen: ['biomedicine'] } })
  const { user, onShelf } = await openSaved([], { view: { filter, language: 'zh', theme: 'dark' } })
  expect(screen.getByRole('textbox', { name: '收藏当前视图' })).toHaveValue('承担生物医药的园区：9 个')
  await user.click(screen.getByRole('button', { name: '收藏' }))
  await waitFor(() => expect(onShelf()).toEqual(['承担生物医药的园区：9 个']))
  expect(screen.getByRole('status')).toHaveTextContent('已收藏“承担生物医药的园区：9 个”')
  expect(screen.getByRole('button', { name: '承担生物医药的园区：9 个当前视图' })).toHaveAttribute(
    'aria-current',
    'true',
  )
})

test('opening one shows it, keeps the reader’s language and theme, and closes the list', async () => {
  const view = { language: 'zh', theme: 'projector', desk: 'plan' } as const
  const { user, store } = await openSaved([saved('a', 'industry=biomedicine&desk=matrix')], { view })
  await user.click(await screen.findByRole('button', { name: '问题a' }))
  expect(store.getState().view).toMatchObject({ language: 'zh', theme: 'projector', desk: 'matrix' })
  expect(store.getState().view.filter.choices.industry.chosen).toEqual(['biomedicine'])
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('the six shipped questions stand apart and open', async () => {
  const { user, store } = await openSaved()
  const shipped = within(screen.getByRole('region', { name: '常用问题' }))
  expect(shipped.getAllByRole('button').length).toBe(6)
  await user.click(shipped.getByRole('button', { name: /三张产业布局在哪里重叠/ }))
  expect(store.getState().view.patterns.length).toBe(3)
})

test('a name is changed in its place: Enter keeps the new one, Esc the old one and the list open', async () => {
  const { user, onShelf } = await openSaved([saved('a')])
  await user.click(await screen.findByRole('button', { name: '改名：问题a' }))
  await user.keyboard('不要{Escape}')
  expect(mine()).toEqual(['问题a'])
  await waitFor(() => expect(screen.getByRole('button', { name: '问题a' })).toHaveFocus())
  await user.click(screen.getByRole('button', { name: '改名：问题a' }))
  await user.keyboard('新的名称{Enter}')
  await waitFor(() => expect(onShelf()).toEqual(['新的名称']))
})

test('views change places by buttons and by Alt with the arrows, and keep the focus', async () => {
  const { user, onShelf } = await openSaved([saved('a'), saved('b'), saved('c')])
  const up = await screen.findByRole('button', { name: '上移：问题c' })
  await user.click(up)
  await waitFor(() => expect(onShelf()).toEqual(['问题a', '问题c', '问题b']))
  await waitFor(() => expect(screen.getByRole('button', { name: '上移：问题c' })).toHaveFocus())
  screen.getByRole('button', { name: '问题a' }).focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(onShelf()).toEqual(['问题c', '问题a', '问题b']))
})

test('what is removed can be taken back, one after another, each to its place', async () => {
  const { user, onShelf } = await openSaved([saved('a'), saved('b'), saved('c')])
  await user.click(await screen.findByRole('button', { name: '移除：问题a' }))
  await user.click(screen.getByRole('button', { name: '移除：问题c' }))
  await waitFor(() => expect(mine()).toEqual(['问题b']))
  expect(screen.getByRole('button', { name: '撤销' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: '撤销' }))
  await user.click(await screen.findByRole('button', { name: '撤销' }))
  await waitFor(() => expect(onShelf()).toEqual(['问题a', '问题b', '问题c']))
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull()
})

test('an export is a file that can be imported again', async () => {
  const { user, files, onShelf } = await openSaved([saved('a'), saved('b')])
  await screen.findByRole('button', { name: '问题a' })
  await user.click(screen.getByRole('button', { name: '导出' }))
  const [fileName, text = ''] = files
  expect(fileName).toMatch(/^张江空间布局图-收藏的问题-\d{4}-\d\d-\d\d\.json$/)
  await user.click(screen.getByRole('button', { name: '移除：问题a' }))
  await user.upload(screen.getByLabelText('导入…'), new File([text], 'a.json', { type: 'application/json' }))
  await waitFor(() => expect(onShelf()).toEqual(['问题b', '问题a']))
  expect(screen.getByText('已导入 1 个')).toBeInTheDocument()
})

test('a bad file is refused in words that name the entry and the field, and nothing is lost', async () => {
  const { user, onShelf } = await openSaved([saved('a')])
  const bad = { format: 'zhangjiang-atlas-views', version: 1, views: [saved('b'), { id: 'c', address: '' }] }
  await user.upload(screen.getByLabelText('导入…'), new File([JSON.stringify(bad)], 'a.json'))
  expect(await screen.findByRole('alert')).toHaveTextContent('第 2 条缺少名称（name）。')
  expect(onShelf()).toEqual(['问题a'])
  const newer = { ...bad, version: 2 }
  await user.upload(screen.getByLabelText('导入…'), new File([JSON.stringify(newer)], 'a.json'))
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('文件由更新版本的本图导出'))
})

test.each([
  ['full', '存储空间已满'],
  ['blocked', '不让本页存储'],
] as const)('where storage is %s, it says so and keeps the view until the page closes', async (trouble, says) => {
  const { user } = await openSaved([], { trouble })
  await user.click(screen.getByRole('button', { name: '收藏' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(says)
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: '收藏的问题' }))
  await waitFor(() => expect(mine()).toEqual([`全部园区：${parkCount} 个`]))
})
