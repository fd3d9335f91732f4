import { writeFileSync } from 'node:fs'
import type { Page, TestInfo } from '@playwright/test'
import { expect, test } from './journey'
import { said } from './poppler'

/** What the browser prints by itself, as the text of its pages and their number. */
async function printed(page: Page, info: TestInfo): Promise<{ readonly text: string; readonly pages: number }> {
  const path = info.outputPath('printed.pdf')
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  const pages = Number(/Pages:\s+(\d+)/.exec(said('pdfinfo', path))?.[1])
  return { text: said('pdftotext', path, '-'), pages }
}

/** Its script comes in idle time. */
const isReady = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-printable', '')

test('the map is printed as one sheet on white, without the interface, and the page is as before', async ({
  page,
  open,
}, info) => {
  await open('draw=one-five-x&theme=dark')
  await isReady(page)
  const { text, pages } = await printed(page, info)
  expect(pages).toBe(1)
  for (const phrase of ['生物医药“1+5+X”空间布局图', '图例', '四(一)2', '不作为划界依据'])
    expect(text).toContain(phrase)
  for (const control of ['导出', '重置', '着色：']) expect(text).not.toContain(control)
  await expect(page.locator('.print-sheet, [data-printed]')).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.print-sheet svg > rect').first()
  await expect(paper).toHaveAttribute('fill', '#ffffff')
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.print-sheet')).toHaveCount(0)
})

test('a park is printed with its map, alone', async ({ page, open }, info) => {
  await open('park=minhang')
  await isReady(page)
  const park = await printed(page, info)
  for (const phrase of ['闵行园', '布局角色', '不作为划界依据']) expect(park.text).toContain(phrase)
  expect(park.text).not.toContain('图例')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-map [data-footprint="minhang"]')).toBeVisible()
})

test('a desk is printed as its table, alone', async ({ page, open }, info) => {
  await open('desk=compare&compare=minhang,lingang')
  await expect(page.getByRole('table').first()).toBeVisible()
  await isReady(page)
  const { text } = await printed(page, info)
  for (const phrase of ['闵行园', '临港园', '共有产业']) expect(text).toContain(phrase)
  for (const control of ['图例', '着色：', '规划总览']) expect(text).not.toContain(control)
})
