import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import papaparse from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { parkCount } from './counts'
import { expect, test } from './journey'
import { turnTo } from './sheetActs'
import { troubles } from './troubles'

const opener = (page: Page): Locator => page.getByRole('button', { name: '导出', exact: true })
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: '导出' })

async function taken(page: Page, format: RegExp): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: format }).click(),
  ])
  return file
}

test('the workbook obeys the filter, and the dialog says which filter and which file', async ({ page, open }) => {
  await open('pattern=four-x')
  await opener(page).click()
  await turnTo(page, '数据')
  await expect(dialog(page)).toContainText('筛选：在4+X中的园区：4 个')
  const file = await taken(page, /^XLSX/)
  expect(file.suggestedFilename()).toMatch(/^张江园区数据-4个园区-在4\+X中的园区：4 个-\d{4}-\d\d-\d\d\.xlsx$/)
  await expect(
    dialog(page)
      .getByRole('region', { name: /^(数据|Data)$/ })
      .getByRole('status'),
  ).toContainText(file.suggestedFilename())
  const sheets = await readWorkbook(await file.path())
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['园区', '产业与布局', '任务', '载体', '指标', '待核问题', '说明'])
  const [heads, ...parks] = sheets[0]?.data ?? []
  expect(heads?.slice(0, 2)).toEqual(['序号', '园区'])
  expect(parks.map(([, name]) => name)).toEqual(['张江科学城', '临港园', '徐汇园', '闵行园'])
  expect(sheets.at(-1)?.data).toContainEqual(['园区', '筛选：在4+X中的园区：4 个'])
})

test('the CSV come packed, a file each, in the language of the page', async ({ page, open }) => {
  await open('park=minhang&lang=en&group=clusters')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await turnTo(page, 'Data')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: /^CSV/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^zhangjiang-parks-csv-7-parks-.*\.zip$/)
  const files = unzipSync(new Uint8Array(await readFile(await file.path())))
  expect(Object.keys(files)).toEqual([
    '1 Parks.csv',
    '2 Industries and slots.csv',
    '3 Tasks.csv',
    '4 Sites.csv',
    '5 Indicators.csv',
    '6 Questions.csv',
    'README.txt',
  ])
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array()).replace(/^\uFEFF/, '')
  expect(textOf('README.txt')).toContain('Filter: Parks in New-city clusters: 7')
  const { data } = papaparse.parse<string[]>(textOf('1 Parks.csv'))
  expect(data[0]?.slice(0, 2)).toEqual(['No.', 'Park'])
  expect(data.slice(-7).map(([, name]) => name)).toContain('Jiading Park')
})

test('the GeoJSON holds the parks of the answer, the JSON all of them', async ({ page, open }) => {
  await open('group=clusters&candidates=1')
  await opener(page).click()
  await turnTo(page, '数据')
  const parks = await taken(page, /^GeoJSON/)
  expect(parks.suggestedFilename()).toMatch(/^张江园区范围-7个园区-.*\.geojson$/)
  const { features } = JSON.parse(await readFile(await parks.path(), 'utf8'))
  const kinds: string[] = features.map(({ properties }: { properties: { kind: string } }) => properties.kind)
  expect(kinds.filter((kind) => kind === 'park')).toHaveLength(7)
  expect(kinds).toContain('candidate-block')
  const all = await taken(page, /^JSON/)
  expect(all.suggestedFilename()).toMatch(/^张江空间布局图-全部数据-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(await readFile(await all.path(), 'utf8')).parks).toHaveLength(parkCount)
})

/** Of each form its choice of coordinates, what is chosen, and the layer of the parks with what GDAL is to say of it. */
const officeFiles = [
  ['DXF 图形', 'gk120zone', 'entities', /1: entities/, null],
  ['DXF 图形', 'shanghai', 'entities', /1: entities/, null],
  ['Shapefile', 'gk123', 'parks', /parks \(Polygon\)/, '4550'],
  ['GeoPackage', 'cgcs2000', 'parks', /parks \(Multi Polygon\)/, '4490'],
  ['KML', null, '名称', /名称/, '4326'],
  ['GIS 图层', null, 'parks', /parks \(Multi Polygon\)/, '4326'],
] as const

test('outlines leave as office files that GDAL opens, in the coordinates that were chosen', async ({ page, open }) => {
  await open('group=clusters')
  await opener(page).click()
  await turnTo(page, '数据')
  for (const [name, system, layer, listed, code] of officeFiles) {
    if (system)
      await dialog(page)
        .getByLabel(new RegExp(`^坐标系 · ${name}`))
        .selectOption(system)
    const file = await taken(page, new RegExp(`^${name}`))
    const [all, one] = toldByGdal(await readFile(await file.path()), file.suggestedFilename(), layer)
    expect(all, name).toMatch(listed)
    expect(one, name).toContain(code ? `ID["EPSG",${code}]` : 'Feature Count: ')
  }
  const options = await dialog(page).getByRole('option').allTextContents()
  expect(options.filter((text) => /Mercator|墨卡托|3857/.test(text))).toEqual([])
})

/** What GDAL says of a file's layers, and of one of them; a ZIP is unpacked and the layer's own file opened. */
function toldByGdal(bytes: Uint8Array, name: string, layer: string): readonly [string, string] {
  const folder = mkdtempSync(join(tmpdir(), 'taken-'))
  try {
    const isZip = name.endsWith('.zip')
    const parts = isZip ? Object.entries(unzipSync(bytes)) : [[`given.${name.split('.').at(-1)}`, bytes] as const]
    for (const [part, content] of parts) writeFileSync(join(folder, part), content)
    const named = parts
      .map(([part]) => part)
      .find((part) => !isZip || new RegExp(`^${layer}\\.(shp|geojson)$`).test(part))
    const path = join(folder, named ?? '')
    const told = (...words: readonly string[]) => {
      const { stdout, stderr, status } = spawnSync('ogrinfo', ['-ro', ...words], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`ogrinfo: ${stdout}${stderr}`)
      return stdout
    }
    return [told('-q', path), told('-so', path, layer)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a document is written to go on writing in, with the figure in it', async ({ page, open }) => {
  await open('pattern=four-x&compare=minhang,lingang')
  await opener(page).click()
  await turnTo(page, '文字')
  const file = await taken(page, /^Word/)
  expect(file.suggestedFilename()).toMatch(/^张江园区材料-4个园区-结构-在4\+X中的园区：4 个-.*\.docx$/)
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())))
  const picture = parts['word/media/figure.png'] ?? new Uint8Array()
  expect(new DataView(picture.buffer, picture.byteOffset).getUint32(16)).toBeGreaterThan(2000)
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('表 ')
})

test('the desks leave as tables, with what they show', async ({ page, open }) => {
  for (const [desk, name, heads] of [
    ['questions', '张江待核问题', '园区序号'],
    ['indicators', '张江指标', '指标'],
    ['compare', '张江园区比较-闵行园+临港园', '项目'],
  ] as const) {
    await open(`desk=${desk}&compare=minhang,lingang`)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为 XLSX' }).click(),
    ])
    expect(file.suggestedFilename().startsWith(`${name}-`)).toBe(true)
    await expect(page.getByText(`已存为 ${file.suggestedFilename()}`)).toBeVisible()
    const [sheet] = await readWorkbook(await file.path())
    expect(sheet?.data[0]?.[0]).toBe(heads)
  }
})

test('without an answer only the whole can be taken, and the dialog says why', async ({ page, open }) => {
  await open('q=没有这样的园区')
  await opener(page).click()
  await turnTo(page, '数据')
  await expect(dialog(page)).toContainText('筛选没有结果')
  await expect(dialog(page).getByRole('button', { name: /^XLSX/ })).toBeDisabled()
  await expect(dialog(page).getByRole('button', { name: /^JSON/ })).toBeEnabled()
})

for (const [where, gone, sentence] of [
  [
    'the writer alone',
    ['**/saveData-*'],
    /写文件的程序没有取全，张江空间布局图-全部数据-.*\.json 没有写成。请再试一次/,
  ],
  ['anything', ['**/saveData-*', '**/?*', '**/'], '连不上网站，写文件的程序没有取到'],
] as const) {
  test(`where ${where} cannot be fetched, the dialog says so and how to mend it`, async ({ page, open, provoke }) => {
    provoke(/Failed to load resource/)
    await open()
    for (const pattern of gone) await page.route(pattern, (route) => route.abort())
    await opener(page).click()
    await turnTo(page, '数据')
    await dialog(page).getByRole('button', { name: /^JSON/ }).click()
    await expect(dialog(page).getByRole('alert')).toContainText(sentence)
  })
}

test('axe-core finds nothing serious in the dialog, and all of it fits', async ({ page, open }) => {
  for (const [title, address, size] of [
    ['light', '', { width: 1280, height: 720 }],
    ['dark', 'theme=dark', { width: 1280, height: 720 }],
    ['on a phone', '', { width: 390, height: 844 }],
  ] as const) {
    await page.setViewportSize(size)
    await open(address)
    await expect(page.locator('html')).toHaveAttribute('data-theme', address === '' ? 'light' : 'dark')
    await opener(page).press('Enter')
    const main = dialog(page).getByRole('button', { name: /^本图一页/ })
    await expect(main).toBeVisible()
    if (size.width > 700) await expect(main).toBeInViewport({ ratio: 1 })
    expect.soft(await troubles(page, 'body'), title).toEqual([])
    const box = await dialog(page).boundingBox()
    expect.soft((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? size.width) <= size.width, title).toBe(true)
    expect.soft((box?.y ?? 0) + (box?.height ?? size.height), title).toBeLessThanOrEqual(size.height)
    await page.keyboard.press('Escape')
    await expect(opener(page)).toBeFocused()
  }
})
