import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Facts } from '../../src/domain/planFacts'
import { listed, panel } from './acts'
import { countOf, factCount } from './counts'
import { expect, isDrawn, test } from './journey'
import { provingText } from './provingText'
import { troubles } from './troubles'

const atlas: Facts = JSON.parse(readFileSync(new URL('../../public/data/atlas.json', import.meta.url), 'utf8'))
const text = provingText(atlas)

type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

const file = (buffer: Buffer, name = 'plan.txt'): GivenFile => ({ name, mimeType: 'text/plain', buffer })
const utf8 = file(Buffer.from(text))

const desk = (page: Page): Locator => page.getByRole('region', { name: '原文', exact: true })
const sentence = (page: Page, key: string): Locator => page.locator(`[data-clause="${key}"]`)
const aside = (page: Page): Locator => page.getByRole('complementary', { name: '所选的句子与搜索' })
const proven = (page: Page): Locator => page.getByRole('button', { name: `${factCount} 条事实全部核到` })

async function pick(page: Page, given: GivenFile): Promise<void> {
  await page.getByLabel('选择文件').setInputFiles(given)
}

test('a planner opens the text, sees it proven, and finds it again after a reload until it is removed', async ({
  page,
  open,
  painter,
}) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await open('desk=plan')
  await pick(page, utf8)
  await expect(proven(page)).toBeVisible()
  await expect(desk(page).getByText('plan.txt，按 UTF-8 读取')).toBeVisible()
  expect(workers.filter((url) => /planWorker/.test(url))).toHaveLength(1)
  await page.reload()
  await isDrawn(page, painter)
  await expect(proven(page)).toBeVisible()
  await page.getByRole('button', { name: '移除文件' }).click()
  await expect(page.getByLabel('选择文件')).toBeAttached()
  await page.reload()
  await isDrawn(page, painter)
  await expect(sentence(page, '四(四)3/2/7')).toContainText('第2段第7句')
  await expect(proven(page)).toHaveCount(0)
})

test('a file is dropped on the desk', async ({ page, open }) => {
  await open('desk=plan')
  await expect(page.getByLabel('选择文件')).toBeAttached()
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'dropped.txt', { type: 'text/plain' }))
    return transfer
  }, text)
  await page.dispatchEvent('.plan', 'dragover', { dataTransfer: files })
  await expect(page.getByText('松开即可打开')).toBeVisible()
  await page.dispatchEvent('.plan', 'drop', { dataTransfer: files })
  await expect(proven(page)).toBeVisible()
  await expect(desk(page).getByText('dropped.txt，按 UTF-8 读取')).toBeVisible()
})

test('a clause of a park’s panel unfolds its sentence, which leads to the text', async ({ page, open }) => {
  await open('desk=plan')
  await pick(page, utf8)
  await expect(proven(page)).toBeVisible()
  await (await listed(page, 'jingan')).locator('button').click()
  const jingan = panel(page, '静安园')
  await jingan.getByRole('button', { name: '四(四)3 第2段第7句' }).first().click()
  await expect(jingan.getByText(/^此句写到静安园/)).toBeVisible()
  await jingan.getByRole('button', { name: '在原文中看' }).click()
  await expect(page).toHaveURL(/clause=/)
  await expect(sentence(page, '四(四)3/2/7')).toHaveAttribute('aria-pressed', 'true')
  await expect(sentence(page, '四(四)3/2/7')).toBeInViewport()
})

test('a sentence that is clicked stands in the address, and a second click takes it out', async ({ page, open }) => {
  await open('desk=plan&clause=四(一)1/1/2')
  await pick(page, utf8)
  const layout = sentence(page, '四(一)1/1/2')
  await expect(layout).toBeInViewport()
  await expect(aside(page).getByRole('list', { name: '写到 7 个园区' })).toBeVisible()
  await layout.click()
  await expect(page).not.toHaveURL(/clause=/)
  await layout.press('Enter')
  await expect.poll(() => decodeURIComponent(page.url())).toContain('clause=四(一)1/1/2')
  await layout.press('ArrowDown')
  await expect(sentence(page, '四(一)1/1/3')).toBeFocused()
})

test('a search leads to the sentences by chapter, and the outline to a section', async ({ page, open }) => {
  await open('desk=plan')
  await pick(page, utf8)
  await page.getByRole('textbox', { name: '搜索原文' }).fill('张江药谷')
  await expect(aside(page).getByText(/^\d+ 句有“张江药谷”$/)).toBeVisible()
  await aside(page).locator('li > button[lang]').first().click()
  await expect(page).toHaveURL(/clause=/)
  await page.getByRole('navigation', { name: '提纲' }).getByRole('button', { name: '4、建设新城产业多组团' }).click()
  await expect(page.getByRole('heading', { name: '4、建设新城产业多组团' })).toBeInViewport()
})

test('choosing a park brings its sentence into sight, lit', async ({ page, open }) => {
  await open('desk=plan')
  await pick(page, utf8)
  await expect(proven(page)).toBeVisible()
  await (await listed(page, 'jiading')).locator('button').click()
  await expect(sentence(page, '四(四)4/2/2')).toBeInViewport()
  await expect(page.locator('.plan-text [data-lit]')).toHaveCount(4)
})

/** The made-up text in GBK, by looking up what Chromium itself decodes from each pair of bytes. */
async function inGbk(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate((said) => {
    const decoder = new TextDecoder('gbk')
    const pairs = new Map<string, readonly number[]>()
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const letter = decoder.decode(new Uint8Array([lead, trail]))
        if (letter.length === 1 && !pairs.has(letter)) pairs.set(letter, [lead, trail])
      }
    }
    return [...said].flatMap((letter) => (letter < '\u0080' ? [letter.charCodeAt(0)] : (pairs.get(letter) ?? [63])))
  }, text)
  return Buffer.from(bytes)
}

test('a file in GBK is read, and it is said so', async ({ page, open }) => {
  await open('desk=plan')
  await pick(page, file(await inGbk(page)))
  await expect(desk(page).getByText(/按 GBK（GB 18030） 读取/)).toBeVisible()
  await expect(proven(page)).toBeVisible()
})

const refused: readonly { readonly title: string; readonly given: GivenFile; readonly says: RegExp }[] = [
  { title: 'a PDF', given: file(Buffer.from('%PDF-1.7'), '规划.pdf'), says: /“规划.pdf”是 PDF 文件.*另存为纯文本/ },
  { title: 'an empty file', given: file(Buffer.alloc(0)), says: /“plan.txt”是空的/ },
  { title: 'another text', given: file(Buffer.from('一、菜单\n面条。')), says: /不像这份规划.*79 个标题只认出 2 个/ },
]

test('what is not the plan is refused in words, and the app goes on', async ({ page, open }) => {
  await open('desk=plan')
  for (const { title, given, says } of refused) {
    await pick(page, given)
    await expect.soft(page.getByRole('alert'), title).toHaveText(says)
  }
  await pick(page, utf8)
  await expect(proven(page)).toBeVisible()
})

test('50 MB are refused in words', async ({ page, open }) => {
  await open('desk=plan')
  await expect(page.getByLabel('选择文件')).toBeAttached()
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(50_000_000)], 'large.txt'))
    return transfer
  })
  await page.dispatchEvent('.plan', 'drop', { dataTransfer: files })
  await expect(page.getByRole('alert')).toHaveText(/“large.txt”有 50 MB，没有读取/)
})

for (const address of ['desk=plan', 'desk=plan&theme=dark', 'desk=plan&theme=projector']) {
  test(`axe-core finds nothing serious with and without the text, at “${address}”`, async ({ page, open }) => {
    await open(`${address}&clause=四(四)3/2/7`)
    await expect(sentence(page, '四(四)3/2/7')).toBeInViewport()
    expect(await troubles(page)).toEqual([])
    await pick(page, file(Buffer.from(text.replaceAll('大数据', '小数据'))))
    await page.getByRole('button', { name: /^已核/ }).click()
    await page.getByRole('textbox', { name: '搜索原文' }).fill('静安园')
    expect(await troubles(page)).toEqual([])
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the outline is a choice, and the facts stand below the text', async ({ page, open }) => {
    await open('desk=plan')
    await pick(page, utf8)
    await page.getByLabel('转到').selectOption({ value: '四(四)3' })
    await sentence(page, '四(四)3/1/2').tap()
    await expect(aside(page).getByRole('list', { name: `写到 ${countOf('zone')} 个园区` })).toBeVisible()
    expect(await troubles(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
