import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { pixelSize } from '../../src/drawing/sheet/papers'
import { expect, test } from './journey'
import { openSheets, pick, section, turnTo, written } from './sheetActs'
import { troubles } from './troubles'

type Sampled = { readonly width: number; readonly height: number; readonly tiles: ReadonlyMap<string, Set<number>> }

/** A PNG of ours (RGB, each row as it differs from the one above) by its columns `apart`, as the colours of each tile. */
function sampled(png: Buffer, apart: number): Sampled {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const packed: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const rows = inflateSync(Buffer.concat(packed))
  expect(rows.length).toBe(height * (width * 3 + 1))
  const tiles = new Map<string, Set<number>>()
  for (let x = 0; x < width; x += apart) {
    let [red, green, blue] = [0, 0, 0]
    for (let y = 0; y < height; y++) {
      const at = y * (width * 3 + 1) + 1 + x * 3
      red = (red + rows.readUInt8(at)) & 255
      green = (green + rows.readUInt8(at + 1)) & 255
      blue = (blue + rows.readUInt8(at + 2)) & 255
      const tile = `${Math.floor(x / 4096)} ${Math.floor(y / 1024)}`
      const colours = tiles.get(tile) ?? new Set()
      tiles.set(tile, colours.add((red << 16) | (green << 8) | blue))
    }
  }
  return { width, height, tiles }
}

test('A0 is refused in words at 600 dpi before it is begun; at 200 dpi it has all its pixels, and no tile is blank', async ({
  page,
  open,
}) => {
  const downloads: string[] = []
  page.on('download', (file) => downloads.push(file.suggestedFilename()))
  await open()
  await openSheets(page)
  await section(page).getByRole('combobox', { name: '纸张' }).selectOption('A0')
  await pick(page, 'PNG')
  const dots = section(page).getByRole('combobox', { name: '分辨率' })
  const save = section(page).getByRole('button', { name: '写成 PNG' })
  await dots.selectOption('600')
  await expect(section(page)).toContainText(
    '28087 × 19866 像素超出浏览器能写的 140 百万像素。请选较低的分辨率、较小的纸张，或用 PDF、SVG。',
  )
  await expect(save).toBeDisabled()
  await dots.selectOption('200')
  await expect(section(page)).toContainText('9362 × 6622 像素')
  const png = readFileSync(await (await written(page, 'PNG')).path())
  expect(downloads).toEqual([expect.stringMatching(/^张江空间布局图-A0-.*\.png$/)])
  const { width, height, tiles } = sampled(png, 61)
  expect({ width, height }).toEqual(pixelSize('A0', 'landscape', 200))
  expect({ width, height }).toEqual({ width: 9362, height: 6622 })
  expect(tiles.size).toBe(3 * 7)
  expect([...tiles].filter(([, colours]) => colours.size <= 4).map(([tile]) => tile)).toEqual([])
})

/** From the second picture on the page decodes none until it is let go on: whoever writes a PNG is held in its middle. */
function holdDecoding(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { prototype } = HTMLImageElement
    const { decode } = prototype
    const letGoOn = new Promise<void>((resolve) => {
      window.addEventListener('go-on', () => resolve(), { once: true })
    })
    let pictures = 0
    prototype.decode = async function held() {
      pictures++
      if (pictures > 1) await letGoOn
      return decode.call(this)
    }
  })
}

const letGoOn = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('go-on')))

test('a PNG is called off in its middle: the sentence comes at once, and no file', async ({ page, open }) => {
  const downloads: string[] = []
  page.on('download', (file) => downloads.push(file.suggestedFilename()))
  await open()
  await openSheets(page)
  await holdDecoding(page)
  await pick(page, 'PNG')
  const save = section(page).getByRole('button', { name: '写成 PNG' })
  await save.click()
  await expect(section(page).getByRole('progressbar', { name: '已完成 41%' })).toBeVisible()
  await section(page).getByRole('button', { name: '取消' }).click()
  await expect(section(page).getByRole('alert')).toHaveText('已取消，没有写出文件。')
  await expect(save).toBeFocused()
  await letGoOn(page)
  // The same once more, and whole: had the first gone on, it would be done by now as well.
  await written(page, 'PNG')
  await expect(section(page)).toContainText(/已交给浏览器下载：张江空间布局图-A4-.*\.png/)
  expect(downloads).toEqual([expect.stringMatching(/^张江空间布局图-A4-.*\.png$/)])
})

test('a PDF is called off while its writer is on its way: the sentence comes at once, and no file', async ({
  page,
  open,
}) => {
  const downloads: string[] = []
  page.on('download', (file) => downloads.push(file.suggestedFilename()))
  let letCome = () => {}
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route('**/assets/pdfFile-*.js', async (route) => {
    await mayCome
    await route.fallback()
  })
  await open()
  await openSheets(page)
  await section(page).getByRole('button', { name: '写成 PDF' }).click()
  await expect(section(page)).toContainText(/正在写 张江空间布局图-A4-.*\.pdf/)
  await section(page).getByRole('button', { name: '取消' }).click()
  await expect(section(page).getByRole('alert')).toHaveText('已取消，没有写出文件。')
  letCome()
  // Had the first gone on, it would be done by the time the second is.
  await written(page, 'PDF')
  await expect(section(page)).toContainText(/已交给浏览器下载：张江空间布局图-A4-.*\.pdf/)
  expect(downloads).toEqual([expect.stringMatching(/^张江空间布局图-A4-.*\.pdf$/)])
})

const refused = '浏览器不让本页写剪贴板，图片没有复制。请改用 PNG 格式存成文件。'
const clipboards: readonly (readonly [string, () => void])[] = [
  [
    'refuses',
    () => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
    },
  ],
  ['knows no pictures', () => Reflect.deleteProperty(window, 'ClipboardItem')],
]

for (const [does, change] of clipboards) {
  test(`where the clipboard ${does}, the sentence names the way out, and the way is open`, async ({ page, open }) => {
    await page.addInitScript(change)
    await open()
    await openSheets(page)
    await section(page).getByRole('button', { name: '复制为图片' }).click()
    await expect(section(page).getByRole('alert')).toHaveText(refused)
    const file = await written(page, 'PNG')
    expect(file.suggestedFilename()).toMatch(/^张江空间布局图-A4-.*\.png$/)
  })
}

test("axe-core finds nothing serious in a sheet's section at rest, refusing, writing", async ({ page, open }) => {
  test.slow()
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'))
  for (const { title, address } of [
    { title: 'light', address: '' },
    { title: 'dark', address: 'theme=dark' },
    { title: 'English', address: 'lang=en' },
  ]) {
    await page.goto('about:blank')
    await open(address)
    await page.getByRole('button', { name: /^(导出|Export)$/ }).click()
    await turnTo(page, '(图片|Pictures)')
    const part = page.getByRole('region', { name: /^(图件|Sheet)$/ })
    await expect(part.locator('.sheet-preview svg')).toBeVisible()
    expect.soft(await troubles(page, 'body'), `${title}, at rest`).toEqual([])
    await part.getByRole('combobox', { name: /^(纸张|Paper)$/ }).selectOption('A0')
    await part.locator('label', { hasText: /^PNG$/ }).click()
    await part.getByRole('combobox', { name: /^(分辨率|Resolution)$/ }).selectOption('600')
    await part.getByRole('button', { name: /^(复制为图片|Copy as picture)$/ }).click()
    await expect(part.getByRole('alert')).toBeVisible()
    await expect(part).toContainText(/28087 × 19866/)
    expect.soft(await troubles(page, 'body'), `${title}, refusing`).toEqual([])
    await holdDecoding(page)
    await part.getByRole('combobox', { name: /^(纸张|Paper)$/ }).selectOption('A4')
    await part.getByRole('button', { name: /PNG$/ }).click()
    await expect(part.getByRole('progressbar')).toBeVisible()
    expect.soft(await troubles(page, 'body'), `${title}, writing`).toEqual([])
    await part.getByRole('button', { name: /^(取消|Cancel)$/ }).click()
    await letGoOn(page)
  }
})
