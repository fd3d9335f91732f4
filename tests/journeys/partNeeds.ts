import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Facts } from '../../src/domain/planFacts'
import { provingText } from './provingText'
import { turnTo } from './sheetActs'

/** Something that a visitor does for the first time, for which the page has to fetch a part. */
export type Need = {
  readonly name: string
  readonly begin: (page: Page) => Promise<void>
  /** Where it is said that the part did not come. */
  readonly place: (page: Page) => Locator
  /** What is there once it has come. */
  readonly come: (page: Page) => Locator
  /** Whether it reads or writes a file: to try again is to do the same once more. */
  readonly writes?: boolean
}

/** What is on the screen before, and stays. */
export const base = 'group=zone&painter=svg'

export const goTo = (page: Page, address: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash
  }, address)

const whole = (page: Page) => page.locator('body')
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

function spread(name: string, within: string): Need {
  return {
    name: `the desk ${name}`,
    begin: (page) => goTo(page, `${base}&desk=${name}`),
    place: (page) => page.locator('.desk'),
    come: (page) => page.locator(within),
  }
}

function screen(name: string, address: string, within: string): Need {
  return {
    name,
    begin: (page) => goTo(page, `${base}&slide=layout/city&${address}`),
    place: whole,
    come: (page) => page.locator(within),
  }
}

async function openDialog(page: Page, name: string): Promise<void> {
  if (!(await dialog(page, name).isVisible())) await page.getByRole('button', { name, exact: true }).click()
}

/** A file of the dialog of what is taken away: its section there, the button, and what is chosen before. */
function taken(section: string, button: RegExp, format?: string): Need {
  const part = (page: Page) => dialog(page, '导出').getByRole('region', { name: section, exact: true })
  const kind = format ?? section
  return {
    name: `a file by ${button.source}`,
    begin: async (page) => {
      await openDialog(page, '导出')
      await turnTo(page, /^(SVG|PNG)$/.test(kind) ? '图片' : kind)
      if (format === 'SVG' || format === 'PNG')
        await part(page)
          .locator('label', { hasText: new RegExp(`^${format}$`) })
          .click()
      await part(page).getByRole('button', { name: button }).click()
    },
    place: part,
    come: (page) => part(page).getByText(/^已交给浏览器下载/),
    writes: true,
  }
}

const facts: Facts = JSON.parse(readFileSync(new URL('../../public/data/atlas.json', import.meta.url), 'utf8'))
const plan = { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from(provingText(facts)) }

/** Every part of the page, by what first needs it. */
export const needs: readonly Need[] = [
  {
    name: 'what is near a park',
    begin: (page) => goTo(page, `${base}&park=minhang`),
    place: (page) => page.locator('.detail .panel-failure'),
    come: (page) => page.locator('.near'),
  },
  spread('matrix', '.matrix'),
  {
    name: 'the matrix as a file',
    begin: async (page) => {
      await goTo(page, `${base}&desk=matrix`)
      await page.getByRole('button', { name: /^下载 XLSX/ }).click()
    },
    place: (page) => page.locator('.matrix-says'),
    come: (page) => page.locator('.matrix-says', { hasText: '.xlsx' }),
    writes: true,
  },
  spread('compare', '.compare'),
  spread('indicators', '.indicators'),
  spread('questions', '.questions'),
  spread('plan', '.plan'),
  {
    name: 'the text of the plan',
    begin: async (page) => {
      await goTo(page, `${base}&desk=plan`)
      await page.getByLabel('选择文件').setInputFiles(plan)
    },
    place: (page) => page.locator('.plan'),
    come: (page) => page.getByRole('button', { name: /^\d+ 条事实全部核到$/ }),
    writes: true,
  },
  spread('deck', '.deck-desk'),
  {
    name: 'a handout',
    begin: async (page) => {
      await goTo(page, `${base}&desk=deck`)
      await page.getByRole('button', { name: '打印讲义', exact: true }).click()
      await dialog(page, '打印讲义').getByRole('button', { name: '打印…', exact: true }).click()
    },
    place: (page) => page.locator('.desk'),
    come: (page) => page.locator('.handout'),
  },
  {
    name: 'the views kept',
    begin: (page) => openDialog(page, '收藏的问题'),
    place: (page) => dialog(page, '收藏的问题'),
    come: (page) => page.locator('.saved'),
  },
  {
    name: 'the deck as a file',
    begin: async (page) => {
      await goTo(page, `${base}&desk=deck&slide=layout/-`)
      await page.locator('.deck-settings').getByRole('button', { name: '导出', exact: true }).click()
    },
    place: (page) => page.locator('.desk'),
    come: (page) => page.locator('.desk').filter({ hasNotText: /没有取/ }),
    writes: true,
  },
  {
    name: 'what is taken away',
    begin: (page) => openDialog(page, '导出'),
    place: (page) => dialog(page, '导出'),
    come: (page) => dialog(page, '导出').getByRole('region', { name: '幻灯', exact: true }),
  },
  taken('数据', /^XLSX/),
  taken('图件', /^写成 SVG/, 'SVG'),
  taken('图件', /^写成 PNG/, 'PNG'),
  taken('图件', /^写成 PDF/, 'PDF'),
  taken('园区图册', /^图册（PDF/, 'PDF'),
  taken('园区图册', /^图册（PPTX/, '幻灯'),
  taken('幻灯', /^本图一页/),
  screen('a talk', 'show=1', '.stage'),
  screen('the presenter’s window', 'presenter=1', '.presenter'),
  screen('the map alone', 'embed=1', '.embed'),
]
