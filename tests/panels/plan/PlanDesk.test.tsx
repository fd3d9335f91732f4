// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PlanRefusal } from '../../../src/domain/plan'
import { factsOf } from '../../../src/domain/planFacts'
import { parkId, realAtlas } from '../../builders'
import { at } from '../../domain/madeUpPlan'
import { provingText } from '../../journeys/provingText'
import { anOpenedPlan, openDesk } from './openDesk'

const file = new File(['x'], 'plan.txt')
const factCount = factsOf(realAtlas).length

test('without the text there is an invitation, and the facts stand by clause all the same', async () => {
  const { user, store, sentence } = openDesk({})
  expect(screen.getByRole('region', { name: '打开规划原文，逐句对照' })).toHaveTextContent('不会上传')
  expect(sentence('四(四)3/2/7')).toHaveTextContent('第2段第7句')
  expect(sentence('四(四)3/2/7')).toHaveTextContent('静安园')
  await user.click(sentence('四(四)3/2/7'))
  expect(store.getState().view.clause).toEqual(at('四(四)3', 2, 7))
  expect(screen.queryByRole('textbox', { name: '搜索原文' })).toBeNull()
})

test('a file that is opened takes the invitation’s place, and it is said that it was kept', async () => {
  const plan = anOpenedPlan()
  const { user, store } = openDesk({}, null, { openPlan: async () => ({ plan, keeping: 'kept' }) })
  await user.upload(screen.getByLabelText('选择文件'), file)
  expect(store.getState().plan).toBe(plan)
  expect(screen.getByRole('button', { name: `${factCount} 条事实全部核到` })).toBeVisible()
  expect(screen.getByText(/已存入本机浏览器/, { selector: '[role=status]' })).toBeInTheDocument()
  expect(document.activeElement).not.toBe(document.body)
})

test('a file that is dropped is opened', async () => {
  const plan = anOpenedPlan()
  const { container } = openDesk({}, null, { openPlan: async () => ({ plan, keeping: 'kept' }) })
  const dataTransfer = { files: [file], types: ['Files'] }
  const desk = container.querySelector('.plan') ?? container
  fireEvent.dragOver(desk, { dataTransfer })
  expect(screen.getByText('松开即可打开')).toBeVisible()
  fireEvent.drop(desk, { dataTransfer })
  expect(await screen.findByRole('button', { name: /全部核到/ })).toBeVisible()
})

test.each<[PlanRefusal, RegExp]>([
  [{ fileName: 'a.txt', reason: 'empty' }, /“a.txt”是空的/],
  [{ fileName: 'a', reason: 'unreadable' }, /读不出来/],
  [{ fileName: 'a.txt', reason: 'encoding' }, /编码认不出来.*UTF-8/],
  [{ fileName: 'a.txt', reason: 'large', bytes: 50_000_000, most: 1_000_000 }, /有 50 MB，没有读取.*上限 1 MB/],
  [{ fileName: 'a.txt', reason: 'long', has: 'characters', count: 500_000 }, /有 500,?000 个字.*上限 200,?000/],
  [{ fileName: 'a.txt', reason: 'long', has: 'inSentence', count: 20_000 }, /有长 20,?000 字的一句.*上限 10,?000/],
  [{ fileName: 'a.pdf', reason: 'binary', kind: 'pdf' }, /“a.pdf”是 PDF 文件，不是纯文本.*另存为纯文本/],
  [
    { fileName: 'a.txt', reason: 'other-text', sections: 2, ofSections: 79, proven: 0, ofFacts: factCount },
    new RegExp(`79 个标题只认出 2 个，${factCount} 条事实只核到 0 条`),
  ],
])('a refusal is one sentence of what, where and how to mend: %j', async (refusal, says) => {
  const { user } = openDesk({}, null, { openPlan: async () => ({ refusal }) })
  await user.upload(screen.getByLabelText('选择文件'), file)
  expect(screen.getByRole('alert')).toHaveTextContent(says)
  expect(screen.getByLabelText('选择文件')).toBeInTheDocument()
})

test.each([
  ['full', /存储已满/],
  ['blocked', /不允许保存/],
] as const)('where the browser keeps nothing (%s) that is said, and the plan is open', async (keeping, says) => {
  const { user } = openDesk({}, null, { openPlan: async () => ({ plan: anOpenedPlan(), keeping }) })
  await user.upload(screen.getByLabelText('选择文件'), file)
  expect(screen.getByRole('alert')).toHaveTextContent(says)
  expect(screen.getByRole('article', { name: '规划原文' })).toBeVisible()
})

test('removing closes the text and says that the browser forgot it', async () => {
  const { user, store } = openDesk({}, anOpenedPlan(), { forgetPlan: async () => 'dropped' })
  await user.click(screen.getByRole('button', { name: '移除文件' }))
  expect(store.getState().plan).toBeNull()
  expect(screen.getByText('原文已从浏览器中移除。', { selector: '[role=status]' })).toBeInTheDocument()
})

test('a sentence is chosen by a click, with its parks and facts beside it, and let go by another', async () => {
  const { user, store, sentence } = openDesk({}, anOpenedPlan())
  await user.click(sentence('四(一)1/1/2'))
  expect(sentence('四(一)1/1/2')).toHaveAttribute('aria-pressed', 'true')
  const beside = within(screen.getByRole('complementary', { name: '所选的句子与搜索' }))
  expect(beside.getByRole('list', { name: '写到 7 个园区' })).toHaveTextContent('嘉定园')
  await user.click(beside.getByRole('button', { name: '嘉定园' }))
  expect(store.getState().view.selection).toEqual({ park: 'jiading' })
  await user.click(sentence('四(一)1/1/2'))
  expect(store.getState().view.clause).toBeNull()
})

test('the sentences are one stop for Tab; arrow keys travel, Enter chooses', async () => {
  const { user, store, container, whole } = openDesk({ clause: at('四(四)3', 2, 7) }, anOpenedPlan())
  await whole()
  const stops = container.querySelectorAll('[data-clause][tabindex="0"]')
  expect([...stops].map((stop) => stop.getAttribute('data-clause'))).toEqual(['四(四)3/2/7'])
  const [stop] = stops
  if (stop instanceof HTMLElement) stop.focus()
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}{Enter}')
  expect(store.getState().view.clause).toEqual(at('四(四)3', 2, 8))
  await user.keyboard('{Home}')
  expect(document.activeElement).toHaveAttribute('data-clause', '序/1/1')
})

test('the names of facts are underlined in the text', async () => {
  const { sentence, whole } = openDesk({}, anOpenedPlan())
  await whole()
  const kinds = [...sentence('四(四)3/2/7').querySelectorAll('[data-kind]')].map((term) => [
    term.getAttribute('data-kind'),
    term.textContent,
  ])
  expect(kinds).toContainEqual(['park', '静安园'])
  expect(kinds).toContainEqual(['industry', '大数据'])
})

test('a chosen park lights its sentences and no others', async () => {
  const { container, whole } = openDesk({ selection: { park: parkId('jiading') } }, anOpenedPlan())
  await whole()
  const lit = [...container.querySelectorAll<HTMLElement>('[data-lit]')].map(({ dataset }) => dataset.clause)
  expect(lit).toEqual(['四(一)1/1/2', '四(四)4/1/1', '四(四)4/1/2', '四(四)4/2/2'])
  expect(screen.getByRole('heading', { name: '4 句写到嘉定园' })).toBeVisible()
})

test('a search lists the sentences by chapter with their parks, and a hit is chosen by a click', async () => {
  const { user, store } = openDesk({}, anOpenedPlan())
  await user.type(screen.getByRole('textbox', { name: '搜索原文' }), '静安园')
  expect(screen.getByText(/^\d+ 句有“静安园”$/)).toBeVisible()
  expect(screen.getByRole('heading', { name: /^四、加快培育创新产业集群 \d+ 句$/ })).toBeVisible()
  const parks = screen.getByRole('list', { name: '写到的园区' })
  expect(within(parks).getByRole('button', { name: '静安园' })).toBeVisible()
  const found = within(screen.getByRole('complementary', { name: '所选的句子与搜索' }))
  await user.click(found.getByRole('button', { name: /^此句写到静安园/ }))
  expect(store.getState().view.clause).toEqual(at('四(四)3', 2, 7))
  await user.type(screen.getByRole('textbox', { name: '搜索原文' }), '没有')
  expect(screen.getByText('原文中没有“静安园没有”')).toBeVisible()
})

test('another edition says how many facts are proven, which are not and why', async () => {
  const edition = provingText(realAtlas).replaceAll('电影电竞', '电影').replace('1、国家药监', '')
  const { user } = openDesk({}, anOpenedPlan(edition))
  await user.click(screen.getByRole('button', { name: new RegExp(`^已核 ${factCount} 条事实中的 \\d+ 条$`) }))
  const proof = within(screen.getByRole('region', { name: new RegExp(`^已核 ${factCount} 条`) }))
  expect(proof.getByRole('heading', { name: /^句中没有这些字 \d+ 条$/ })).toBeVisible()
  expect(proof.getAllByRole('listitem')[0]).toHaveTextContent(/四\(四\)3 第2段第7句 应有“电影电竞”/)
})

test('a section that the text lacks is named among the headings that differ', async () => {
  const text = provingText(realAtlas)
  const without = text.slice(0, text.indexOf('\n五、'))
  const { user } = openDesk({}, anOpenedPlan(without))
  await user.click(screen.getByRole('button', { name: /^已核/ }))
  expect(screen.getByRole('heading', { name: /^文中没有这一节 \d+ 条$/ })).toBeVisible()
  expect(screen.getAllByText('文中没有')).not.toHaveLength(0)
})

test('in English the invitation, the clauses and a refusal are English', async () => {
  const { user, sentence } = openDesk({ language: 'en' }, null)
  expect(sentence('四(四)3/2/7')).toHaveTextContent("Jing'an Park")
  await user.upload(screen.getByLabelText('Choose a file'), file)
  expect(screen.getByRole('alert')).toHaveTextContent('“plan.txt” cannot be read')
})

test('what a page had added to the text is said beside the file, and nothing where nothing was', () => {
  const text = provingText(realAtlas)
  openDesk({}, anOpenedPlan(`${text}\n— 1 —\n— 2 —`))
  expect(screen.getByText(/按 UTF-8 读取/)).toHaveTextContent('plan.txt，按 UTF-8 读取，略去了 2 行页码或页眉')
  cleanup()
  openDesk({}, anOpenedPlan(text))
  expect(screen.getByText(/按 UTF-8 读取/)).toHaveTextContent(/读取$/)
})

test('a search that finds very many lists some, says how many more there are, and lists them when asked', async () => {
  const many = `${provingText(realAtlas)}\n${'此句有甲谷乙岛。'.repeat(1000)}`
  const { user } = openDesk({}, anOpenedPlan(many))
  await user.type(screen.getByRole('textbox', { name: '搜索原文' }), '甲谷乙岛')
  const listed = () => within(screen.getByRole('complementary', { name: '所选的句子与搜索' })).getAllByRole('listitem')
  expect(screen.getByText('1000 句有“甲谷乙岛”')).toBeVisible()
  expect(listed()).toHaveLength(300)
  await user.click(screen.getByRole('button', { name: '还有 700 句，继续列出' }))
  expect(listed()).toHaveLength(600)
})
