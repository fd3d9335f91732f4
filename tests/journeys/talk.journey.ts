import type { Page } from '@playwright/test'
import { landed, nameOnMap } from './acts'
import { parkCount, slideCount, stepsOf } from './counts'
import { expect, test } from './journey'
import { boxOf } from './place'

const stage = (page: Page) => page.getByRole('main', { name: /^(放映|Slide show)$/ })
const title = (page: Page) => stage(page).getByRole('heading', { level: 1 })
const number = (page: Page) => stage(page).locator('.stage-number')
const off = (page: Page) => stage(page).getByRole('button', { name: '已离开讲稿 回到此页' })

/** Every part of the address that a slide decides, whatever the page adds. */
const viewOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash)

async function clickName(page: Page, name: string): Promise<void> {
  const box = await nameOnMap(page, name).boundingBox()
  if (!box) throw new Error(`${name} is not on the map`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function isOn(page: Page, at: number): Promise<void> {
  await expect(number(page)).toHaveText(`${at} / ${slideCount}`)
}

test('from the desk the show begins at the first slide, and Esc leads back to the slide that was on', async ({
  page,
  open,
}) => {
  await open('desk=deck')
  await page.getByRole('button', { name: '从头放映' }).click()
  await isOn(page, 1)
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect(title(page)).toHaveText('一城：张江科学城')
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  expect(viewOf(page)).toContain('slide=layout/city')
  expect(viewOf(page)).not.toContain('show=1')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

const there: readonly (readonly [key: string, from: string, to: number])[] = [
  ...['n', 'N', 'Enter', 'PageDown', 'ArrowRight', 'ArrowDown', 'Space'].map((key) => [key, 'zone', 6] as const),
  ...['p', 'P', 'PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'].map((key) => [key, 'zone', 4] as const),
  ['Home', 'zone', 1],
  ['End', 'zone', slideCount],
  ['F5', 'zone', 1],
  ['Shift+F5', 'zone', 5],
]

test('every key that turns a slide turns it', async ({ page, open }) => {
  await open('group=zone&slide=layout/zone&show=1')
  for (const [key, , to] of there) {
    for (const press of ['5', 'Enter']) await page.keyboard.press(press)
    await isOn(page, 5)
    await page.keyboard.press(key)
    await isOn(page, to)
  }
})

test('an address that names a slide and no view opens with the slide’s own', async ({ page, open }) => {
  await open('slide=layout/zone&show=1')
  await isOn(page, 5)
  await expect(page.getByRole('button', { name: /已离开讲稿/ })).toHaveCount(0)
  await expect.poll(() => viewOf(page)).toContain('group=zone')
  await page.goto('./#park=minhang&slide=layout/zone&show=1')
  await expect(page.getByRole('button', { name: /已离开讲稿/ })).toBeVisible()
})

test('a number and Enter lead to a slide; one that is not there changes nothing', async ({ page, open }) => {
  await open('slide=layout/whole&show=1')
  for (const key of ['1', '2']) await page.keyboard.press(key)
  await expect(number(page)).toHaveText('12 ↵')
  await page.keyboard.press('Enter')
  await isOn(page, 12)
  for (const key of ['9', '9', 'Enter']) await page.keyboard.press(key)
  await isOn(page, 12)
  for (const key of ['7', 'Escape']) await page.keyboard.press(key)
  await isOn(page, 12)
})

test('the screen goes black and white and comes back, by keys and by a clicker', async ({ page, open }) => {
  await open('slide=layout/whole&show=1')
  const blank = stage(page).locator('.stage-blank')
  for (const [key, colour] of [
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(blank).toHaveAttribute('data-blank', colour)
    await page.keyboard.press(key)
    await expect(blank).toHaveCount(0)
  }
  await page.keyboard.press('b')
  await page.keyboard.press('Escape')
  await expect(blank).toHaveCount(0)
  await isOn(page, 2)
  await page.keyboard.press('b')
  await page.keyboard.press('PageDown')
  await expect(blank).toHaveCount(0)
  await isOn(page, 3)
})

test('the overview shows all slides; arrows walk, Enter shows, G and Esc close', async ({ page, open }) => {
  await open('slide=layout/whole&show=1')
  const grid = page.getByRole('dialog', { name: '全部幻灯' })
  await page.keyboard.press('g')
  await expect(grid.getByRole('button')).toHaveCount(slideCount)
  await expect(grid.getByRole('button', { name: /^2 / })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(grid.getByRole('button', { name: /^3 / })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(grid).toHaveCount(0)
  await isOn(page, 3)
  for (const key of ['g', 'Escape']) {
    await page.keyboard.press('g')
    await expect(grid).toBeVisible()
    await page.keyboard.press(key)
    await expect(grid).toHaveCount(0)
  }
  await isOn(page, 3)
})

test('the spotlight follows the pointer; the pen draws, E erases, and no stroke is kept', async ({ page, open }) => {
  await open('slide=layout/whole&show=1')
  await page.keyboard.press('l')
  const spot = stage(page).locator('.stage-spotlight')
  await page.mouse.move(300, 260)
  await expect(spot).toHaveCSS('background-image', /at 300px 260px/)
  await page.keyboard.press('l')
  await expect(spot).toHaveCount(0)
  await page.keyboard.press('d')
  await page.mouse.move(200, 300)
  await page.mouse.down()
  await page.mouse.move(400, 340, { steps: 4 })
  await page.mouse.up()
  const strokes = stage(page).locator('.stage-pen polyline')
  await expect(strokes).toHaveCount(1)
  await isOn(page, 2)
  await page.keyboard.press('n')
  await expect(strokes).toHaveCount(0)
  await page.keyboard.press('p')
  await expect(strokes).toHaveCount(1)
  await page.keyboard.press('e')
  await expect(strokes).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveAttribute('data-slide', 'whole')
  await expect(stage(page).locator('.stage-pen')).toHaveAttribute('data-held', 'false')
})

test('? lists the keys, and a click beside everything turns the slide', async ({ page, open }) => {
  await open('slide=layout/whole&show=1')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: '放映按键' })
  await expect(help).toContainText('PageDown')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await title(page).click()
  await isOn(page, 3)
})

test('the slide’s own park and a click on nothing are no detour: the click turns the slide', async ({ page, open }) => {
  await open('group=city&park=zhangjiang&slide=layout/city&show=1')
  await landed(page)
  await expect(off(page)).toHaveCount(0)
  const map = await boxOf(page, '.surface')
  const beside = async (down: number): Promise<boolean> => {
    await page.mouse.move(map.x + 12, map.y + down)
    return page.locator('.surface').evaluate((surface) => !surface.classList.contains('on-park'))
  }
  const spots = await Array.from({ length: 10 }, (_, index) => 40 + index * 40).reduce<Promise<number | null>>(
    async (found, down) => (await found) ?? ((await beside(down)) ? down : null),
    Promise.resolve(null),
  )
  await page.mouse.click(map.x + 12, map.y + (spots ?? 0))
  await isOn(page, 4)
})

for (const key of ['Escape', 'r'] as const) {
  test(`off the script and back to the very view by ${key}`, async ({ page, open }) => {
    await open('slide=layout/whole&show=1')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await isOn(page, 5)
    await landed(page)
    const before = viewOf(page)
    await clickName(page, '徐汇园')
    await expect(off(page)).toBeVisible()
    await expect(page.getByRole('complementary', { name: '徐汇园' })).toBeVisible()
    await landed(page)
    await page.mouse.move(300, 300)
    await page.mouse.wheel(0, -240)
    await landed(page)
    expect(viewOf(page)).not.toBe(before)
    await page.keyboard.press(key)
    await expect(off(page)).toHaveCount(0)
    await landed(page)
    expect(viewOf(page)).toBe(before)
    await isOn(page, 5)
  })
}

test('searching by pinyin and filtering are detours, keys go into the field meanwhile, and Esc leads back', async ({
  page,
  open,
  answer,
}) => {
  await open('group=zone&slide=layout/zone&show=1')
  await isOn(page, 5)
  const before = viewOf(page)
  await page.keyboard.press('/')
  const field = page.getByRole('textbox', { name: /搜索园区/ })
  await expect(field).toBeFocused()
  await page.keyboard.type('chj n')
  await field.fill('chj')
  await isOn(page, 5)
  await expect(off(page)).toBeVisible()
  expect(await answer()).toEqual(['caohejing'])
  await page.keyboard.press('Escape')
  await expect(off(page)).toHaveCount(0)
  await expect(field).toHaveCount(0)
  expect(viewOf(page)).toBe(before)
})

test('keys of an input method are its own', async ({ page, open }) => {
  await open('slide=layout/whole&show=1')
  await page.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', isComposing: true }))
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process' }))
    for (const key of ['Escape', 'Enter', 'n'])
      window.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode: 229 }))
  })
  await page.keyboard.press('n')
  await isOn(page, 3)
})

test('while a talk is on, the arrows are its own even where a name of the map has the focus', async ({
  page,
  open,
}) => {
  await open('slide=layout/whole&show=1')
  await nameOnMap(page, '闵行园').focus()
  await page.keyboard.press('ArrowRight')
  await isOn(page, 3)
})

test('F5 is the browser’s where no talk and no deck is open', async ({ page, open }) => {
  await open()
  const taken = await page.evaluate(() => {
    const press = new KeyboardEvent('keydown', { key: 'F5', cancelable: true, bubbles: true })
    document.body.dispatchEvent(press)
    return press.defaultPrevented
  })
  expect(taken).toBe(false)
})

test('a reload in the middle of a talk comes back to the slide, and back and forward turn slides', async ({
  page,
  open,
}) => {
  await open('slide=layout/whole&show=1')
  await page.keyboard.press('End')
  await page.keyboard.press('p')
  await isOn(page, 12)
  await page.reload()
  await isOn(page, 12)
  await page.goBack()
  await isOn(page, slideCount)
  await expect(off(page)).toHaveCount(0)
})

test('where motion is not wanted, a slide is there at once', async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open('slide=layout/clusters&group=clusters&show=1')
  await page.keyboard.press('p')
  await page.keyboard.press('p')
  await isOn(page, 4)
  const at = () => page.locator('.surface .figures').evaluate((figure) => figure.outerHTML)
  const first = await at()
  await landed(page)
  expect(await at()).toBe(first)
})

test('the deck in English', async ({ page, open }) => {
  await open('lang=en&slide=layout/whole&show=1')
  await expect(title(page)).toHaveText('The layout: City, Pole, Zone, Clusters')
  await page.keyboard.press('n')
  await expect(title(page)).toHaveText('City: Zhangjiang Science City')
})

test('a deck that this browser does not have is said to be missing, with a way out', async ({ page }) => {
  await page.goto('./#slide=nobody/knows&show=1')
  await expect(page.getByRole('status').filter({ hasText: '讲稿 nobody 不在这个浏览器里' })).toBeVisible()
  await page.getByRole('button', { name: '回到地图' }).click()
  await expect(page.locator('.surface')).toBeVisible()
})

test('from the first slide to the last and back no frame is blank', async ({ page, open }) => {
  await open('slide=layout/title&show=1')
  await isOn(page, 1)
  await page.evaluate((parks) => {
    const blanks: string[] = []
    const look = () => {
      const stage = document.querySelector('main.stage')
      const desk = stage?.querySelector('.stage-desk')
      const isFull = desk
        ? (desk.textContent ?? '').length > 40
        : stage?.querySelector('.stage-cover') || (stage?.querySelectorAll('[data-footprint]').length ?? 0) >= parks
      if (!isFull) blanks.push(stage?.getAttribute('data-slide') ?? 'no stage')
      requestAnimationFrame(look)
    }
    Object.assign(window, { blanks })
    look()
  }, parkCount)
  for (let to = 2; to <= slideCount; to += 1) {
    for (let step = 0; step <= stepsOf(to - 1); step += 1) await page.keyboard.press('n')
    await isOn(page, to)
    await landed(page)
  }
  for (let to = slideCount - 1; to >= 1; to -= 1) {
    for (let step = 0; step <= stepsOf(to + 1); step += 1) await page.keyboard.press('p')
    await isOn(page, to)
  }
  expect(await page.evaluate(() => Object.entries(window).find(([name]) => name === 'blanks')?.[1])).toEqual([])
})

test('the Esc that a browser takes first, to leave full screen, is an Esc to the talk; F5 and a button lead back', async ({
  page,
  open,
}) => {
  // A browser that keeps Esc to itself, as all but Chromium do: the page hears of the change alone.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'keyboard')
    document.addEventListener('fullscreenchange', () => {
      document.documentElement.dataset.heard = document.fullscreenElement ? 'full' : 'window'
    })
  })
  const leave = () => page.evaluate(() => document.exitFullscreen())
  // The element stands before the page hears of it; who leaves in between leaves nothing that was entered.
  const isFull = () => expect(page.locator('html')).toHaveAttribute('data-heard', 'full')
  await open('desk=deck')
  await page.getByRole('button', { name: '从头放映' }).click()
  await isOn(page, 1)
  await page.keyboard.press('n')
  await isOn(page, 2)
  await isFull()
  await page.keyboard.press('f')
  await page.getByRole('textbox', { name: /搜索园区/ }).fill('chj')
  await expect(off(page)).toBeVisible()
  await leave()
  await expect(off(page)).toHaveCount(0)
  await page.keyboard.press('F5')
  await isFull()
  await isOn(page, 2)
  await page.keyboard.press('b')
  await leave()
  await expect(stage(page).locator('.stage-blank')).toHaveCount(0)
  await page.mouse.move(500, 300)
  await stage(page).getByRole('button', { name: '全屏（F5）' }).click()
  await isFull()
  await leave()
  await expect(stage(page)).toHaveCount(0)
})

test('a stroke stays on the park and on the title that it was drawn on when notes open and the map moves', async ({
  page,
  open,
}) => {
  await open('slide=layout/whole&show=1')
  await landed(page)
  const draw = async (x: number, y: number, button: 'left' | 'right' = 'left') => {
    await page.mouse.move(x, y)
    await page.mouse.down({ button })
    await page.mouse.move(x + 4, y + 4, { steps: 3 })
    await page.mouse.up({ button })
  }
  const place = async () => {
    const [stroke, name] = [
      await boxOf(page, '.stage-pen polyline >> nth=0'),
      await nameOnMap(page, '松江园').boundingBox(),
    ]
    return { x: stroke.x - (name?.x ?? 0), y: stroke.y - (name?.y ?? 0) }
  }
  const name = await nameOnMap(page, '松江园').boundingBox()
  if (!name) throw new Error('松江园 is not on the map')
  await page.keyboard.press('d')
  await draw(name.x + name.width / 2, name.y + name.height / 2)
  await draw(300, 60)
  await draw(640, 500, 'right')
  const strokes = stage(page).locator('.stage-pen polyline')
  await expect(strokes).toHaveCount(2)
  const [before, title] = [await place(), await strokes.last().boundingBox()]
  await page.keyboard.press('d')
  await page.mouse.move(name.x, name.y + 60)
  await page.mouse.down()
  await page.mouse.move(name.x + 90, name.y + 20, { steps: 4 })
  await page.mouse.up()
  await landed(page)
  const after = await place()
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2)
  await page.keyboard.press('o')
  await expect(stage(page).locator('.stage-notes')).toBeVisible()
  expect(await strokes.last().boundingBox()).toEqual(title)
})
