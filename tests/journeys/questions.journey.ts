import { createRequire } from 'node:module'
import type { Locator, Page } from '@playwright/test'
import type { run } from 'axe-core'
import { choose, filters, panel, sentence } from './acts'
import { expect, test } from './journey'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const desk = (page: Page): Locator => page.getByRole('region', { name: '待核问题', exact: true })

test('a kind of question filters the map, the sentence says so, and the link brings it back', async ({
  page,
  open,
  answer,
}) => {
  await open('desk=questions')
  await desk(page).getByRole('button', { name: '在图上筛选“位次未见于园区条目”的园区' }).click()
  await expect(sentence(page)).toHaveText('有待核问题“位次未见于园区条目”的园区：6 个')
  expect((await answer()).sort()).toEqual(['caohejing', 'jiading', 'jinqiao', 'jinshan', 'minhang', 'qingpu'])
  await expect(page).toHaveURL(/question=slot-unsaid/)
  await page.reload()
  await expect(sentence(page)).toHaveText('有待核问题“位次未见于园区条目”的园区：6 个')
  await expect(desk(page).getByRole('button', { name: '在图上筛选“位次未见于园区条目”的园区' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('open questions are a filter among the others', async ({ page, open, answer }) => {
  await open('industry=biomedicine')
  await choose(page, '待核问题', 'X 的候选')
  await expect.poll(answer).toEqual(['ftz-bonded', 'songjiang', 'qingpu'])
  await expect(filters(page).getByRole('checkbox', { name: /载体未落园区/ })).toHaveCount(0)
})

test('a park of a question opens with the same question in its panel', async ({ page, open }) => {
  await open('desk=questions')
  await desk(page).getByRole('button', { name: '打开嘉定园' }).first().click()
  await expect(panel(page, '嘉定园')).toContainText('一核两翼多点列入本园区，园区条目未提集成电路。')
})

for (const address of [
  'desk=questions',
  'desk=questions&theme=dark&question=candidate-for-x',
  'desk=questions&lang=en',
]) {
  test(`axe-core finds nothing serious at “${address}”`, async ({ page, open }) => {
    await page.addInitScript({ path: axe })
    await open(address)
    await expect(page.locator('.question').first()).toBeVisible()
    const { violations } = await page.evaluate(() =>
      (window as unknown as { readonly axe: { readonly run: typeof run } }).axe.run(
        document.querySelector('.desk') ?? document,
      ),
    )
    expect(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => [id, nodes[0]?.html]),
    ).toEqual([])
  })
}
