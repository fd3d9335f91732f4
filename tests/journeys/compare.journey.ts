import type { Locator, Page } from '@playwright/test'
import { landed, listed, nameOnMap, panel } from './acts'
import { expect, still as test } from './journey'
import { blocksOf, boxOf, footprintOnPage, onPage } from './place'
import { troubles } from './troubles'

const desk = (page: Page): Locator => page.getByRole('region', { name: '比较', exact: true })
const table = (page: Page): Locator => desk(page).getByRole('table', { name: '园区并排比较' })

test('Shift and a click on two parks of the map sets them side by side, and the link brings them back', {
  tag: '@painter',
}, async ({ page, open }) => {
  await open('map=10.6/31.08/121.4')
  for (const park of ['minhang', 'songjiang']) {
    const [block] = blocksOf(park)
    if (!block) throw new Error(`${park} has no block`)
    const { x, y } = await onPage(page, block.anchor)
    await page.keyboard.down('Shift')
    await page.mouse.click(x, y)
    await page.keyboard.up('Shift')
  }
  await expect(table(page)).toBeVisible()
  await expect(table(page).getByRole('columnheader', { name: /闵行园/ })).toBeVisible()
  await expect(table(page).getByRole('row', { name: /^产业 都有/ })).toContainText('生物医药')
  await expect(page).toHaveURL(/compare=minhang,songjiang&desk=compare/)
  await expect(panel(page, '闵行园')).toHaveCount(0)
  await page.reload()
  await expect(table(page).getByRole('columnheader')).toHaveCount(3)
  await expect(table(page).getByRole('row', { name: /^直线距离/ })).toContainText(/约 \d+\.\d 公里/)
})

test('parks side by side are framed on the map, and the camera comes back when the desk is cleared', async ({
  page,
  open,
}) => {
  await open('map=9.2/31.1/121.5&compare=songjiang')
  await (await listed(page, 'fengxian')).hover()
  await (await listed(page, 'fengxian')).locator('.compare-row').click()
  await expect(table(page)).toBeVisible()
  await expect(page).not.toHaveURL(/map=9.2\/31.1\/121.5/)
  await landed(page)
  const whole = await boxOf(page, '.surface')
  for (const park of ['songjiang', 'fengxian']) {
    const footprint = await footprintOnPage(page, park)
    expect.soft(footprint.y, park).toBeGreaterThan(whole.y)
    expect.soft(footprint.y + footprint.height, park).toBeLessThan(whole.y + whole.height)
    expect.soft(footprint.x, park).toBeGreaterThan(whole.x)
  }
  await page.locator('.desk-head').getByRole('button', { name: '收起' }).click()
  await expect(page).toHaveURL(/map=9.2\/31.1\/121.5/)
})

test('by keyboard alone: Shift with Enter on a name of the map compares its park', async ({ page, open }) => {
  await open('compare=xuhui')
  await nameOnMap(page, '临港园').focus()
  await page.keyboard.press('Shift+Enter')
  await expect(table(page).getByRole('columnheader', { name: /临港园/ })).toBeVisible()
  await expect(panel(page, '临港园')).toHaveCount(0)
})

test('from list, panel and desk parks are added and taken out; a fourth fills the comparison', async ({
  page,
  open,
}) => {
  await open('park=songjiang')
  await panel(page, '松江园').getByRole('button', { name: '把松江园加入比较' }).click()
  await (await listed(page, 'lingang')).hover()
  await (await listed(page, 'lingang')).locator('.compare-row').click()
  await expect(table(page)).toBeVisible()
  await desk(page).getByRole('combobox', { name: '再加一个园区' }).selectOption('xuhui')
  await desk(page).getByRole('combobox', { name: '再加一个园区' }).selectOption('minhang')
  await expect(page).toHaveURL(/compare=songjiang,lingang,xuhui,minhang/)
  await expect(desk(page).getByText('已有 4 个园区在比较，先移出一个再加。')).toBeVisible()
  await desk(page).getByRole('button', { name: '把徐汇园前移一位' }).click()
  await desk(page).getByRole('button', { name: '把松江园移出比较' }).click()
  await expect(page).toHaveURL(/compare=xuhui,lingang,minhang/)
  await page.goBack()
  await expect(page).toHaveURL(/compare=songjiang,xuhui,lingang,minhang/)
})

test('industry by industry leads to the list, and a row of it to the page of the industry', async ({ page, open }) => {
  await open('desk=compare')
  await desk(page).getByText('按产业看').click()
  await page.getByRole('button', { name: '看“生物医药”的专题' }).click()
  await expect(panel(page, '生物医药').getByText('承担生物医药的园区：9 个')).toBeVisible()
})

test('the panel of a park tells the most alike and the nearest', async ({ page, open }) => {
  await open('park=songjiang')
  const near = panel(page, '松江园').getByRole('region', { name: '相近与相邻' })
  await expect(near).toContainText('自贸保税园')
  await near.getByRole('button', { name: '自贸保税园' }).click()
  await expect(panel(page, '自贸保税园')).toBeVisible()
})

const screens = [
  'desk=compare',
  'desk=compare&compare=zhangjiang,lingang,xuhui,minhang',
  'desk=compare&compare=zhangjiang,lingang&theme=dark',
  'desk=compare&compare=songjiang&theme=projector&lang=en',
  'park=songjiang&compare=songjiang,lingang',
]

test('axe-core finds nothing serious on the desk', async ({ page, open }) => {
  for (const address of screens) {
    // What the journey unfolds stays unfolded as long as the page.
    await page.goto('about:blank')
    await open(address)
    await expect(page.locator('.compare-heading').first()).toBeAttached()
    for (const define of await page.locator('.compare-define').all()) await define.click()
    expect.soft(await troubles(page, address.startsWith('desk') ? '.desk' : 'html'), address).toEqual([])
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('two parks fit beside one another without scrolling sideways', async ({ page, open }) => {
    await open('desk=compare&compare=minhang,lingang')
    await expect(table(page)).toBeVisible()
    expect(await page.locator('.desk-body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0)
    expect(await troubles(page, '.desk')).toEqual([])
  })
})
