import type { BrowserContext, Locator, Page } from '@playwright/test'
import { landed, nameOnMap, search } from './acts'
import { parkCount, slideCount } from './counts'
import { expect, isDrawn, test } from './journey'
import { troubles } from './troubles'

const stage = (page: Page): Locator => page.getByRole('main', { name: /^(放映|Slide show)$/ })
const lectern = (page: Page): Locator => page.getByRole('main', { name: /^(演讲者窗口|Presenter's window)$/ })
const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const jump = (page: Page): Locator => page.getByRole('textbox', { name: /^跳到/ })
const reopen = (page: Page): Locator => page.getByRole('link', { name: '重新打开放映窗口' })

/** The slide that a window shows, by its heading. */
const shows = (page: Page, title: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1 })).toContainText(title)

/** Off the script, to a park on the stage's map. */
async function leave(page: Page, park: string): Promise<void> {
  await landed(page)
  await nameOnMap(page, park).click({ force: true })
  await expect(page.getByRole('complementary', { name: park, exact: true })).toBeVisible()
}

/** The stage at a slide, and the presenter's window that V opens beside it. */
async function bothWindows(
  page: Page,
  context: BrowserContext,
  open: (address: string) => Promise<void>,
  slide = 'title',
): Promise<Page> {
  await open(`show=1&slide=layout/${slide}`)
  const popup = context.waitForEvent('page')
  await page.keyboard.press('v')
  const presenter = await popup
  await expect(lectern(presenter)).toBeVisible()
  await expect(reopen(presenter)).toHaveCount(0)
  return presenter
}

test('two windows are in step both ways: keys, buttons, black, the number and the pinyin of a slide', async ({
  page,
  context,
  open,
}) => {
  const presenter = await bothWindows(page, context, open)
  await shows(presenter, `1 / ${slideCount} 张江空间布局图`)
  await page.keyboard.press('n')
  await shows(presenter, '空间布局')
  await button(presenter, '下一页').click()
  await shows(page, '一城')
  await expect(region(presenter, '接下来')).toContainText('一极')
  await expect(region(presenter, '备注')).toContainText('一城只有一个园区')
  await expect(region(presenter, '屏幕上的依据')).toContainText('四(四)1')
  await presenter.keyboard.press('b')
  await expect(page.locator('.stage-blank')).toBeVisible()
  await page.keyboard.press('b')
  await expect(button(presenter, '黑屏')).toHaveAttribute('aria-pressed', 'false')
  await presenter.keyboard.type('10')
  await presenter.keyboard.press('Enter')
  await shows(page, '重叠')
  await jump(presenter).fill('lingang')
  await jump(presenter).press('Enter')
  await shows(page, '一极：临港园')
  await presenter.keyboard.press('Escape')
  await presenter.keyboard.press('End')
  await shows(page, '谢谢')
})

test('closing either window ends nothing, and each rejoins the talk as it stands', async ({ page, context, open }) => {
  const presenter = await bothWindows(page, context, open, 'pole')
  await presenter.keyboard.press('w')
  await expect(page.locator('.stage-blank')).toBeVisible()
  await presenter.close()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await shows(page, '一区')
  const again = context.waitForEvent('page')
  await page.keyboard.press('v')
  const reopened = await again
  await shows(reopened, `5 / ${slideCount} 一区`)
  await page.close()
  await expect(reopen(reopened)).toBeVisible()
  await reopened.keyboard.press('n')
  await reopened.keyboard.press('b')
  await shows(reopened, '多组团')
  const back = context.waitForEvent('page')
  await reopen(reopened).click()
  const showing = await back
  await expect(stage(showing)).toBeVisible()
  await shows(showing, '多组团')
  await expect(showing.locator('.stage-blank')).toBeVisible()
  await expect(reopen(reopened)).toHaveCount(0)
  await expect(lectern(reopened).getByText('已离开讲稿')).toHaveCount(0)
})

test('a reloaded stage takes the talk up from the presenter’s window: its start, its slide, its detours', async ({
  page,
  context,
  open,
  painter,
}) => {
  const presenter = await bothWindows(page, context, open)
  await presenter.keyboard.press('n')
  await shows(page, '空间布局')
  await leave(page, '闵行园')
  await expect(lectern(presenter).getByText('已离开讲稿')).toBeVisible()
  await page.keyboard.press('r')
  await presenter.keyboard.press('b')
  await expect(page.locator('.stage-blank')).toBeVisible()
  await page.reload()
  await isDrawn(page, painter)
  await expect(page.locator('.stage-blank')).toBeVisible()
  await presenter.reload()
  await expect(button(presenter, '黑屏')).toHaveAttribute('aria-pressed', 'true')
  await shows(presenter, `2 / ${slideCount}`)
  await button(presenter, '结束放映').click()
  await expect(region(presenter, '离开讲稿时看过的视图').getByRole('listitem')).toHaveCount(1)
})

test('a detour is seen and ended from the presenter’s window, and every one is listed after the talk', async ({
  page,
  context,
  open,
}) => {
  const presenter = await bothWindows(page, context, open)
  await presenter.keyboard.press('n')
  await shows(page, '空间布局')
  const address = page.url()
  await leave(page, '闵行园')
  await expect(region(presenter, '屏幕上（已离开讲稿）')).toContainText('闵行园')
  await expect(region(presenter, '屏幕上的依据')).toContainText('四(四)3 第2段第13句')
  await button(presenter, '回到此页').click()
  await expect(page.getByText('已离开讲稿')).toHaveCount(0)
  await expect(page).toHaveURL(address)
  // One that is undone by hand, one that a step ends, and a slide without any.
  await leave(page, '松江园')
  await expect(page.getByText('已离开讲稿')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('已离开讲稿')).toHaveCount(0)
  await page.keyboard.press('f')
  await search(page).fill('swyy')
  await expect(lectern(presenter).getByText('已离开讲稿')).toBeVisible()
  await presenter.keyboard.press('n')
  await shows(page, '一城')
  await presenter.keyboard.press('n')
  await shows(page, '一极')
  await button(presenter, '结束放映').click()
  await shows(presenter, '放映已结束')
  await shows(page, '放映已结束')
  for (const window of [presenter, page]) {
    const items = region(window, '离开讲稿时看过的视图').getByRole('listitem')
    await expect(items).toHaveText([/闵行园.*第 2 页/, /松江园.*第 2 页/, /第 2 页/])
  }
  await button(page, '回到地图').click()
  const listed = region(page, '离开讲稿时看过的视图')
  await listed.getByRole('link', { name: /松江园/ }).click()
  await expect(page.getByRole('region', { name: '松江园', exact: true })).toBeVisible()
})

test('with one screen the notes stand below the stage, which keeps its map whole, and Esc or O puts them away', async ({
  page,
  open,
}) => {
  await open('show=1&slide=layout/title')
  await page.keyboard.press('n')
  await page.keyboard.press('o')
  const notes = page.getByRole('complementary', { name: '备注' })
  await expect(notes).toContainText(`合起来是 ${parkCount} 个园区`)
  await expect(notes).toContainText('一城 1 个园区')
  const [map, panel] = [await page.locator('.stage-room').boundingBox(), await notes.boundingBox()]
  expect((map?.y ?? 0) + (map?.height ?? 720)).toBeLessThanOrEqual(panel?.y ?? 0)
  await page.keyboard.press('n')
  await expect(notes).toContainText('一城只有一个园区')
  await expect(page.getByText('已离开讲稿')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(notes).toHaveCount(0)
  await page.keyboard.press('o')
  await expect(notes).toBeVisible()
  await page.keyboard.press('o')
  await expect(notes).toHaveCount(0)
  await expect(stage(page)).toBeVisible()
})

test('where the browser blocks the window, the stage says so and offers the notes', async ({ page, open }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await open('show=1&slide=layout/title')
  await page.keyboard.press('v')
  await expect(page.getByRole('alert')).toContainText('浏览器拦住了演讲者窗口')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await button(page, '演讲者窗口（V）').click()
  await button(page, '在这里看备注（O）').click()
  await expect(page.getByRole('complementary', { name: '备注' })).toBeVisible()
})

test('where there is another screen, the window opens there', async ({ page, open }) => {
  await page.addInitScript(() => {
    const here = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 720 }
    const there = { availLeft: 1280, availTop: 25, availWidth: 1920, availHeight: 1055 }
    Object.assign(window, { getScreenDetails: async () => ({ screens: [here, there], currentScreen: here }) })
    Object.defineProperty(window.screen, 'isExtended', { value: true })
    window.open = (_url, _name, features) => {
      document.documentElement.dataset.opened = features ?? ''
      return null
    }
  })
  await open('show=1&slide=layout/title')
  await page.keyboard.press('v')
  await expect(page.locator('html')).toHaveAttribute('data-opened', 'popup,left=1280,top=25,width=1920,height=1055')
})

test('on a phone it is a remote: all can be reached, the step buttons are large, nothing scrolls sideways', async ({
  page,
  context,
  open,
}) => {
  await open('show=1&slide=layout/title')
  const phone = await context.newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto(page.url().replace('show=1', 'presenter=1'))
  const next = await button(phone, '下一页').boundingBox()
  expect((next?.height ?? 0) >= 60 && (next?.width ?? 0) >= 200).toBe(true)
  await button(phone, '下一页').click()
  await shows(page, '空间布局')
  for (const name of ['上一页', '黑屏', '白屏', '自动放映', '结束放映', 'A+ 放大备注', '重新计时']) {
    await button(phone, name).scrollIntoViewIfNeeded()
    const box = await button(phone, name).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 390 && box.width >= 24 && box.height >= 24, name).toBe(true)
  }
  await region(phone, '幻灯列表').getByRole('button', { name: /谢谢/ }).click()
  await shows(page, '谢谢')
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect(await lectern(phone).evaluate((main) => main.scrollWidth <= main.clientWidth)).toBe(true)
})

test('in English the window speaks English', async ({ page }) => {
  await page.goto('./#presenter=1&slide=layout/pole&lang=en')
  await shows(page, 'Pole: Lingang Park')
  await expect(page).toHaveTitle("Presenter's window · Pole: Lingang Park")
  const chinese = ((await lectern(page).textContent()) ?? '').replace(
    /[一二三四五六](\([一二三四五六七八九]\))?\d*/g,
    '',
  )
  expect(chinese).not.toMatch(/\p{Script=Han}/u)
})

test('axe-core finds nothing serious in the presenter’s window, during the talk and after it', async ({ page }) => {
  for (const [title, address, size] of [
    ['dark', 'theme=dark', { width: 1280, height: 800 }],
    ['light', 'theme=light', { width: 1280, height: 800 }],
    ['on a phone', 'theme=dark', { width: 390, height: 844 }],
  ] as const) {
    await page.setViewportSize(size)
    await page.goto('about:blank')
    await page.goto(`./#presenter=1&slide=layout/pole&${address}`)
    await shows(page, '一极')
    expect.soft(await troubles(page, 'body'), title).toEqual([])
    await button(page, '结束放映').click()
    await shows(page, '放映已结束')
    expect.soft(await troubles(page, 'body'), `${title}, after it`).toEqual([])
  }
})

test('axe-core finds nothing serious on the stage with the notes, and with the word of a blocked window', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await open('show=1&slide=layout/whole')
  await page.keyboard.press('v')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await troubles(page, 'body')).toEqual([])
  await page.keyboard.press('o')
  await expect(page.getByRole('complementary', { name: '备注' })).toBeVisible()
  expect(await troubles(page, 'body')).toEqual([])
})
