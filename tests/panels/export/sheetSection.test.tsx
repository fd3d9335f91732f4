// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { sheetFormats } from '../../../src/export/sheetFormats'
import { choiceOf, keptAfter } from '../../../src/panels/export/keptSheets'
import { SheetSection } from '../../../src/panels/export/SheetSection'
import { bytesText, isTooLarge, sheetFileSize } from '../../../src/panels/export/sheetBytes'
import { AtlasProvider } from '../../../src/state/AtlasContext'
import type { Services } from '../../../src/state/services'
import { createAtlasStore } from '../../../src/state/store'
import { PartMissing } from '../../../src/ui/fetchedPart'
import { aView, idleServices, patternId, realAtlas, realGround } from '../../builders'

function openSection(change: Partial<Services> = {}) {
  const services = { ...idleServices, shelf: { ...idleServices.shelf }, ...change }
  const store = createAtlasStore(aView())
  render(
    <AtlasProvider atlas={realAtlas} ground={realGround} store={store} services={services}>
      <SheetSection />
    </AtlasProvider>,
  )
  return Object.assign(userEvent.setup(), { store })
}

test('the sheet is written as it was asked for', async () => {
  const asked: unknown[] = []
  const user = openSection({
    saveSheet: async (format, { wish }, { dotsPerInch, fileName }) => {
      asked.push([format.ending, wish, dotsPerInch])
      return { name: `${fileName}.${format.ending}`, missing: [] }
    },
  })
  await user.selectOptions(screen.getByRole('combobox', { name: '纸张' }), 'A3')
  await user.click(screen.getByRole('radio', { name: 'PNG' }))
  await user.type(screen.getByRole('textbox', { name: '图名' }), '布局/总图')
  expect(screen.getByText('A3，4961 × 3508 像素', { exact: false })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '写成 PNG' }))
  expect(asked).toEqual([['png', expect.objectContaining({ paper: 'A3', title: '布局/总图', approval: '' }), 300]])
  expect(await screen.findByText(/^已交给浏览器下载：布局 总图-A3-结构-.*\.png$/)).toBeInTheDocument()
})

test('the focus stays on what was pressed: while it writes, and when the writing is called off or done', async () => {
  const ends: (() => void)[] = []
  const user = openSection({
    saveSheet: (_format, _order, { fileName }, signal) =>
      new Promise((resolve, reject) => {
        ends.push(() => resolve({ name: `${fileName}.pdf`, missing: [] }))
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
    copySheet: () => new Promise((resolve) => ends.push(resolve)),
  })
  const save = screen.getByRole('button', { name: '写成 PDF' })
  await user.click(save)
  // A browser takes the focus from a button that is disabled; jsdom does not.
  expect(save).toBeEnabled()
  expect(save).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(ends).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: '取消' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('已取消，没有写出文件。')
  expect(save).toHaveFocus()
  await user.keyboard('{Enter}')
  screen.getByRole('button', { name: '取消' }).focus()
  ends.at(-1)?.()
  expect(await screen.findByText(/^已交给浏览器下载：张江空间布局图-A4-.*-\d{4}-\d\d-\d\d\.pdf$/)).toBeInTheDocument()
  expect(save).toHaveFocus()
  const copy = screen.getByRole('button', { name: '复制为图片' })
  await user.click(copy)
  expect(copy).toBeEnabled()
  await user.keyboard('{Enter}')
  expect(ends).toHaveLength(3)
})

test('what the font lacks is named, and a title is shown on the preview', async () => {
  const user = openSection({ saveSheet: async () => ({ name: 'x.pdf', missing: ['𠀀'] }) })
  await user.type(screen.getByRole('textbox', { name: '图名' }), '𠀀')
  const figure = within(screen.getByRole('figure'))
  expect(await figure.findByText('𠀀', { selector: '[data-part=title]' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '写成 PDF' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('字体里没有这些字：𠀀')
})

test.each([
  [
    'the browser takes none',
    new DOMException('denied', 'NotAllowedError'),
    '浏览器不让本页写剪贴板，图片没有复制。请改用 PNG 格式',
  ],
  ['there is no clipboard', new TypeError("reading 'write'"), '浏览器不让本页写剪贴板，图片没有复制。请改用 PNG 格式'],
  ['memory is short', new RangeError('no canvas'), '内存不够，图片 没有写成。请关掉别的页面'],
  [
    'its writer does not come',
    new PartMissing('away', null),
    '连不上网站，写文件的程序没有取到，图片 没有写成。连上以后请再试一次。',
  ],
])('a picture is not copied as %s: the sentence says so, and what to do', async (_, error, says) => {
  const user = openSection({
    copySheet: async () => {
      throw error
    },
  })
  await user.click(screen.getByRole('button', { name: '复制为图片' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(says)
})

test('a picture of more pixels than can be written is refused before it is begun', () => {
  const asked = (paper: 'A0' | 'A2', dotsPerInch: number) =>
    sheetFileSize({ ...choiceOf({ kinds: { all: { format: 'png' } } }, sheetFormats, here), paper, dotsPerInch })
  expect(isTooLarge(asked('A0', 600))).toBe(true)
  expect(isTooLarge(asked('A0', 200))).toBe(false)
  expect(isTooLarge(asked('A2', 600))).toBe(false)
  expect(isTooLarge(sheetFileSize({ ...choiceOf(null, sheetFormats, here), paper: 'A0' }))).toBe(false)
})

const here = { kind: 'all', view: 'zh ' } as const

test.each([
  null,
  7,
  { kinds: 4, views: {}, office: [] },
  {
    kinds: { all: { paper: 'B5', dotsPerInch: 1, format: 'gif', orientation: [], hasCode: 'no' } },
    views: [7, { view: 'zh ', title: 4, scale: 3, hidden: ['sea', null] }],
    office: 7,
  },
])('what lies on the shelf and is not ours is left: %o', (kept) => {
  expect(choiceOf(kept, sheetFormats, here)).toEqual(choiceOf(undefined, sheetFormats, here))
})

test('bytes are told roughly', () => {
  expect([3e3, 452e3, 12.34e6].map(bytesText)).toEqual(['10 KB', '450 KB', '12.3 MB'])
})

const field = (name: string) => screen.getByRole('textbox', { name })
/** What is folded away is in the page all the same. */
const folded = (name: string) => screen.getByRole('textbox', { name, hidden: true })

test('title and numbers stay with their view, which proposes a title; the office and the paper go with the user', async () => {
  const { store, ...user } = openSection()
  await user.selectOptions(screen.getByRole('combobox', { name: '纸张' }), 'A1')
  await user.click(screen.getByText('图签'))
  await user.type(field('图名'), '总图')
  await user.type(folded('审图号'), '沪1')
  await user.type(folded('图号'), '7')
  await user.type(folded('编制单位'), '管委会')
  await user.selectOptions(screen.getByRole('combobox', { name: '比例', hidden: true }), '1:200,000')
  act(() => store.getState().show({ patterns: [patternId('one-five-x')] }))
  expect(field('图名')).toHaveValue('')
  expect(field('图名')).toHaveAttribute('placeholder', '生物医药“1+5+X”空间布局图')
  for (const name of ['审图号', '图号']) expect(folded(name)).toHaveValue('')
  expect(folded('编制单位')).toHaveValue('管委会')
  expect(screen.getByRole('combobox', { name: '纸张' })).toHaveValue('A1')
  expect(screen.getByRole('combobox', { name: '比例', hidden: true })).toHaveValue('fit')
  expect(screen.getByText(/图名、图号、日期.*只属于一个视图/)).toBeInTheDocument()
  expect(screen.getByRole('figure')).not.toHaveTextContent('审图号 沪1')
  act(() => store.getState().show({ patterns: [] }))
  expect(field('图名')).toHaveValue('总图')
  expect(folded('审图号')).toHaveValue('沪1')
})

test('each kind of file has a look of its own, and a view in another language texts of its own', () => {
  const [pdf, svg] = sheetFormats
  const choice = { ...choiceOf(null, sheetFormats, here), paper: 'A0', title: '总图', palette: 'grey' } as const
  const kept = keptAfter(null, { kind: 'pdf', view: 'zh ' }, { ...choice, format: pdf })
  const both = keptAfter(kept, { kind: 'pictures', view: 'zh ' }, { ...choice, paper: 'A4', format: svg ?? pdf })
  expect(choiceOf(both, sheetFormats, { kind: 'pdf', view: 'zh ' })).toMatchObject({
    paper: 'A0',
    palette: 'grey',
    title: '总图',
  })
  expect(choiceOf(both, sheetFormats, { kind: 'pictures', view: 'en ' })).toMatchObject({ paper: 'A4', title: '' })
})

test('what is folded away and other than usual is told where it is folded', async () => {
  const user = openSection()
  await user.selectOptions(screen.getByRole('combobox', { name: '比例', hidden: true }), '1:100,000')
  await user.click(screen.getByRole('checkbox', { name: '园区名', hidden: true }))
  expect(screen.getByText('图面内容', { exact: false, selector: 'summary' })).toHaveTextContent('1:100,000、无园区名')
})
