import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { sentence } from './acts'
import { allParks } from './counts'
import { expect, test } from './journey'
import { troubles } from './troubles'

const desk = (page: Page): Locator => page.locator('.deck-desk')
const button = (page: Page, name: string): Locator => desk(page).getByRole('button', { name, exact: true })
const rows = (page: Page): Locator => desk(page).getByRole('grid').getByRole('row')
const titles = (page: Page): Locator => rows(page).locator('.deck-title')
const title = (page: Page): Locator => desk(page).getByRole('textbox', { name: '标题' })
const says = (page: Page): Locator => desk(page).getByRole('textbox', { name: /^讲什么/ })
const choice = (page: Page): Locator => desk(page).getByRole('combobox', { name: '选择讲稿' })
const chosen = (page: Page): Locator => choice(page).locator('option:checked')

/** A new deck whose slides all show the present view, each under a title of its own. */
async function makeDeck(page: Page, ...names: readonly string[]): Promise<void> {
  await button(page, '新建').click()
  await expect(chosen(page)).toHaveText(/^新讲稿/)
  for (const [at, name] of names.entries()) {
    await button(page, '加入当前视图').click()
    await expect(rows(page)).toHaveCount(at + 1)
    await title(page).fill(name)
    await expect(titles(page).nth(at)).toHaveText(name)
  }
}

/** Resolves once all that was written on the desk lies in the browser's storage. */
async function isKept(page: Page, text: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const asked = indexedDB.open('keyval-store')
            asked.onsuccess = () => {
              const all = asked.result.transaction('keyval').objectStore('keyval').getAll()
              all.onsuccess = () => {
                asked.result.close()
                resolve(JSON.stringify(all.result))
              }
            }
          }),
      ),
    )
    .toContain(text)
}

test('a view becomes a slide, is written, undone, redone, and there after a reload', async ({ page, open }) => {
  await open('industry=biomedicine&desk=deck')
  await makeDeck(page, '生物医药在哪里')
  await says(page).fill('第一句\n第二句')
  await desk(page).getByRole('checkbox', { name: /封面/ }).check()
  await isKept(page, '第二句')
  await button(page, '撤销').click()
  await expect(desk(page).getByRole('checkbox', { name: /封面/ })).not.toBeChecked()
  await button(page, '撤销').click()
  await expect(says(page)).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(titles(page)).toHaveText(['承担生物医药的园区：9 个'])
  await page.keyboard.press('Control+Shift+z')
  await expect(titles(page)).toHaveText(['生物医药在哪里'])
  await page.keyboard.press('Control+y')
  await expect(says(page)).toHaveValue('第一句\n第二句')
  await isKept(page, '第二句')
  await page.reload()
  await expect(titles(page)).toHaveText(['生物医药在哪里'])
  await expect(says(page)).toHaveValue('第一句\n第二句')
})

test('choosing a slide shows its view and keeps the desk; a retaken one shows the new view', async ({ page, open }) => {
  await open('industry=biomedicine&desk=deck')
  await makeDeck(page, '甲')
  await page.getByRole('button', { name: '清除全部' }).click()
  await expect(desk(page)).toContainText('地图与此页不同')
  await button(page, '加入当前视图').click()
  await expect(titles(page)).toHaveText(['甲', allParks])
  await rows(page).first().focus()
  await page.keyboard.press('Home')
  await expect(sentence(page)).toContainText('承担生物医药')
  await expect(desk(page)).toContainText('地图上就是此页')
  await page.getByRole('button', { name: '清除全部' }).click()
  await button(page, '换成当前视图').click()
  await expect(desk(page)).toContainText('地图上就是此页')
  await isKept(page, '"title\\": \\"甲\\"')
  await page.reload()
  await expect(sentence(page)).toHaveText(allParks)
  await expect(titles(page)).toHaveText(['甲', allParks])
})

test('by keyboard alone slides are ordered: with Alt and the arrows, and by their handle', async ({ page, open }) => {
  await open('desk=deck')
  await makeDeck(page, '甲', '乙', '丙')
  await rows(page).nth(2).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(titles(page)).toHaveText(['甲', '丙', '乙'])
  await expect(rows(page).nth(1)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(titles(page)).toHaveText(['丙', '甲', '乙'])
  await rows(page).nth(0).focus()
  await page.keyboard.press('ArrowRight')
  await expect(rows(page).nth(0).locator('.ordered-grip')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-drop-target]')).toHaveCount(1)
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['甲', '乙', '丙'])
  await page.keyboard.press('Control+z')
  await expect(titles(page)).toHaveText(['丙', '甲', '乙'])
  await rows(page).nth(0).focus()
  await page.keyboard.press('Delete')
  await expect(titles(page)).toHaveText(['甲', '乙'])
  await isKept(page, '乙')
})

test('slides are ordered by dragging', async ({ page, open }) => {
  await open('desk=deck')
  await makeDeck(page, '甲', '乙', '丙')
  await rows(page)
    .nth(2)
    .dragTo(rows(page).nth(0), { targetPosition: { x: 60, y: 3 } })
  await expect(titles(page)).toHaveText(['丙', '甲', '乙'])
})

test('an exported deck is imported again; a bad file is refused in words, and nothing is lost', async ({
  page,
  open,
}) => {
  await open('desk=deck')
  await makeDeck(page, '甲', '乙')
  await button(page, '讲稿设置').click()
  const download = page.waitForEvent('download')
  await button(page, '导出').click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^张江空间布局图-讲稿-新讲稿-\d{4}-\d\d-\d\d\.json$/)
  const text = await readFile(await file.path(), 'utf8')
  const bringIn = (content: string) =>
    desk(page)
      .getByLabel('导入…')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await bringIn(text)
  await expect(chosen(page)).toHaveText('新讲稿（导入）')
  await expect(titles(page)).toHaveText(['甲', '乙'])
  await bringIn(text.replace('"title": "乙"', '"title": 7'))
  await expect(desk(page).getByRole('alert')).toContainText('第 2 页的标题（title）不是文字。')
  await bringIn(text.replace('"version": 2', '"version": 3'))
  await expect(desk(page).getByRole('alert')).toContainText('文件由更新版本的本图导出')
  await bringIn('…')
  await expect(desk(page).getByRole('alert')).toContainText('文件不是 JSON')
  await expect(choice(page).locator('option')).toHaveCount(3)
  await expect(titles(page)).toHaveText(['甲', '乙'])
})

test('two tabs: one takes in what the other did; edits of both at once are both kept', async ({
  page,
  open,
  context,
}) => {
  await open('desk=deck')
  await makeDeck(page, '甲')
  await isKept(page, '甲')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(title(other)).toHaveValue('甲')
  await title(page).fill('甲，改')
  await isKept(page, '甲，改')
  await title(other).focus()
  await expect(title(other)).toHaveValue('甲，改')
  await says(other).focus()
  await title(page).fill('这一页')
  await isKept(page, '这一页')
  await other.keyboard.type('那一页')
  await expect(desk(other).getByRole('alert')).toContainText('另一标签页也改了这份讲稿，两份都已留下')
  await expect(chosen(other)).toHaveText('新讲稿（另一标签页的改动）')
  await expect(says(other)).toHaveValue('那一页')
  await expect(says(other)).toBeFocused()
  await isKept(other, '那一页')
  await button(other, '知道了').click()
  await choice(other).selectOption({ label: '新讲稿' })
  await expect(titles(other)).toHaveText(['这一页'])
  await page.reload()
  await expect(title(page)).toHaveValue('这一页')
  await expect(choice(page).locator('option')).toHaveCount(3)
})

test('where the browser stores nothing, it says so, and the deck stays usable', async ({ page, open }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('shut', 'SecurityError')
    }
  })
  await open('desk=deck')
  await makeDeck(page, '暂存', '再存')
  await expect(desk(page).getByRole('alert')).toContainText('不让本页存储')
  await page.getByRole('button', { name: '收起', exact: true }).click()
  await page.getByRole('button', { name: '讲稿', exact: true }).click()
  await expect(titles(page)).toHaveText(['暂存', '再存'])
})

test('F5 shows from the start and Shift+F5 from the chosen slide; a reload mid-talk finds a deck of one’s own', async ({
  page,
  open,
}) => {
  await open('desk=deck')
  await makeDeck(page, '甲', '乙')
  await isKept(page, '乙')
  await page.keyboard.press('Shift+F5')
  await expect(page.locator('.stage')).toContainText('乙')
  await page.reload()
  await expect(page.locator('.stage')).toContainText('乙')
  await page.keyboard.press('Escape')
  await expect(title(page)).toHaveValue('乙')
  await page.keyboard.press('F5')
  await expect(page.locator('.stage')).toContainText('甲')
})

test('a slide that names what the atlas does not have shows the rest and says so, on the stage too', async ({
  page,
  open,
}) => {
  await open('desk=deck')
  const slide = { id: 'a', title: '甲', says: '', address: 'industry=biomedicine,alchemy' }
  const deck = { format: 'zhangjiang-atlas-deck', version: 1, id: 'd', name: '旧讲稿', slides: [slide] }
  await desk(page)
    .getByLabel('导入…')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(deck)) })
  await expect(chosen(page)).toHaveText('旧讲稿')
  await rows(page).first().click()
  await expect(desk(page)).toContainText('已略去：industry=alchemy')
  await expect(sentence(page)).toContainText('承担生物医药')
  await button(page, '从头放映').click()
  await expect(page.locator('.stage-foot')).toContainText('已略去：industry=alchemy')
})

test('a slide of the shipped deck has a link into the talk', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('desk=deck&slide=layout/pole')
  await button(page, '复制此页的链接').click()
  await expect(page.getByRole('textbox', { name: /别人打不开它的网址/ })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/^#group=pole&park=lingang&slide=layout\/pole&show=1$/)
  await page.goto(new URL(link, page.url()).href)
  await page.reload()
  await expect(page.locator('.stage')).toHaveAttribute('data-slide', 'pole')
})

for (const [name, address, size] of [
  ['light', '', { width: 1280, height: 720 }],
  ['dark', 'theme=dark', { width: 1280, height: 720 }],
  ['for a projector', 'theme=projector', { width: 1024, height: 768 }],
  ['on a phone', '', { width: 390, height: 844 }],
] as const) {
  test(`axe-core finds nothing serious on the desk, ${name}, and all of it fits`, async ({ page, open }) => {
    await page.setViewportSize(size)
    await open(['desk=deck', address].filter(Boolean).join('&'))
    await makeDeck(page, '甲', '乙')
    expect(await troubles(page, '.deck-desk')).toEqual([])
    await button(page, '讲稿设置').click()
    expect(await troubles(page, '.deck-desk')).toEqual([])
    expect(await desk(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true)
  })
}

test('on a phone the slide is edited under the list, and a park that it shows does not cover it', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('park=lingang&desk=deck')
  await makeDeck(page, '临港')
  await rows(page).first().click()
  await says(page).fill('讲词')
  await isKept(page, '讲词')
  const list = await desk(page).getByRole('grid').boundingBox()
  const field = await title(page).boundingBox()
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? 0)
})

test('in English the whole desk speaks English', async ({ page, open }) => {
  await open('desk=deck&slide=layout/pole&lang=en')
  await button(page, 'Copy to edit').click()
  await expect(desk(page).getByRole('textbox', { name: 'Title' })).toHaveValue('Pole: Lingang Park')
  // The plan's own numbers of its sections stay as they are.
  const inChinese = async () =>
    (await desk(page).textContent())?.replace(/[一二三四五六]\([一二三四五六]\)/g, '').match(/\p{Script=Han}+/gu) ?? []
  expect(await inChinese()).toEqual([])
  await button(page, 'Settings').click()
  await expect(button(page, 'Remove the deck')).toBeVisible()
  expect(await inChinese()).toEqual([])
})

test('a key pressed the moment the desk comes back from a talk is heard', async ({ page, open }) => {
  await open('slide=layout/title&show=1')
  await expect(page.locator('.stage')).toBeVisible()
  const first = await page.locator('.stage').getAttribute('data-slide')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.stage')).not.toHaveAttribute('data-slide', first ?? '')
  await page.evaluate(() => {
    const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
    // Listeners that come or go in a later task than the picture would miss a key that falls between the two.
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.deck-begin')) return
      watch.disconnect()
      press('F5')
    })
    watch.observe(document, { childList: true, subtree: true })
    press('Escape')
  })
  await expect(page.locator('.stage')).toHaveAttribute('data-slide', first ?? '')
})
