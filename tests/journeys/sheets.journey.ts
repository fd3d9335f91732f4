import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { choose } from './acts'
import { expect, test } from './journey'
import { said } from './poppler'
import { choice, openSheets, pick, section, written } from './sheetActs'

type Named = { readonly id: string; readonly name: string }
const parks: readonly Named[] = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')).parks
const nameOf = (park: string) => parks.find(({ id }) => id === park)?.name ?? `no park ${park}`

test('the PDF of a filtered view holds every park as text, its fonts and its paper', async ({ page, open, answer }) => {
  await open()
  await choose(page, '产业', '健康与生物医药', '生物医药')
  const filtered = await answer()
  expect(filtered).toHaveLength(9)
  await openSheets(page)
  await section(page).getByRole('combobox', { name: '纸张' }).selectOption('A3')
  await section(page).getByRole('textbox', { name: '图名' }).fill('生物医药的园区·泖港𠀀')
  await expect(section(page)).toContainText('A3，420 × 297 毫米')
  const path = await (await written(page, 'PDF')).path()
  await expect(section(page).getByRole('alert')).toContainText('𠀀')
  const text = said('pdftotext', path, '-')
  for (const name of ['张江科学城', ...filtered.map(nameOf)]) expect(text).toContain(name)
  for (const phrase of ['生物医药的园区·泖港〓', '承担生物医药的园区：9 个', '不作为划界依据', '四(四)']) {
    expect(text).toContain(phrase)
  }
  const fonts = said('pdffonts', path).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes/)
  const facts = said('pdfinfo', path)
  expect(facts).toMatch(/Page size: +1190\.55 x 841\.89 pts/)
  expect(facts).toContain('生物医药的园区')
  expect(facts).toContain('承担生物医药的园区：9 个')
  expect(said('pdfimages', '-list', path).trim().split('\n').slice(2)).toEqual([])
})

test('a sheet of A0 is a PDF under 5 MB, true in millimetres', async ({ page, open }) => {
  await open('draw=one-five-x,four-x')
  await openSheets(page)
  await section(page).getByRole('combobox', { name: '纸张' }).selectOption('A0')
  await choice(page, '纵向').click()
  const path = await (await written(page, 'PDF')).path()
  expect(readFileSync(path).length).toBeLessThan(5e6)
  expect(said('pdfinfo', path)).toMatch(/Page size: +2383\.9\d* x 3370\.\d+ pts/)
})

type Picture = { readonly width: number; readonly height: number; readonly colours: number; readonly ink: number[] }

/** The size of a picture, how many colours it has, and the mean colour of each field of a grid of so many. */
async function looked(page: Page, file: Buffer, type: string, grid: number): Promise<Picture> {
  return page.evaluate(
    async ([base64, media, count]) => {
      const image = new Image()
      image.src = `data:${media};base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = 1120
      canvas.height = Math.round((1120 * image.height) / image.width)
      const pen = canvas.getContext('2d', { willReadFrequently: true })
      if (!pen) throw new Error('no canvas')
      pen.drawImage(image, 0, 0, canvas.width, canvas.height)
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
      const colours = new Set<number>()
      const sums = Array.from({ length: count * count * 3 }, () => 0)
      const counts = Array.from({ length: count * count }, () => 0)
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
        colours.add((red << 16) | (green << 8) | blue)
        const pixel = at / 4
        const x = Math.floor(((pixel % canvas.width) * count) / canvas.width)
        const y = Math.floor((Math.floor(pixel / canvas.width) * count) / canvas.height)
        const field = y * count + x
        counts[field] = (counts[field] ?? 0) + 1
        for (const [channel, value] of [red, green, blue].entries()) {
          sums[field * 3 + channel] = (sums[field * 3 + channel] ?? 0) + value
        }
      }
      const ink = sums.map((sum, at) => sum / (counts[Math.floor(at / 3)] ?? 1))
      return { width: image.width, height: image.height, colours: colours.size, ink }
    },
    [file.toString('base64'), type, grid] as const,
  )
}

test('A3 at 300 dpi is a PNG of 4961 × 3508 pixels that agrees with the SVG and with the map', async ({
  page,
  open,
}) => {
  await open()
  await openSheets(page)
  await section(page).getByRole('combobox', { name: '纸张' }).selectOption('A3')
  // A line break as PowerPoint copies it, and a half of an emoji.
  await section(page).getByRole('textbox', { name: '图名' }).fill('空间\u000b布局\ud83d')
  const svg = readFileSync(await (await written(page, 'SVG')).path())
  await pick(page, 'PNG')
  await section(page).getByRole('combobox', { name: '分辨率' }).selectOption('300')
  await expect(section(page)).toContainText('4961 × 3508 像素')
  const png = readFileSync(await (await written(page, 'PNG')).path())
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([4961, 3508])
  const [tiled, whole] = [await looked(page, png, 'image/png', 28), await looked(page, svg, 'image/svg+xml', 28)]
  expect(tiled.colours).toBeGreaterThan(500)
  // Mean colours of 784 fields: tiles, scaling and letters' edges may differ by this much of 255.
  const furthest = Math.max(...tiled.ink.map((value, at) => Math.abs(value - (whole.ink[at] ?? 0))))
  expect(furthest).toBeLessThan(8)
})

test('by keyboard: the focus stays where the file was asked for, and Esc closes the dialog', async ({ page, open }) => {
  await open()
  await openSheets(page)
  await pick(page, 'SVG')
  const save = section(page).getByRole('button', { name: '写成 SVG' })
  const coming = page.waitForEvent('download')
  await save.press('Enter')
  await coming
  await expect(section(page)).toContainText('已交给浏览器下载')
  await expect(save).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(section(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused()
})

test('the sheet is copied as a picture, and what was asked outlasts the dialog', async ({ page, context, open }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open()
  await openSheets(page)
  await section(page).getByText('图签', { exact: true }).click()
  await section(page).getByRole('textbox', { name: '审图号' }).fill('沪S(2026)012号')
  await section(page).getByRole('button', { name: '复制为图片' }).click()
  await expect(section(page)).toContainText('图片已在剪贴板里', { timeout: 60_000 })
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
  expect(types).toContain('image/png')
  await page.keyboard.press('Escape')
  await page.reload()
  await openSheets(page)
  await expect(section(page).getByRole('textbox', { name: '审图号' })).toHaveValue('沪S(2026)012号')
  await expect(section(page).locator('.sheet-preview')).toContainText(/审图号\s*沪S\(2026\)012号/)
})
