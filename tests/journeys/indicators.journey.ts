import type { Locator, Page } from '@playwright/test'
import { expect, still as test } from './journey'
import { troubles } from './troubles'

const desk = (page: Page): Locator => page.getByRole('region', { name: '指标', exact: true })
const card = (page: Page, name: string): Locator =>
  desk(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 5, name, exact: true }) })

test('the indicators are spread out from the header: a picture in words, and the growth with its formula', async ({
  page,
  open,
}) => {
  await open()
  await page.getByRole('button', { name: '指标' }).click()
  const contracts = card(page, '技术合同成交额')
  await expect(contracts.getByRole('img')).toHaveAccessibleName(
    '技术合同成交额：2020 年现状 1254亿元，2025 年目标 2500亿元，相差 +1246亿元（+99%），占全市 70%以上（2025 年）',
  )
  const formula = contracts.getByText('复合年均增长率')
  await expect(formula).toBeHidden()
  await contracts.getByRole('button', { name: '算式' }).press('Enter')
  await expect(formula).toBeVisible()
  await expect(desk(page)).toContainText('从不拆分到园区')
})

test('a scope is a step away, and the table says all of it', async ({ page, open }) => {
  await open('desk=indicators')
  await desk(page).getByRole('button', { name: '人工智能' }).click()
  await expect(desk(page).getByRole('heading', { level: 3, name: /^人工智能/ })).toBeInViewport()
  await expect(desk(page).getByRole('heading', { level: 3, name: /^人工智能/ })).toBeFocused()
  expect((await page.locator('.top').boundingBox())?.y).toBe(0)
  await desk(page).getByRole('radio', { name: '表' }).check({ force: true })
  await expect(desk(page).getByRole('row', { name: /^人工智能产业规模占全市比重 约70%/ })).toBeAttached()
  await expect(desk(page).getByRole('img')).toHaveCount(0)
})

test('no park’s panel shows a figure of the zone', async ({ page, open }) => {
  await open('park=zhangjiang&desk=indicators')
  const park = page.getByRole('region', { name: '张江科学城' })
  await expect(park).toBeVisible()
  for (const figure of ['1254亿元', '2500亿元', '6.2万亿元', '8万亿元', '9000余家']) {
    await expect(desk(page)).toContainText(figure)
    await expect(park).not.toContainText(figure)
  }
})

/** Pictures whose labels meet or are cut, as their boxes on the screen say. */
function badPictures(page: Page): Promise<string[]> {
  return page.locator('.indicators-graphic svg').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const frame = picture.getBoundingClientRect()
      const boxes = [...picture.querySelectorAll('text')].map((text) => text.getBoundingClientRect())
      const meets = boxes.some((one, at) =>
        boxes
          .slice(at + 1)
          .some(
            (other) =>
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom - 4 &&
              other.top < one.bottom - 4,
          ),
      )
      const isCut = boxes.some((box) => box.left < frame.left - 1 || box.right > frame.right + 1)
      return meets || isCut ? [picture.getAttribute('aria-label') ?? ''] : []
    }),
  )
}

test('nowhere a label meets another or is cut, and axe-core finds nothing serious', async ({ page, open }) => {
  test.slow()
  for (const [title, address, size] of [
    ['a desk', '', { width: 1280, height: 720 }],
    ['a projector', 'theme=projector', { width: 1920, height: 1080 }],
    ['the dark', 'theme=dark', { width: 1280, height: 720 }],
    ['English', 'lang=en', { width: 1280, height: 720 }],
    ['a phone', '', { width: 390, height: 844 }],
  ] as const) {
    await page.setViewportSize(size)
    await page.goto('about:blank')
    await open(`desk=indicators&${address}`)
    await expect(page.locator('.indicators-graphic svg').first()).toBeVisible()
    expect.soft(await badPictures(page), title).toEqual([])
    const fits = await page.locator('.indicators').evaluate((body) => body.scrollWidth <= body.clientWidth)
    expect.soft(fits, title).toBe(true)
    expect.soft(await troubles(page, '.desk'), title).toEqual([])
    await page.getByRole('radio', { name: /^(表|Table)$/ }).check({ force: true })
    await expect(page.locator('.indicators-table')).toBeVisible()
    expect.soft(await troubles(page, '.desk'), `${title}, as a table`).toEqual([])
  }
})
