import type { Page } from '@playwright/test'
import { slideCount } from './counts'
import { expect, test } from './journey'
import { hasOlderBrowser, olderBrowserPath } from './olderBrowser'

test.skip(!hasOlderBrowser, 'the old Chromium is built for Linux on x64')
// A worker of its own: beside another browser in one, this one opens no page.
test.use({
  launchOptions: { args: ['--no-sandbox'], ...(hasOlderBrowser ? { executablePath: olderBrowserPath() } : {}) },
})

/** Playwright looks for roles by a function that this browser lacks; what is pressed is found by its words. */
async function press(page: Page, words: string): Promise<void> {
  const place = () =>
    page.evaluate((text) => {
      // Over all else, where a dialog is open.
      const room = document.querySelector('[role=dialog]') ?? document
      const shown = [...room.querySelectorAll('button, label')].filter((one) => one.getClientRects().length > 0)
      const wanted = shown.find((one) => one.textContent?.includes(text))
      wanted?.scrollIntoView({ block: 'center' })
      const { x = 0, y = 0, width = 0, height = 0 } = wanted?.getBoundingClientRect() ?? {}
      return wanted ? ([x + width / 2, y + height / 2] as const) : null
    }, words)
  await expect.poll(place, { message: words }).not.toBeNull()
  const [x, y] = (await place()) ?? [0, 0]
  await page.mouse.click(x, y)
}

const says = (page: Page, part: string, words: RegExp | string) =>
  expect.poll(() => page.evaluate((one) => document.querySelector(one)?.textContent ?? '', part)).toMatch(words)

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${test.info().project.use.baseURL}#${address}`)
  await expect.poll(() => page.evaluate(() => document.querySelector('.surface, .presenter') !== null)).toBe(true)
}

const desks = {
  'desk=matrix&order=likeness': '金桥园',
  'desk=compare&compare=minhang,lingang': '闵行园',
  'desk=indicators': '技术合同成交额',
  'desk=plan': '选择文件',
  'desk=questions': '布局列了、园区条目没提',
  'desk=rows': '列什么',
  'desk=data': '自带边界',
  'desk=deck': '从头放映',
}

test('a browser of 2021 opens the map, filters, opens a park and each desk, writes files and gives a talk', async ({
  browser,
}) => {
  // All of a visit in one, in a browser that draws slower than today's.
  test.setTimeout(240_000)
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await open(page, '')
  await press(page, '一极')
  await says(page, '.left', /1 个/)
  await open(page, 'park=lingang')
  await says(page, '.detail', /临港园[\s\S]*四\(四\)2/)
  for (const [address, words] of Object.entries(desks)) {
    await open(page, address)
    await says(page, '.desk', words)
  }
  // Away from the deck, which has a button for PDF of its own.
  await open(page, '')
  await press(page, '导出')
  for (const [kind, words] of [
    ['PDF', '写成 PDF'],
    ['幻灯', '本图一页（PPTX）'],
    ['数据', 'XLSX 工作簿'],
    ['数据', 'CSV（ZIP）'],
  ] as const) {
    await press(page, kind)
    const download = page.waitForEvent('download')
    await press(page, words)
    expect((await download).suggestedFilename()).toMatch(/\.(?:pdf|pptx|xlsx|zip)$/)
  }
  await open(page, 'slide=layout/pole&show=1')
  await says(page, '.stage', /一极/)
  await page.keyboard.press('PageDown')
  await says(page, '.stage', new RegExp(`5 / ${slideCount}`))
  expect(complaints).toEqual([])
  await page.close()
})
