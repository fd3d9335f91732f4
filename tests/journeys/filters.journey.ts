import { choose, exclude, filters, sentence, value } from './acts'
import { expect, test } from './journey'

/*
 * The parks of each answer are written down from the plan: 四(四) says what a park's own sentence names, 四(一) who has
 * a place in an industry's layout. The list keeps the plan's order.
 */

const biomedicine = ['健康与生物医药', '生物医药'] as const
const chips = ['集成电路与电子信息', '集成电路'] as const
const digital = ['数字经济与软件', '数字经济'] as const

test('one industry gives the parks whose own sentence or whose place in its layout says so', async ({
  page,
  open,
  answer,
}) => {
  await open()
  await choose(page, '产业', ...biomedicine)
  await expect(sentence(page)).toHaveText('承担生物医药的园区：9 个')
  expect(await answer()).toEqual([
    'zhangjiang',
    'lingang',
    'ftz-bonded',
    'minhang',
    'baoshan',
    'jinshan',
    'songjiang',
    'qingpu',
    'fengxian',
  ])
})

test('the number beside an industry is the number of parks that choosing it leaves', async ({ page, open, answer }) => {
  await open()
  const box = await value(page, '产业', ...digital)
  await expect(box).toHaveAccessibleName('数字经济 4')
  await box.check()
  await expect(sentence(page)).toHaveText('承担数字经济的园区：4 个')
  expect(await answer()).toEqual(['caohejing', 'expo', 'hongkou', 'qingpu'])
})

test('two industries give the parks that carry any of them, or all of them', async ({ page, open, answer }) => {
  await open()
  await choose(page, '产业', ...chips)
  await choose(page, '产业', '人工智能')
  await expect(sentence(page)).toHaveText('承担集成电路或人工智能的园区：10 个')
  expect(await answer()).toEqual([
    'zhangjiang',
    'lingang',
    'caohejing',
    'ftz-bonded',
    'jinqiao',
    'xuhui',
    'minhang',
    'jiading',
    'songjiang',
    'qingpu',
  ])
  await filters(page).getByRole('radio', { name: '同时' }).check({ force: true })
  await expect(sentence(page)).toHaveText('承担集成电路与人工智能的园区：3 个')
  expect(await answer()).toEqual(['zhangjiang', 'lingang', 'caohejing'])
})

test('one industry without another gives the parks that carry the first alone', async ({ page, open, answer }) => {
  await open()
  await choose(page, '产业', ...biomedicine)
  await exclude(page, '产业', ...chips)
  await expect(sentence(page)).toHaveText('承担生物医药、不承担集成电路的园区：4 个')
  expect(await answer()).toEqual(['minhang', 'baoshan', 'jinshan', 'fengxian'])
})

test('a pattern and an industry give the parks that stand in the one and carry the other', async ({
  page,
  open,
  answer,
}) => {
  await open()
  await choose(page, '产业', ...biomedicine)
  await choose(page, '布局与位次', '4+X')
  await expect(sentence(page)).toHaveText('承担生物医药、在4+X中的园区：3 个')
  expect(await answer()).toEqual(['zhangjiang', 'lingang', 'minhang'])
})

test('a group and an industry give the parks of the one that carry the other', async ({ page, open, answer }) => {
  await open()
  await choose(page, '片区', '中心辐射区')
  await choose(page, '产业', ...digital)
  await expect(sentence(page)).toHaveText('中心辐射区中承担数字经济的园区：3 个')
  expect(await answer()).toEqual(['caohejing', 'expo', 'hongkou'])
})

test('excluding every industry pattern gives the parks that stand in none', async ({ page, open, answer }) => {
  await open()
  for (const pattern of ['一核两翼多点', '1+5+X', '4+X']) await exclude(page, '布局与位次', pattern)
  await expect(sentence(page)).toHaveText(/：10 个$/)
  expect(await answer()).toEqual([
    'ftz-bonded',
    'expo',
    'lujiazui',
    'huangpu',
    'jingan',
    'changning',
    'putuo',
    'hongkou',
    'yangpu',
    'chongming',
  ])
})

test('a slot gives its parks alone', async ({ page, open, answer }) => {
  await open()
  await choose(page, '布局与位次', '一核两翼多点', '翼')
  await expect(sentence(page)).toHaveText('在一核两翼多点 · 翼中的园区：2 个')
  expect(await answer()).toEqual(['lingang', 'jiading'])
})

test('counting only the parks’ own sentences leaves out who is named by a layout alone', async ({
  page,
  open,
  answer,
}) => {
  await open()
  await choose(page, '产业', ...biomedicine)
  await filters(page).getByRole('checkbox', { name: '产业布局' }).uncheck()
  await expect(sentence(page)).toHaveText('承担生物医药的园区：7 个')
  expect(await answer()).toEqual(['zhangjiang', 'lingang', 'ftz-bonded', 'baoshan', 'songjiang', 'qingpu', 'fengxian'])
})

test('counting the groups’ sentences too gives every park of a group that names the industry', async ({
  page,
  open,
  answer,
}) => {
  await open()
  await choose(page, '产业', ...digital)
  await filters(page).getByRole('checkbox', { name: '片区条目' }).check()
  await expect(sentence(page)).toHaveText('承担数字经济的园区：14 个')
  expect((await answer()).filter((park) => !['qingpu'].includes(park))).toHaveLength(13)
})

test('chips take one choice away each, and one takes all away', async ({ page, open, answer }) => {
  await open('industry=biomedicine,integrated-circuits&industry.mode=all&group=clusters')
  expect(await answer()).toEqual(['songjiang', 'qingpu'])
  const chosen = page.getByRole('list', { name: '已选条件' })
  await chosen.getByRole('button', { name: '去掉 集成电路' }).click()
  await expect(sentence(page)).toHaveText('新城产业多组团中承担生物医药的园区：5 个')
  await chosen.getByRole('button', { name: '清除全部' }).click()
  await expect(sentence(page)).toHaveText('全部园区：22 个')
  expect(await answer()).toHaveLength(22)
})

test('where nothing fits, the sentence says which choice to drop, and a click drops it', async ({
  page,
  open,
  answer,
}) => {
  await open('industry=biomedicine&pattern=four-x&group=clusters')
  await expect(sentence(page)).toHaveText(/^没有.+的园区。去掉“.+”后有 \d+ 个园区。$/)
  expect(await answer()).toEqual([])
  await page.getByRole('button', { name: /^去掉“/ }).click()
  await expect(sentence(page)).toHaveText('新城产业多组团中承担生物医药的园区：5 个')
  expect(await answer()).toEqual(['baoshan', 'jinshan', 'songjiang', 'qingpu', 'fengxian'])
})

test('parks that the filter leaves out stay on the map as quiet ground', async ({ page, open }) => {
  await open('industry=digital-economy')
  const inset = page.locator('[data-layer=inset]')
  const lookOf = async (park: string) => {
    const blocks = inset.locator(`[data-footprint=${park}]`)
    return `${await blocks.getAttribute('fill')} ${await blocks.getAttribute('fill-opacity')}`
  }
  expect(await lookOf('hongkou')).not.toBe(await lookOf('putuo'))
  expect(await lookOf('putuo')).toBe(await lookOf('zhangjiang'))
  await expect(page.locator('.surface [data-name-of=putuo]')).toBeAttached()
})
