import type { Page } from '@playwright/test'
import type { Attack, Battlefield } from './attack'
import type { Random } from './random'
import { sightOf, watchedPage } from './watched'

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 640 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 640, height: 360 },
]
const starts = [
  '',
  'desk=matrix',
  'desk=compare&compare=minhang,expo',
  'desk=plan',
  'desk=deck',
  'park=lingang',
  'draw=four-x',
  'lang=en',
]
const keys = [
  'Tab',
  'Tab',
  'Enter',
  'Escape',
  'Space',
  'ArrowDown',
  'ArrowRight',
  'Backspace',
  '/',
  'F5',
  '+',
  '-',
  'Home',
  'Shift+Enter',
]
const texts = ['chj', '新材料', 'pudong 金融', '漕河泾\u200b', 'zzz', '<b>', '&=#%', '园'.repeat(300)]

/** So few acts stand between two reloads that every one of them is in the address at once. */
const actsBetweenReloads = 12

/** Clicks, keys and typing without sense, at pages of all sizes; whatever comes of it, a reload shows the same answer. */
export const clicks: Attack = {
  name: 'clicks',
  run: async (field) => {
    const counts = { acts: 0, reloads: 0, pages: 0 }
    await field.context.route('**/*', (route) =>
      new URL(route.request().url()).hostname === 'localhost' ? route.continue() : route.abort(),
    )
    while (!field.isOver()) {
      counts.pages++
      const { page, troubles } = await watchedPage(field.context)
      const done = [`at ${field.random.of(starts)}`]
      await page.setViewportSize(field.random.of(sizes))
      await page.goto(`${field.site}#${done[0]?.slice(3)}`)
      for (let visit = 0; visit < 4 && !field.isOver(); visit++) {
        await sightOf(page)
        for (let turn = 0; turn < actsBetweenReloads; turn++) done.push(await act(page, field.random))
        counts.acts += actsBetweenReloads
        if (!(await holds(page, field, done))) break
        counts.reloads++
      }
      for (const trouble of troubles()) if (!isOutside(trouble)) field.fail(`${trouble} after ${done.join(', ')}`)
      for (const open of field.context.pages()) await open.close()
    }
    return counts
  },
}

/** Does something, and says what; what cannot be done is no matter. */
async function act(page: Page, random: Random): Promise<string> {
  const kind = random.below(10)
  if (kind === 0) return key(page, random.of(keys))
  if (kind === 1) return typed(page, random.of(texts))
  if (kind === 2) return point(page, random)
  if (kind === 3) {
    // Before the first page of the app there is none to come back to.
    await page.evaluate(() => window.navigation.canGoBack && window.history.back())
    return 'back'
  }
  const index = random.below(1000)
  return page.evaluate((at) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, input, select, summary, label, [data-park]')]
    const seen = all.filter((one) => one.checkVisibility() && !one.matches('[type=file], :has([type=file])'))
    const one = seen[at % Math.max(1, seen.length)]
    one?.click()
    return one
      ? `click ${(one.getAttribute('aria-label') ?? one.textContent ?? one.tagName).trim().slice(0, 20)}`
      : 'nothing'
  }, index)
}

async function key(page: Page, name: string): Promise<string> {
  await page.keyboard.press(name)
  return name
}

async function typed(page: Page, text: string): Promise<string> {
  const field = page.locator('#search')
  const written = await field.fill(text, { timeout: 300 }).then(
    () => true,
    () => false,
  )
  return written ? `search ${text.slice(0, 12)}` : 'nothing'
}

async function point(page: Page, random: Random): Promise<string> {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 }
  const [x, y] = [random.below(width), random.below(height)]
  await page.mouse.click(x, y)
  return `point ${x} ${y}`
}

/** Whether the page still shows something, and after a reload the same answer. */
async function holds(page: Page, { fail }: Battlefield, done: readonly string[]): Promise<boolean> {
  const before = await sightOf(page)
  const address = page.url()
  await page.reload()
  const after = await sightOf(page)
  const isSame = before.answer === after.answer && before.parks.join() === after.parks.join()
  if (before.text === '' || after.text === '') fail(`blank at ${address} after ${done.join(', ')}`)
  else if (!isSame)
    fail(`“${before.answer}” is “${after.answer}” after a reload of ${address} after ${done.join(', ')}`)
  else return true
  return false
}

/** Links to sources lead to other hosts, which are not there. */
function isOutside(trouble: string): boolean {
  return /ERR_FAILED|ERR_BLOCKED/.test(trouble)
}
