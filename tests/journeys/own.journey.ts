import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { filesOf } from '../../bench/surveys'
import { expect, test } from './journey'

const files = 'tests/journeys/files'
const lying = `${files}/gcj02-says-wgs84-gbk.zip`
const single = `${files}/one-inland-park.geojson`

/** Presses Tab until a control of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp, role: 'textbox' | 'button' | 'checkbox' = 'button') {
  const wanted = page.getByRole(role, { name }).first()
  for (let step = 0; step < 400; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not come to ${name}`)
}

async function choose(page: Page, file: string) {
  await page.getByLabel('选择文件…').setInputFiles(file)
}

const system = (page: Page) => page.locator('.own-system')
const kept = (page: Page) => page.locator('.own-kept')

test('by keyboard alone: a file that lies is told, applied, exported, and there after opening again', async ({
  page,
  open,
}) => {
  await open('desk=data')
  await choose(page, lying)
  await expect(system(page)).toContainText('文件自称 GCS_WGS_1984（.prj），与园区位置不符')
  await expect(system(page)).toContainText('确定是 GCJ-02 经纬度（高德、腾讯）：22 个园区中 22 个位置相符')
  await expect(system(page)).toContainText('向西 424 米、向北 225 米')
  await expect(page.locator('.own-verdict')).toContainText('22 个园区中对上 22 个')
  await tabTo(page, '来源（必填）', 'textbox')
  await page.keyboard.type('某区规划资源局')
  await tabTo(page, '日期（必填）', 'textbox')
  await page.keyboard.type('2024-06')
  await page.keyboard.press('Enter')
  await expect(kept(page)).toContainText('22 个园区中 22 个')
  await expect(page.locator('.attribution-notice')).toContainText(
    '22 个园区中 22 个为自带边界（某区规划资源局，2024-06）',
  )
  await expect(page).toHaveURL(/outlines=own/)
  await tabTo(page, '存为文件')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/\.atlas-own\.json$/)
  const written = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(written.outlines).toHaveLength(22)
  await page.reload()
  await expect(kept(page)).toContainText('22 个园区中 22 个')
  await tabTo(page, '全部移除')
  await page.keyboard.press('Enter')
  await expect(kept(page)).toContainText('22 个园区中 0 个')
  await expect(page.locator('.attribution-notice')).not.toContainText('自带边界')
})

test('one park in the open country asks, and is applied in no system that nobody chose', async ({ page, open }) => {
  await open('desk=data')
  await choose(page, single)
  await expect(system(page)).toContainText('分不清是哪种坐标系')
  await page.getByLabel('来源（必填）').fill('某园区')
  await page.getByLabel('日期（必填）').fill('2024')
  const apply = page.getByRole('button', { name: '替换 1 个园区' })
  await apply.click()
  await expect(page.locator('.own-apply [role=status]')).toHaveText('先对照地图定下坐标系。')
  await page.getByRole('radio', { name: /GCJ-02/ }).check()
  await expect(system(page)).toContainText('按你选的 GCJ-02')
  await apply.click()
  await expect(kept(page)).toContainText('22 个园区中 1 个')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(kept(page)).toContainText('22 个园区中 0 个')
  await page.getByRole('button', { name: '重做' }).click()
  await expect(kept(page)).toContainText('22 个园区中 1 个')
})

test('a file that is let go anywhere opens on its desk, and a bad one changes nothing and says why', async ({
  page,
  open,
}) => {
  await open()
  const drop = async (name: string, bytes: Buffer) =>
    page.evaluate(
      ([given, data]) => {
        const transfer = new DataTransfer()
        const content = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
        transfer.items.add(new File([content], given))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
      },
      [name, bytes.toString('base64')] as const,
    )
  await drop('范围.zip', readFileSync(lying))
  await expect(system(page)).toContainText('确定是 GCJ-02')
  await expect(page.locator('[data-brought=corrected]').first()).toBeAttached()
  await page.getByRole('checkbox', { name: '校正后' }).uncheck()
  await expect(page.locator('[data-brought=corrected]')).toHaveCount(0)
  await drop('坏.zip', readFileSync(lying).subarray(0, 3000))
  await expect(page.locator('.own .trouble')).toContainText('坏.zip')
  await expect(page.locator('.own .trouble')).toContainText('没有改动任何东西')
})

test('a file that takes its time says how far it is, and can be left at once for another', async ({ page, open }) => {
  await open('desk=data')
  const large = filesOf({ format: 'geojson', corners: 40_000, title: '', most: 0 })
  await page.getByLabel('选择文件…').setInputFiles([...large])
  await expect(page.getByRole('progressbar', { name: /survey\.geojson/ })).toBeVisible()
  await page.locator('.own').getByRole('button', { name: '取消' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.locator('.own-findings')).toHaveCount(0)
  await choose(page, lying)
  await expect(system(page)).toContainText('确定是 GCJ-02')
})

test('a link that asks for an office’s outlines says that they are not here', async ({ page, open }) => {
  await open('outlines=own')
  await expect(page.locator('.notices')).toContainText('本机没有')
})
