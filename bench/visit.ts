import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '../tests/journeys/browser'
import { type Brought, broughtTo } from './brought'
import type { Contestant } from './contestants'
import { patience } from './patience'
import { probeFile } from './prepare'
import type { RowsMoved } from './probe/rows'
import type { Turn } from './probe/turns'
import { type Searched, searchesOf } from './searched'
import type { BenchServer } from './server'
import { takenFrom } from './taken'

/** What one visit gave; times in milliseconds. */
export type Visit = {
  readonly milestones: Readonly<Record<string, number>>
  /** Compressed bytes that the server sent until the page was ready. */
  readonly bytes: number
  /** All long tasks (over 50 ms) from the navigation until half a second after the page was ready. */
  readonly longTasks: number
  /** From a click until the finished answer was on the screen, for each choice made. */
  readonly answers: readonly number[]
  /** Slides that were turned by a key. */
  readonly turns: readonly Turn[]
  /** From the click on a button until the page said that the file was handed over: the first time, and once more. */
  readonly taken: readonly number[]
  readonly searches: readonly Searched[]
  /** The list of rows, scrolled and sorted. */
  readonly rows: readonly RowsMoved[]
  readonly brought: readonly Brought[]
}

const settling = 500

/** As on a PC without a graphics card: software draws and composes, and WebGL is allowed to be emulated. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

/** Visits a page as a newcomer does: nothing is cached. A stage that is not reached in a minute is left out. */
export async function visit(browser: Browser, server: BenchServer, contestant: Contestant): Promise<Visit> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 720 },
    locale: 'zh-CN',
    javaScriptEnabled: contestant.scripts,
  })
  const page = await context.newPage()
  server.taken()
  try {
    if (!contestant.scripts) return await visitWithoutScripts(page, server, contestant)
    await page.addInitScript({
      content: `window.benchWatch = ${JSON.stringify(contestant.watch)};\n${readFileSync(probeFile, 'utf8')}`,
    })
    await page.goto(server.address + contestant.path)
    await waitFor(page, contestant.ready)
    await page.waitForTimeout(settling)
    const measured = await readMeasures(page, contestant.ready)
    const bytes = server
      .taken()
      .filter(({ at }) => at <= measured.readyAt)
      .reduce((sum, sent) => sum + sent.bytes, 0)
    return {
      ...measured,
      bytes,
      answers: await answersOf(page, contestant),
      turns: await turnsOf(page, contestant),
      taken: await takenFrom(page, contestant),
      searches: await searchesOf(page, contestant),
      rows: await rowsOf(page, contestant),
      brought: await broughtTo(page, contestant),
    }
  } finally {
    await context.close()
  }
}

async function visitWithoutScripts(page: Page, server: BenchServer, { path }: Contestant): Promise<Visit> {
  await page.goto(server.address + path, { waitUntil: 'load' })
  const bytes = server.taken().reduce((sum, sent) => sum + sent.bytes, 0)
  return { milestones: {}, bytes, longTasks: 0, answers: [], turns: [], taken: [], searches: [], rows: [], brought: [] }
}

async function rowsOf(page: Page, { scrolls }: Contestant): Promise<readonly RowsMoved[]> {
  const moved: RowsMoved[] = []
  for (let times = 0; times < scrolls; times++) {
    await page.locator('.row-grid').waitFor()
    await page.waitForTimeout(settling)
    moved.push(await page.evaluate(() => window.bench.moveRows()))
  }
  return moved
}

/** Asked from outside: Playwright's own waiting evaluates strings in the page, which its security policy forbids. */
async function waitFor(page: Page, milestone: string): Promise<void> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    if (await page.evaluate((name) => name in window.bench.milestones, milestone)) return
    await page.waitForTimeout(100)
  }
}

function readMeasures(page: Page, ready: string) {
  return page.evaluate((milestone) => {
    const { milestones, longTasks } = window.bench
    return {
      milestones: { ...milestones },
      readyAt: performance.timeOrigin + (milestones[milestone] ?? performance.now()),
      longTasks: longTasks.reduce((sum, { duration }) => sum + duration, 0),
    }
  }, ready)
}

async function answersOf(page: Page, { clicks, ready }: Contestant): Promise<readonly number[]> {
  const control = await page.evaluate(
    (milestone) => 'control' in window.bench.milestones && milestone in window.bench.milestones,
    ready,
  )
  if (!control) return []
  const answers: number[] = []
  for (let click = 0; click < clicks; click++) {
    await page.evaluate(() => window.bench.await())
    await page
      .locator('label', { hasText: /一区|中心辐射区/ })
      .first()
      .click()
    const answer = await page.evaluate(
      (milliseconds) =>
        Promise.race([window.bench.answer(), new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null))]),
      patience,
    )
    if (answer !== null) answers.push(answer)
  }
  return answers
}

/** On and back again: N and P, as a presenter turns. */
async function turnsOf(page: Page, { turns, ready }: Contestant): Promise<readonly Turn[]> {
  if (turns === 0 || !(await page.evaluate((milestone) => milestone in window.bench.milestones, ready))) return []
  const turned: Turn[] = []
  for (let turn = 0; turn < turns; turn++) {
    await page.evaluate(() => window.bench.awaitTurn())
    await page.keyboard.press(turn % 2 === 0 ? 'n' : 'p')
    turned.push(await page.evaluate(() => window.bench.turn()))
    await page.waitForTimeout(settling)
  }
  return turned
}
