import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parkCount, slideCount } from './counts'
import { expect, test } from './journey'

type Printing = { prints: number }
type Choice = { readonly perPage: 1 | 2 | 6; readonly withoutNotes?: boolean }

/** A printer that only counts, as a real one would open a dialog that no test can close. */
async function countPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const printing: Printing = { prints: 0 }
    Object.assign(window, { printing })
    window.print = () => {
      printing.prints += 1
    }
  })
}

const prints = (page: Page) => page.evaluate(() => (window as unknown as { printing: Printing }).printing.prints)

async function printHandout(page: Page, { perPage, withoutNotes = false }: Choice): Promise<void> {
  await page.getByRole('button', { name: /^(打印讲义|Print a handout)$/ }).click()
  const dialog = page.getByRole('dialog', { name: /^(打印讲义|Print a handout)$/ })
  await dialog.getByText(new RegExp(`^${perPage}( 张)?$`)).click()
  await dialog.getByRole('checkbox', { name: /^(连同备注|With the notes)$/ }).setChecked(!withoutNotes)
  const before = await prints(page)
  await dialog.getByRole('button', { name: /^(打印…|Print…)$/ }).click()
  await expect.poll(() => prints(page)).toBe(before + 1)
}

const pages = (page: Page) => page.locator('.handout-page')

/** What reaches out of its page, in CSS pixels of the paper; parts of a picture are cut off by its own box. */
function overflowing(page: Page): Promise<string[]> {
  return pages(page).evaluateAll((sheets) =>
    sheets.flatMap((sheet, at) => {
      const paper = sheet.getBoundingClientRect()
      const wide = [...sheet.querySelectorAll('*')].filter((element) => {
        if (element.closest('svg') && element.tagName !== 'svg') return false
        const { left, right, bottom, width } = element.getBoundingClientRect()
        return width > 0 && (left < paper.left - 1 || right > paper.right + 1 || bottom > paper.bottom + 1)
      })
      return wide.map((element) => `page ${at + 1}: ${element.tagName} ${element.className}`)
    }),
  )
}

/** Texts that run over the foot of their slide or of the page's body. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('.handout-slide, .handout-body').evaluateAll((boxes) =>
    boxes.flatMap((box) => {
      const { bottom } = box.getBoundingClientRect()
      const texts = [...box.querySelectorAll('p, tr, h2, li')]
      return texts.filter((text) => text.getBoundingClientRect().bottom > bottom + 1).map((text) => text.textContent)
    }),
  )
}

async function pdfPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length
}

for (const perPage of [1, 2, 6] as const) {
  test(`${perPage} a page: every slide with its notes, map, legend and sources, each page whole and alone on its paper`, async ({
    page,
    open,
  }) => {
    await countPrints(page)
    await open('desk=deck&theme=dark')
    await printHandout(page, { perPage })
    await page.emulateMedia({ media: 'print' })
    const count = await pages(page).count()
    const slides = page.locator('.handout-slide')
    await expect(slides).toHaveCount(slideCount)
    expect(await pages(page).filter({ has: slides }).count()).toBe(Math.ceil(slideCount / perPage))
    await expect(slides.nth(3)).toContainText('4 一极：临港园')
    await expect(page.locator('.handout')).toContainText('总数由我们相加，规划没有写')
    await expect(page.locator('.handout')).toContainText('“X”规划没有点名')
    await expect(page.locator('.handout-slide[data-kind=map] .legend')).toHaveCount(9)
    await expect(slides.nth(1).locator('[data-name-of]')).toHaveCount(parkCount + 1)
    await expect(page.locator('.handout')).toContainText('四(四)3 第1段第1句')
    await expect(page.locator('.handout')).toContainText('片区产业未点名园区')
    await expect(pages(page).last()).toContainText(`第 ${count} 页，共 ${count} 页`)
    for (const foot of [
      '示意范围，非法定边界',
      '内部研究示意图，不作为划界依据',
      '天地图',
      '打印日期',
      '张江空间布局',
    ]) {
      await expect(page.locator('.handout-foot', { hasText: foot })).toHaveCount(count)
    }
    expect(await overflowing(page)).toEqual([])
    expect(await cutOff(page)).toEqual([])
    await expect(page.locator('.app')).toBeHidden()
    expect(
      await page.locator('body > *:visible').evaluateAll((shown) => shown.map(({ className }) => className)),
    ).toEqual(['handout'])
    expect(await pdfPages(page)).toBe(count)
  })
}

test('after the print the page is as before, the focus too; a park’s open panel does not come between', async ({
  page,
  open,
}) => {
  await countPrints(page)
  await open('desk=deck&park=minhang&theme=dark')
  // The camera makes room for the panel, and stands in the address once it has.
  await expect(page).toHaveURL(/&map=/)
  const address = page.url()
  await printHandout(page, { perPage: 2, withoutNotes: true })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.handout-slide').first()).toBeVisible()
  await expect(page.locator('.handout')).not.toContainText('由各组相加')
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.handout-slide').first()).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.handout')).toHaveCount(0)
  await expect(page.locator('.app')).toBeVisible()
  await expect(page.getByRole('button', { name: '打印讲义' })).toBeFocused()
  expect(page.url()).toBe(address)
})

test('all ids on the paper are its own, and its colours are the light ones', async ({ page, open }) => {
  await countPrints(page)
  await open('desk=deck&theme=projector-dark&draw=four-x')
  await printHandout(page, { perPage: 6 })
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, at) => ids.indexOf(id) !== at)
  })
  expect(twice).toEqual([])
  const colours = await page.locator('.handout').evaluate((handout) => {
    const { color, backgroundColor } = getComputedStyle(handout)
    return [color, backgroundColor]
  })
  expect(colours).toEqual(['rgb(29, 39, 48)', 'rgb(255, 255, 255)'])
})

test('a handout in English', async ({ page, open }) => {
  await countPrints(page)
  await open('desk=deck&lang=en')
  await printHandout(page, { perPage: 2 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.handout-slide').nth(3)).toContainText('Lingang Park')
  await expect(page.locator('.handout-foot').first()).toContainText(/Page 1 of \d+/)
  const said = (await page.locator('.handout').textContent()) ?? ''
  // Sections of the plan are named as the plan names them.
  const chinese = said
    .replace(/[一二三四五六七八九十]+(\([一二三四五六七八九十]+\))?\d*/g, '')
    .match(/\p{Script=Han}+/gu)
  expect(chinese ?? []).toEqual([])
  expect(await overflowing(page)).toEqual([])
  expect(await cutOff(page)).toEqual([])
})

/** How far down each page is filled, as a share of what it can hold. */
function filled(page: Page): Promise<number[]> {
  return pages(page).evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const body = sheet.querySelector('.handout-body')?.getBoundingClientRect()
      const parts = [...sheet.querySelectorAll('.handout-slides > *, .handout-rest > *')]
      const foot = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom))
      return body ? (foot - body.top) / body.height : 0
    }),
  )
}

/** Clauses that what is said beside a slide, or on its later page, names twice; a table names them row by row. */
function saidTwice(page: Page): Promise<string[]> {
  return page.locator('.handout').evaluate((handout) => {
    const clause = /\S+ (?:第\d+段第\d+句|¶\d+ s\d+)/g
    return [...handout.querySelectorAll('.handout-texts')].flatMap((texts) => {
      const named = [...texts.querySelectorAll('p')].flatMap((text) => text.textContent?.match(clause) ?? [])
      const bare = named.map((one) => one.replace(/^.*[：、:,]/, ''))
      return bare.filter((one, at) => bare.indexOf(one) !== at)
    })
  })
}

const mostBytes = 2e6

async function expectWellPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const shares = await filled(page)
  expect(Math.min(...shares), shares.join(' ')).toBeGreaterThan(0.5)
  expect(await saidTwice(page)).toEqual([])
  expect(await overflowing(page)).toEqual([])
  expect(await cutOff(page)).toEqual([])
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(pdf.length).toBeLessThan(mostBytes)
}

for (const language of ['zh', 'en'] as const) {
  for (const perPage of [1, 2, 6] as const) {
    test(`the shipped deck, ${perPage} a page in ${language}: no page half empty, no clause twice, two megabytes at most`, async ({
      page,
      open,
    }) => {
      await countPrints(page)
      await open(`desk=deck&lang=${language}`)
      await printHandout(page, { perPage })
      await expectWellPrinted(page)
    })
  }
}

type Atlas = Readonly<Record<'patterns' | 'industries', readonly { readonly id: string; readonly clause: unknown }[]>>
const atlas: Atlas = JSON.parse(readFileSync('public/data/atlas.json', 'utf8'))
const batches: Readonly<Record<string, readonly string[]>> = {
  layouts: atlas.patterns.map(({ id }) => `pattern=${id}&draw=${id}&lens=pattern/${id}`),
  industries: atlas.industries.slice(0, 12).map(({ id }) => `industry=${id}&lens=industry/${id}`),
  questions: ['question=candidate-for-x', 'desk=questions', 'desk=indicators', 'desk=matrix'],
}

for (const [name, addresses] of Object.entries(batches)) {
  test(`a deck of ${name}: no page half empty, no clause twice, two megabytes at most`, async ({ page, open }) => {
    await countPrints(page)
    await open('desk=deck')
    const slides = addresses.map((address, at) => ({
      id: `s${at}`,
      title: `第 ${at + 1} 页`,
      says: '请看图。',
      address,
    }))
    const deck = { format: 'zhangjiang-atlas-deck', version: 2, id: 'batch', name, slides }
    const file = { name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(deck)) }
    await page.getByLabel('导入…').setInputFiles(file)
    await expect(page.getByRole('combobox', { name: '讲稿' })).toContainText(name)
    await printHandout(page, { perPage: 2 })
    await expect(page.locator('.handout-slide')).toHaveCount(slides.length)
    await expectWellPrinted(page)
  })
}
