// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { dayOf } from '../../../src/domain/dayOf'
import { PagesSection } from '../../../src/panels/export/PagesSection'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import type { PagesOrder } from '../../../src/state/pagesOrder'
import type { Services } from '../../../src/state/services'
import { createAtlasStore } from '../../../src/state/store'
import { openingView, type View } from '../../../src/state/view'
import { aFilter, aView, idleServices, parkId, realAtlas, realGround } from '../../builders'

function openSection(savePages: Services['savePages'], change: Partial<View> = {}) {
  const view = aView({ filter: aFilter({ pattern: { chosen: ['four-x'] } }), theme: 'dark', ...change })
  render(
    <AtlasProvider
      atlas={realAtlas}
      ground={realGround}
      store={createAtlasStore(view)}
      services={{ ...idleServices, savePages }}
    >
      <PagesSection />
    </AtlasProvider>,
  )
  return { user: userEvent.setup(), view }
}

const today = dayOf(new Date())

test('pages are asked for on light paper, slides in the colours of the view; both of the filtered parks', async () => {
  const asked: [string, PagesOrder][] = []
  const { user, view } = openSection(async (format, order, name) => {
    asked.push([format.ending, order])
    return `${name}.${format.ending}`
  })
  await user.click(screen.getByRole('button', { name: /PDF/ }))
  expect(screen.getByRole('status')).toHaveTextContent(`张江园区图册-4个园区-在4+X中的园区：4 个-${today}.pdf`)
  await user.click(screen.getByRole('button', { name: /PPTX/ }))
  expect(screen.getByRole('status')).toHaveTextContent(`张江园区图册-4个园区-在4+X中的园区：4 个-${today}.pptx`)
  expect(asked.map(([format, { view: shown, paper }]) => [format, paper, shown])).toEqual([
    ['pdf', 'A4', { ...view, theme: 'light' }],
    ['pptx', '16:9', view],
  ])
  const link = asked[0]?.[1].source.linkTo({ ...openingView, selection: { park: parkId('minhang') }, theme: 'dark' })
  expect(link).toMatch(/#park=minhang$/)
})

test('which parks the atlas holds and in which order is asked for; those side by side where there are any', async () => {
  const asked: PagesOrder['choice'][] = []
  const compared = [parkId('putuo'), parkId('jiading')]
  const { user } = openSection(
    async (_format, { choice }, name) => {
      asked.push(choice)
      return name
    },
    { compared },
  )
  const held = screen.getByRole('combobox', { name: '收录' })
  await user.selectOptions(held, '全部园区')
  await user.selectOptions(screen.getByRole('combobox', { name: '排列' }), '公布面积')
  expect(screen.getByRole('button', { name: /PDF/ })).toHaveTextContent('22 个园区')
  await user.click(screen.getByRole('button', { name: /PDF/ }))
  await user.selectOptions(held, '选中与比较的')
  expect(screen.getByRole('button', { name: /PDF/ })).toHaveTextContent('2 个园区')
  await user.click(screen.getByRole('button', { name: /PDF/ }))
  expect(asked).toEqual([
    { parks: 'all', sort: 'area' },
    { parks: 'compared', sort: 'area' },
  ])
})

test('nothing is offered to be compared where nothing is', () => {
  openSection(idleServices.savePages)
  expect(screen.queryByRole('option', { name: '选中与比较的' })).toBeNull()
})

test('the pages that are written are counted, and the writing can be called off', async () => {
  let tell: (share: number) => void = () => {}
  const { user } = openSection(
    (_format, _order, _name, signal, onShare) =>
      new Promise((_, reject) => {
        tell = onShare
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  await user.click(screen.getByRole('button', { name: /PDF/ }))
  act(() => tell(0.4))
  expect(screen.getByRole('progressbar', { name: '已完成 40%' })).toHaveValue(0.4)
  await user.click(screen.getByRole('button', { name: '取消' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('已取消，没有写出文件。')
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('an answer without parks has no pages, and says what to do', () => {
  openSection(idleServices.savePages, {
    filter: aFilter({
      pattern: { chosen: ['four-x'] },
      group: { chosen: ['pole'] },
      district: { chosen: ['chongming'] },
    }),
  })
  expect(screen.getAllByText('筛选没有结果，图册无页可写。请先放宽条件。').length).toBeGreaterThan(0)
  for (const button of screen.getAllByRole('button')) expect(button).toBeDisabled()
})
