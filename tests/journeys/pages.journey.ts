import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parkCount } from './counts'
import { expect, test } from './journey'
import { said } from './poppler'
import { turnTo } from './sheetActs'

type Named = { readonly id: string; readonly name: string; readonly nameEn: string }
const parks: readonly Named[] = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')).parks

async function openPages(page: Page, button: string, name: string, kind = 'PDF') {
  await page.getByRole('button', { name: button, exact: true }).click()
  await turnTo(page, kind)
  return page.getByRole('region', { name, exact: true })
}

test('the atlas as a PDF: contents and a page a park, text as text, pages listed and linked', async ({
  page,
  open,
}) => {
  await open()
  const section = await openPages(page, '导出', '园区图册')
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await section.getByRole('button', { name: /^图册（PDF/ }).click()
  await expect(section.getByRole('progressbar')).toBeVisible()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^张江园区图册-22个园区-\d{4}-\d\d-\d\d\.pdf$/)
  await expect(section.getByRole('status')).toContainText(file.suggestedFilename())
  const path = await file.path()
  expect(said('pdfinfo', path)).toMatch(new RegExp(`Pages: +${parkCount + 1}\\n`))
  expect(said('pdfinfo', path)).toMatch(/Page size: +841\.89 x 595\.\d+ pts \(A4\)/)
  const pages = said('pdftotext', path, '-').split('\f')
  expect(pages[0]).toContain('上海张江高新技术产业开发区')
  for (const [at, { name }] of parks.entries()) {
    expect(pages[0]).toContain(name)
    expect(pages[at + 1]).toContain(name)
    for (const phrase of ['布局角色', '条目', '四(四)', '不作为划界依据', `第 ${at + 2} 页，共 ${parkCount + 1} 页`]) {
      expect(pages[at + 1]).toContain(phrase)
    }
  }
  expect(pages.join('')).not.toContain('〓')
  for (const font of said('pdffonts', path).trim().split('\n').slice(2))
    expect(font).toMatch(/CID TrueType +Identity-H +yes/)
  expect(said('pdfimages', '-list', path).trim().split('\n').slice(2)).toEqual([])
  const listed = said('pdftohtml', '-xml', '-stdout', '-i', path)
  expect(
    [...listed.matchAll(/<item page="(\d+)">([^<]+)</g)].map(([, number, name]) => [Number(number), name]),
  ).toEqual([[1, '张江园区图册'], ...parks.map(({ name }, at) => [at + 2, name])])
  expect(listed).toContain(`#${parkCount + 1}">${parkCount}. 崇明园</a>`)
})

test('in English, of the filtered parks alone', async ({ page, open }) => {
  await open('pattern=four-x&lang=en')
  const section = await openPages(page, 'Export', 'Atlas of the parks')
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await section.getByRole('button', { name: /^Atlas \(PDF/ }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^zhangjiang-park-atlas-4-parks-.*-\d{4}-\d\d-\d\d\.pdf$/)
  const pages = said('pdftotext', await file.path(), '-').split('\f')
  expect(pages.length).toBe(6)
  for (const name of ['Zhangjiang Science City', 'Lingang Park', 'Xuhui Park', 'Minhang Park']) {
    expect(pages[0]).toContain(name)
  }
  expect(pages[0]).not.toContain('Jinqiao Park')
  expect(pages[4]).toContain('Minhang Park')
  expect(pages[4]).toMatch(/Places in the layout|Clauses/)
})

test('a long writing can be called off: no file comes, and the sentence says so', async ({ page, open }) => {
  await open()
  const downloads: string[] = []
  page.on('download', (file) => downloads.push(file.suggestedFilename()))
  const section = await openPages(page, '导出', '园区图册')
  await section.getByRole('button', { name: /^图册（PDF/ }).click()
  await expect(section.getByRole('progressbar')).toHaveAttribute('aria-label', /已完成 [1-9]/)
  await section.getByRole('button', { name: '取消' }).click()
  await expect(section.getByRole('alert')).toHaveText('已取消，没有写出文件。')
  await expect(section.getByRole('button', { name: /^图册（PDF/ })).toBeEnabled()
  expect(downloads).toEqual([])
})
