import type { Page } from '@playwright/test'
import { choose, exclude, filters, sentence, value } from './acts'
import { allParks, parkCount } from './counts'
import { expect, still as test } from './journey'

/* What each answer holds, `tests/drawing/planAnswers.test.ts` writes down from the plan; here every control asks for one. */

const chips = ['集成电路与电子信息', '集成电路'] as const
const digital = ['数字经济与软件', '数字经济'] as const

/** One of the sources that count, wherever they stand. */
const source = (page: Page, name: string) =>
  page.getByRole('group', { name: '产业认定依据' }).getByRole('checkbox', { name, exact: true })

test('a value that is chosen or excluded, all instead of any, and another source each change the answer', async ({
  page,
  open,
  answer,
}) => {
  await open()
  const box = await value(page, '产业', ...digital)
  await expect(box).toHaveAccessibleName('数字经济 4')
  await box.check()
  await expect(sentence(page)).toHaveText('承担数字经济的园区：4 个')
  expect(await answer()).toEqual(['caohejing', 'expo', 'hongkou', 'qingpu'])
  await source(page, '片区条目').check()
  await expect(sentence(page)).toHaveText('承担数字经济的园区：14 个（计入园区条目、产业布局、片区条目）')
  await source(page, '片区条目').uncheck()
  await exclude(page, '产业布局', '一核两翼多点')
  await expect(sentence(page)).toHaveText('承担数字经济、不在一核两翼多点中的园区：2 个')
  await page.getByRole('button', { name: '清除全部' }).click()
  await choose(page, '产业', ...chips)
  await choose(page, '产业', '人工智能')
  await expect(sentence(page)).toHaveText('承担集成电路或人工智能的园区：10 个')
  const industries = filters(page).getByRole('group', { name: /^产业：/ })
  await industries.getByRole('radio', { name: '同时' }).check({ force: true })
  await expect(sentence(page)).toHaveText('承担集成电路与人工智能的园区：3 个')
  expect(await answer()).toEqual(['zhangjiang', 'lingang', 'caohejing'])
  await page.getByRole('button', { name: '清除全部' }).click()
  await choose(page, '产业布局', '一核两翼多点', '重要载体')
  await expect(sentence(page)).toHaveText('在一核两翼多点 · 重要载体中的园区：2 个')
  expect(await answer()).toEqual(['lingang', 'jiading'])
})

test('the parks’ own sentences alone, and a group beside an industry, leave fewer', async ({ page, open, answer }) => {
  await open('industry=biomedicine')
  await expect(sentence(page)).toHaveText('承担生物医药的园区：9 个')
  await filters(page)
    .getByRole('button', { name: /^产业( |$)/ })
    .click()
  await source(page, '产业布局').uncheck()
  await expect(sentence(page)).toHaveText('承担生物医药的园区：7 个（计入园区条目）')
  await choose(page, '片区', '中心辐射区')
  await expect(sentence(page)).toHaveText(/^中心辐射区中承担生物医药的园区：\d+ 个（计入园区条目）$/)
  expect(await answer()).not.toContain('fengxian')
})

test('chips take one choice away each, and one takes all away', async ({ page, open, answer }) => {
  await open('industry=biomedicine,integrated-circuits&industry.mode=all&group=clusters')
  expect(await answer()).toEqual(['songjiang', 'qingpu'])
  const chosen = page.getByRole('list', { name: '已选条件' })
  await chosen.getByRole('button', { name: '去掉 集成电路' }).click()
  await expect(sentence(page)).toHaveText('新城产业多组团中承担生物医药的园区：5 个')
  await chosen.getByRole('button', { name: '清除全部' }).click()
  await expect(sentence(page)).toHaveText(allParks)
  expect(await answer()).toHaveLength(parkCount)
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
