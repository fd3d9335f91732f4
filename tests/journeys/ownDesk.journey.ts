import type { Locator, Page } from '@playwright/test'
import { expect, test } from './journey'

const files = 'tests/journeys/files'
const lying = `${files}/gcj02-says-wgs84-gbk.zip`

async function bring(page: Page, file: string) {
  await page.locator('.own-bring input[type=file]').setInputFiles(file)
  await expect(page.locator('.own-findings')).toBeVisible()
}

/** How many of these stand whole within a box. */
async function standing(all: Locator, box: Locator): Promise<number> {
  const around = await box.boundingBox()
  if (!around) return 0
  const boxes = await Promise.all((await all.all()).map((one) => one.boundingBox()))
  return boxes.filter((one) => one && one.y >= around.y - 1 && one.y + one.height <= around.y + around.height + 1)
    .length
}

const sizes = [
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [390, 844],
] as const

for (const [width, height] of sizes) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    for (const address of ['desk=data', 'desk=data&park=zhangjiang', 'desk=data&park=zhangjiang&lang=en']) {
      test(`the verdict and what leads on are in sight, and one scroll shows five parks: ${address}`, async ({
        page,
        open,
      }) => {
        await open(address)
        await bring(page, lying)
        const verdict = page.locator('.own-verdict')
        const lines = verdict.locator('p')
        await expect(lines).toHaveCount(4)
        const desk = page.locator('.desk')
        expect(await standing(lines, desk), 'sentences of the verdict').toBe(4)
        const lead = page.locator('.own-apply button')
        expect(await standing(lead, desk), 'the button that leads on').toBe(1)
        expect(await lead.evaluate(isOnTop), 'nothing covers it').toBe(true)
        const rows = page.locator('.own-parks tbody tr')
        const [first] = await rows.all()
        await first?.evaluate((row) => row.scrollIntoView({ block: 'start' }))
        const room = width < 700 ? desk : page.locator('.own-scroller')
        expect(await standing(rows, room), `parks in the list, ${width}`).toBeGreaterThanOrEqual(5)
        expect(await lead.evaluate(isOnTop), 'nor after a scroll').toBe(true)
      })
    }
  })
}

function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const met = document.elementFromPoint(left + width / 2, top + height / 2)
  return met !== null && element.contains(met)
}

test.describe('beside a narrow desk', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  test('the chosen park’s panel makes way while a file is looked through, and comes back after it', async ({
    page,
    open,
  }) => {
    await open('desk=data&park=zhangjiang')
    const panel = page.locator('.detail')
    await expect(panel).toBeVisible()
    await bring(page, lying)
    await expect(panel).toBeHidden()
    await page.getByRole('button', { name: '不用这个文件' }).click()
    await expect(panel).toBeVisible()
    await expect(page).toHaveURL(/park=zhangjiang/)
  })

  test('pressed too early, the button leads to what is missing', async ({ page, open }) => {
    await open('desk=data')
    await bring(page, `${files}/one-inland-park.geojson`)
    const lead = page.getByRole('button', { name: '替换 1 个园区' })
    await lead.click()
    await expect(page.locator('.own-apply [role=status]')).toHaveText('先对照地图定下坐标系。')
    await expect(page.locator('.own-systems input').first()).toBeFocused()
    await page.getByRole('radio', { name: /GCJ-02/ }).check()
    await page.locator('.own-parks tbody input').uncheck()
    await page.getByRole('button', { name: '替换 0 个园区' }).click()
    await expect(page.locator('.own-parks tbody input')).toBeFocused()
    await page.keyboard.press('Space')
    await lead.click()
    await expect(page.getByLabel('来源（必填）')).toBeFocused()
    await page.keyboard.type('某园区')
    // In a field Escape is the field's: what was typed is not lost with the desk.
    await page.keyboard.press('Escape')
    await expect(page.getByLabel('来源（必填）')).toHaveValue('某园区')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('日期（必填）')).toBeFocused()
    await page.keyboard.type('2024')
    await page.keyboard.press('Enter')
    await expect(page.locator('.own-kept')).toContainText('22 个园区中 1 个')
  })

  test('the list is put in the order of what differs most from the published area', async ({ page, open }) => {
    await open('desk=data')
    await bring(page, lying)
    await page.getByRole('button', { name: '相差' }).click()
    const offs = await page.locator('.own-parks tbody td[data-far]').allTextContents()
    const shares = offs.map((text) => Math.abs(Number(text.replace('−', '-').replace('%', ''))))
    const known = shares.filter((share) => !Number.isNaN(share))
    expect(known.length).toBeGreaterThan(10)
    expect(known).toEqual([...known].sort((one, other) => other - one))
    expect(offs.slice(known.length).every((text) => text === '—')).toBe(true)
    const marked = await page.locator('.own-parks tbody td[data-far=true]').count()
    expect(known.filter((share) => share > 20)).toHaveLength(marked)
    await expect(page.locator('.own-notes')).toContainText(`${marked} 个园区的面积与公布的相差两成以上`)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a park that is looked at shows on the map above the list, and the list takes the page back', async ({
    page,
    open,
  }) => {
    await open('desk=data')
    await bring(page, lying)
    await page.locator('.own-parks').getByRole('button', { name: '漕河泾园' }).click()
    const desk = page.locator('.desk')
    await expect.poll(async () => (await desk.boundingBox())?.y).toBe(422)
    await page.getByRole('button', { name: '展开到整页' }).click()
    await expect.poll(async () => (await desk.boundingBox())?.y).toBe(48)
  })
})

test('what is in use is corrected, taken away by park and by file, and brought back by keyboard', async ({
  page,
  open,
}) => {
  await open('desk=data&park=caohejing')
  await bring(page, lying)
  await page.getByLabel('来源（必填）').fill('某局')
  await page.getByLabel('日期（必填）').fill('2024')
  await page.keyboard.press('Enter')
  const kept = page.locator('.own-kept')
  await expect(kept.locator('.own-parks tbody tr')).toHaveCount(22)
  await kept.getByText('改来源和日期').click()
  await kept.getByLabel('来源（必填）').fill('某区规划资源局')
  await kept.getByRole('button', { name: '改好了' }).click()
  const notice = page.locator('.attribution-notice')
  await expect(notice).toContainText('22 个园区中 22 个为自带边界（某区规划资源局，2024）')
  const panel = page.locator('.detail')
  await expect(panel).toContainText('自带边界，以来源单位为准')
  await expect(panel).toContainText('自带边界（某区规划资源局，2024）')
  await kept.getByRole('button', { name: '恢复 漕河泾园 的示意地块' }).click()
  await expect(panel).toContainText('示意范围与自带边界')
  await expect(notice).toContainText('22 个园区中 21 个')
  await kept.getByRole('button', { name: /^移除 .* 的全部边界$/ }).click()
  await expect(notice).not.toContainText('自带边界')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(notice).toContainText('22 个园区中 22 个')
  await page.keyboard.press('Control+Shift+z')
  await expect(notice).toContainText('22 个园区中 21 个')
})

test('a second file for the same parks says what it would replace, and a park’s panel leads to the desk', async ({
  page,
  open,
}) => {
  await open('desk=data&park=jiading')
  await bring(page, lying)
  await page.getByLabel('来源（必填）').fill('某局')
  await page.getByLabel('日期（必填）').fill('2024')
  await page.keyboard.press('Enter')
  await expect(page.locator('.own-kept')).toBeVisible()
  await bring(page, lying)
  await expect(page.locator('.own-below').first()).toContainText('已有自带边界（某局，2024），将换成这个文件的。')
  await page.getByRole('button', { name: '不用这个文件' }).click()
  await page.locator('.desk').getByRole('button', { name: '收起', exact: true }).click()
  await page.locator('.detail').getByRole('button', { name: '看来源和面积' }).click()
  await expect(page.locator('.own-kept')).toBeVisible()
})
