import { createServer } from 'node:http'
import type { FrameLocator, Page } from '@playwright/test'
import { landed, nameOnMap } from './acts'
import { parkCount } from './counts'
import { expect, isDrawn, test } from './journey'
import { troubles } from './troubles'

const closeServer: (() => void)[] = []
test.afterEach(() => {
  for (const close of closeServer.splice(0)) close()
})

/** A page of another origin, higher than its window, with the map in a frame between its texts. */
async function openAround(page: Page, map: string, size = 'width="1000" height="560"'): Promise<FrameLocator> {
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>报告</title>
    <input id="field" autofocus><p>正文</p>
    <iframe title="地图" src="${map}" ${size}
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
    <p>${'正文<br>'.repeat(80)}</p>`
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  closeServer.push(() => server.close())
  const address = server.address()
  await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/`)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.surface')).toBeVisible({ timeout: 30_000 })
  return frame
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY)
const addressIn = (page: Page) => decodeURIComponent(page.frames()[1]?.url() ?? '')

async function overMap(page: Page): Promise<void> {
  const box = await page.locator('iframe').boundingBox()
  if (!box) throw new Error('the page around has no frame')
  // Over the sea, left of the enlarged centre, where no park answers.
  await page.mouse.move(box.x + 420, box.y + 30)
}

test('a frame shows all names, the answer and the legend, takes no focus, and its link opens the whole with the same view', async ({
  page,
  context,
  baseURL,
}) => {
  const frame = await openAround(page, `${baseURL}#industry=biomedicine&embed=1&painter=svg`)
  const named = await frame
    .locator('[data-name-of]')
    .evaluateAll((names) => names.map((name) => name.getAttribute('data-name-of')))
  expect(new Set(named).size).toBe(parkCount)
  const caption = frame.getByRole('region', { name: '图示说明' })
  await expect(caption).toContainText('承担生物医药')
  await expect(frame.locator('.legend')).toContainText('多组团')
  await expect(frame.locator('.top, .left, .desk, .lens-bar')).toHaveCount(0)
  await expect(page.locator('#field')).toBeFocused()
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: /打开完整地图/ }).click()
  const whole = await opened
  await isDrawn(whole, 'svg')
  expect(new URL(whole.url()).hash).toBe('#industry=biomedicine&painter=svg')
  await expect(whole.locator('.answer-sentence')).toContainText('承担生物医药')
  expect(await whole.evaluate(() => window.opener)).toBeNull()
})

test('a wheel over the frame scrolls the page around; with Ctrl, or after a click on the map, it zooms', async ({
  page,
  baseURL,
}) => {
  const frame = await openAround(page, `${baseURL}#embed=1&painter=svg`)
  await overMap(page)
  await page.mouse.wheel(0, 60)
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0)
  await expect(frame.locator('.embed-courtesy')).toHaveText('按住 Ctrl 滚动，或先点一下地图，即可缩放')
  expect(addressIn(page)).not.toContain('map=')
  await page.evaluate(() => window.scrollTo(0, 0))
  await overMap(page)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect.poll(() => addressIn(page)).toContain('map=')
  expect(await scrolled(page)).toBe(0)
  const before = addressIn(page)
  await page.mouse.down()
  await page.mouse.up()
  await page.mouse.wheel(0, 100)
  await expect.poll(() => addressIn(page)).not.toBe(before)
  expect(await scrolled(page)).toBe(0)
})

test('by keyboard a park is chosen in the frame; its caption tells who it is, and no step is left in the history around', async ({
  page,
  baseURL,
}) => {
  const frame = await openAround(page, `${baseURL}#embed=1&painter=svg`)
  const steps = await page.evaluate(() => window.history.length)
  const name = frame.getByRole('button', { name: /^张江科学城/ })
  await name.focus()
  await page.keyboard.press('Enter')
  const caption = frame.getByRole('region', { name: '图示说明' })
  await expect(caption).toContainText('张江科学城 一城 · 张江科学城')
  await expect(caption).toContainText('一核两翼多点 · 核')
  await expect.poll(() => addressIn(page)).toContain('park=zhangjiang')
  await page.keyboard.press('Escape')
  await expect(caption).not.toContainText('核')
  expect(await page.evaluate(() => window.history.length)).toBe(steps)
})

test.describe('touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 412, height: 800 } })

  test('one finger over the frame is left to the page around', async ({ page, baseURL }) => {
    const frame = await openAround(page, `${baseURL}#embed=1&painter=svg`, 'width="380" height="480"')
    const surface = frame.locator('.surface')
    await expect(surface).toHaveCSS('touch-action', 'pan-x pan-y')
    const touched = (fingers: number) =>
      surface.evaluate((map, count) => {
        const touches = Array.from(
          { length: count },
          (_, identifier) => new Touch({ identifier, target: map, clientX: 100 + 80 * identifier, clientY: 100 }),
        )
        const about = { touches, targetTouches: touches, changedTouches: touches, bubbles: true, cancelable: true }
        map.dispatchEvent(new TouchEvent('touchstart', about))
        const move = new TouchEvent('touchmove', about)
        map.dispatchEvent(move)
        map.dispatchEvent(new TouchEvent('touchend', { changedTouches: touches, bubbles: true, cancelable: true }))
        return move.defaultPrevented
      }, fingers)
    expect(await touched(1)).toBe(false)
    await expect(frame.locator('.embed-courtesy')).toHaveText('用两根手指移动地图')
    expect(await touched(2)).toBe(true)
  })
})

test('at any size the map fills the frame and axe-core finds nothing serious', async ({ page, open }) => {
  for (const [size, address, shows] of [
    [{ width: 360, height: 640 }, 'embed=1', '.embed'],
    [{ width: 360, height: 640 }, 'embed=1&park=minhang&lang=en', '.embed:has-text("Minhang Park")'],
    [{ width: 320, height: 240 }, 'embed=1&draw=one-five-x,four-x&theme=dark', '[data-theme=dark] .embed'],
    [{ width: 1280, height: 720 }, 'embed=1&group=zone&theme=projector', '[data-theme=projector] .embed'],
  ] as const) {
    await page.setViewportSize(size)
    await open(address)
    await expect(page.locator(shows)).toBeVisible()
    await landed(page)
    const where = `“${address}” at ${size.width} × ${size.height}`
    expect.soft(await troubles(page, '.embed'), where).toEqual([])
    const boxes = await page.locator('.embed, .embed .map, .embed-caption, .embed-open').evaluateAll((parts) =>
      parts.map((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect()
        return left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight
      }),
    )
    expect.soft(boxes, where).toEqual([true, true, true, true])
    const map = await page.locator('.embed .map').boundingBox()
    expect.soft(map?.height, where).toBeGreaterThan(size.height * 0.6)
  }
})

test('in English the frame speaks English', async ({ page, open }) => {
  await open('embed=1&lang=en&park=minhang')
  await expect(page.getByRole('link', { name: /Open the whole map/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What the map shows' })).toContainText(
    'Minhang Park Central zone; 1+5+X',
  )
  await expect(nameOnMap(page, 'Minhang')).toBeVisible()
  expect((await page.locator('.embed').textContent()) ?? '').not.toMatch(/\p{Script=Han}/u)
})
