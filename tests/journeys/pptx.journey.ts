import { readFile } from 'node:fs/promises'
import { aTemplate, narrow } from '../data/template/aTemplate'
import { opened, shapesOf } from '../export/pptx/opened'
import { elementsOf } from '../export/pptx/xmlTree'
import { parkCount, slideCount } from './counts'
import { expect, test } from './journey'

test('the view is taken away as a slide: a shape for each park by its name, the filter over them, no picture', async ({
  page,
  open,
}) => {
  await open('pattern=four-x&draw=four-x')
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const section = page.getByRole('dialog', { name: '导出' }).getByRole('region', { name: '幻灯' })
  await section.getByText('4:3').click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: /^本图一页/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^张江空间布局图-幻灯4×3-.*-\d{4}-\d\d-\d\d\.pptx$/)
  await expect(section.getByRole('status')).toContainText(file.suggestedFilename())
  const { parts, slide, parsed } = opened(new Uint8Array(await readFile(await file.path())))
  const { parks } = JSON.parse(await readFile('public/data/atlas.json', 'utf8'))
  const names: readonly string[] = parks.map((park: { readonly name: string }) => park.name)
  expect(shapesOf(slide(1)).filter(({ name }) => names.includes(name)).length).toBe(parkCount)
  expect([...parts.keys()].filter((path) => path.includes('media'))).toEqual([])
  expect(parts.get('ppt/notesSlides/notesSlide1.xml')).toContain('在4+X中的园区：4 个')
  const [size] = elementsOf(parsed('ppt/presentation.xml'), 'p:sldSz')
  expect([size?.attributes.get('cx'), size?.attributes.get('cy')]).toEqual(['9144000', '6858000'])
})

test('the whole deck is taken away from its desk: every slide with its title and what is said', async ({
  page,
  open,
}) => {
  await open('desk=deck&slide=layout/-')
  const desk = page.getByRole('region', { name: '讲稿', exact: true })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    desk.getByRole('button', { name: '导出 PPTX' }).click(),
  ])
  await expect(desk).toContainText(`已存为 ${file.suggestedFilename()}`)
  const { parts, slide } = opened(new Uint8Array(await readFile(await file.path())))
  expect([...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(slideCount)
  expect(shapesOf(slide(2)).length).toBeGreaterThan(parkCount)
  expect(parts.get('ppt/slides/slide4.xml')).toContain('一极：临港园')
  expect(parts.get('ppt/notesSlides/notesSlide8.xml')).toContain('临港园、奉贤园、闵行园、金山园、宝山园')
})

test('the office’s template is brought once: a deck is written on its master, also after a reload, until it is taken away', async ({
  page,
  open,
}) => {
  await open('desk=deck&slide=layout/-')
  const desk = page.getByRole('region', { name: '讲稿', exact: true })
  const field = desk.getByRole('group', { name: '本单位模板' })
  const buffer = Buffer.from(aTemplate({ size: narrow }))
  await field
    .locator('input[type=file]')
    .setInputFiles({ name: '规划院.potx', mimeType: 'application/octet-stream', buffer })
  await expect(field).toContainText('规划院.potx')
  const written = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      desk.getByRole('button', { name: '导出 PPTX' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^张江空间布局图-讲稿-.*-\d{4}-\d\d-\d\d\.pptx$/)
    return opened(new Uint8Array(await readFile(await file.path()))).parts
  }
  expect((await written()).get('ppt/theme/theme1.xml')).toContain('华文中宋')
  expect(page.url()).not.toContain('potx')
  await page.reload()
  await expect(field).toContainText('规划院.potx')
  const again = await written()
  expect([...again.keys()].filter((path) => path.includes('media'))).toEqual(['ppt/media/image1.png'])
  expect(again.get('ppt/presentation.xml')).toContain('cx="9144000"')
  await field.getByRole('button', { name: '不再使用' }).click()
  expect([...(await written()).keys()].filter((path) => path.includes('media'))).toEqual([])
})
