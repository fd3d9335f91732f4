import type { Locator, Page } from '@playwright/test'
import { choose, filters, panel, sentence } from './acts'
import { expect, still as test } from './journey'
import { troubles } from './troubles'

const desk = (page: Page): Locator => page.getByRole('region', { name: '待核问题', exact: true })

test('a kind of question filters the map, the sentence says so, and the link brings it back', async ({
  page,
  open,
  answer,
}) => {
  await open('desk=questions')
  await desk(page).getByRole('button', { name: '在图上筛选“布局列了、园区条目没提”的园区' }).click()
  await expect(sentence(page)).toHaveText('有待核问题“布局列了、园区条目没提”的园区：6 个')
  expect((await answer()).sort()).toEqual(['caohejing', 'jiading', 'jinqiao', 'jinshan', 'minhang', 'qingpu'])
  await expect(page).toHaveURL(/question=slot-unsaid/)
  await page.reload()
  await expect(sentence(page)).toHaveText('有待核问题“布局列了、园区条目没提”的园区：6 个')
  await expect(desk(page).getByRole('button', { name: '在图上筛选“布局列了、园区条目没提”的园区' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('open questions are a filter among the others', async ({ page, open, answer }) => {
  await open('industry=biomedicine')
  await choose(page, '待核问题', 'X 的候选')
  await expect.poll(answer).toEqual(['ftz-bonded', 'songjiang', 'qingpu'])
  await expect(filters(page).getByRole('checkbox', { name: /没写明在哪个园区的载体/ })).toHaveCount(0)
})

test('a park of a question opens with the same question in its panel', async ({ page, open }) => {
  await open('desk=questions')
  await desk(page).getByRole('button', { name: '打开嘉定园' }).first().click()
  await expect(panel(page, '嘉定园')).toContainText('一核两翼多点列入本园区，园区条目未提集成电路。')
})

test('axe-core finds nothing serious on the desk', async ({ page, open }) => {
  for (const { address, shows } of [
    { address: 'desk=questions', shows: '.question' },
    { address: 'desk=questions&theme=dark&question=candidate-for-x', shows: '[data-theme=dark] .question' },
    { address: 'desk=questions&lang=en', shows: '[lang^=en] .question' },
  ]) {
    await open(address)
    await expect(page.locator(shows).first()).toBeVisible()
    expect.soft(await troubles(page, '.desk'), address).toEqual([])
  }
})
