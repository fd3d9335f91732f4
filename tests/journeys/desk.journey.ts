import type { Page } from '@playwright/test'
import { landed, panel } from './acts'
import { expect, test } from './journey'
import { boxOf } from './place'

const edge = (page: Page) => page.getByRole('separator', { name: /改变高度/ })
const heightOf = async (page: Page) => Math.round((await boxOf(page, '.desk')).height)

test('the edge of the desk is dragged with the mouse, and the next visit finds the desk as high', async ({
  page,
  open,
}) => {
  await open('desk=matrix')
  expect(await heightOf(page)).toBe(332)
  const handle = await boxOf(page, '.desk-edge')
  await page.mouse.move(handle.x + 300, handle.y + handle.height / 2)
  await page.mouse.down()
  await page.mouse.move(handle.x + 300, handle.y - 120, { steps: 4 })
  await page.mouse.up()
  await landed(page)
  const drawn = await heightOf(page)
  expect(drawn).toBeGreaterThan(440)
  await page.reload()
  await expect.poll(() => heightOf(page)).toBe(drawn)
  await edge(page).dblclick()
  await expect.poll(() => heightOf(page)).toBe(332)
})

test('arrows move the edge of the desk, and neither desk nor map is ever lost', async ({ page, open }) => {
  await open('desk=indicators')
  await edge(page).focus()
  await page.keyboard.press('ArrowUp')
  await expect(edge(page)).toHaveAttribute('aria-valuenow', '55')
  await page.keyboard.press('End')
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowUp')
  await expect(edge(page)).toHaveAttribute('aria-valuenow', '85')
  expect((await boxOf(page, '.map')).height).toBeGreaterThan(80)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(edge(page)).toHaveAttribute('aria-valuenow', '25')
})

test.describe('with fingers', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true })

  test('the edge of the desk is dragged with a finger', async ({ page, context, open }) => {
    await open('desk=matrix')
    const before = await heightOf(page)
    const { x, y, height } = await boxOf(page, '.desk-edge')
    const session = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove', to: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + 200, y: to }] })
    await touch('touchStart', y + height / 2)
    await touch('touchMove', y - 40)
    await touch('touchMove', y - 90)
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 60)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('what is spread out folds the sheet, and a park that is chosen draws its own up', async ({ page, open }) => {
    await open()
    await page.getByRole('button', { name: '展开面板' }).tap()
    const filters = page.getByRole('region', { name: '筛选与名单' })
    await expect(filters).toHaveAttribute('data-position', 'half')
    await page.getByRole('button', { name: '图下展开' }).tap()
    await page.getByRole('dialog', { name: '图下展开' }).getByRole('button', { name: '矩阵' }).tap()
    await expect(filters).toHaveAttribute('data-position', 'peek')
    await page.locator('[data-park-row=lingang] .matrix-row-head button').first().tap()
    await expect(panel(page, '临港园')).toBeVisible()
  })

  test('a park’s sheet folds to its name when something is spread out, and stands up again after it', async ({
    page,
    open,
  }) => {
    await open('park=qingpu')
    await expect(panel(page, '青浦园')).toBeVisible()
    await page.getByRole('button', { name: '图下展开' }).tap()
    await page.getByRole('dialog', { name: '图下展开' }).getByRole('button', { name: '指标' }).tap()
    const sheet = page.locator('.sheet', { has: page.locator('.detail') })
    await expect(sheet).toHaveAttribute('data-position', 'peek')
    await expect(sheet.locator('.folded-name')).toHaveText('青浦园')
    await page.locator('.desk-head').getByRole('button', { name: '收起' }).tap()
    await expect(sheet).toHaveAttribute('data-position', 'half')
  })
})
