import type { Page } from '@playwright/test'
import { landed, listed, map, nameOnMap, panel } from './acts'
import { expect, still, test } from './journey'
import { blocksOf, boxOf, footprintOnPage, onPage, type Point } from './place'

const opening = 'map=8.76/31.23/121.75'
const close = 'map=10.6/31.08/121.4'

still('a click on a park’s name opens its panel', async ({ page, open }) => {
  await open()
  await nameOnMap(page, '嘉定园').click({ force: true })
  await expect(panel(page, '嘉定园')).toBeVisible()
  await expect(page).toHaveURL(/park=jiading/)
})

still('a click on any block of a park opens its panel', { tag: '@painter' }, async ({ page, open }) => {
  await open(close)
  const [main, ...others] = blocksOf('minhang')
  for (const block of [main, ...others].slice(0, 2)) {
    if (!block) throw new Error('闵行园 has fewer than two blocks')
    await clickAt(page, await onPage(page, block.anchor))
    await expect(panel(page, '闵行园')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel(page, '闵行园')).toHaveCount(0)
    await landed(page)
  }
})

still(
  'a click on a name or a block of the enlarged centre opens the park',
  { tag: '@painter' },
  async ({ page, open }) => {
    await open()
    await map(page).locator('[data-layer=inset] [data-name-of=jingan]').click({ force: true })
    await expect(panel(page, '静安园')).toBeVisible()
    await page.keyboard.press('Escape')
    await landed(page)
    await clickAt(page, await freeBlockOfInset(page, 'putuo'))
    await expect(panel(page, '普陀园')).toBeVisible()
  },
)

still('a click in the list opens the park and marks it there and on the map', async ({ page, open }) => {
  await open()
  await listed(page, 'songjiang')
  await page
    .getByRole('list', { name: '园区名单' })
    .getByRole('button', { name: /松江园/ })
    .first()
    .click()
  await expect(panel(page, '松江园')).toBeVisible()
  await expect((await listed(page, 'songjiang')).locator('button')).toHaveAttribute('aria-current', 'true')
  await expect(nameOnMap(page, '松江园')).toHaveAttribute('aria-pressed', 'true')
})

still(
  'with the keyboard alone: Tab to the map, arrows from park to park, Enter opens, Esc closes',
  async ({ page, open }) => {
    await open()
    await tabTo(page, '张江科学城')
    await page.keyboard.press('ArrowRight')
    await expect(nameOnMap(page, '临港园')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(nameOnMap(page, '漕河泾园')).toBeFocused()
    await expect(page.locator('.hint')).toContainText('漕河泾园')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(panel(page, '临港园')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel(page, '临港园')).toHaveCount(0)
    await expect(nameOnMap(page, '临港园')).toBeFocused()
  },
)

still('a click on nothing closes the panel', { tag: '@painter' }, async ({ page, open }) => {
  await open(`${opening}&park=minhang`)
  await expect(panel(page, '闵行园')).toBeVisible()
  await clickAt(page, await onPage(page, [121.1, 31.58]))
  await expect(panel(page, '闵行园')).toHaveCount(0)
  await expect(page).not.toHaveURL(/park=/)
})

test('opening a park brings it into the part of the map that no panel covers', { tag: '@painter' }, async ({
  page,
  open,
}) => {
  for (const park of ['minhang', 'chongming', 'lujiazui']) {
    await open()
    await expect(page).not.toHaveURL(/map=/)
    await (await listed(page, park)).locator('button').click()
    await expect(page).toHaveURL(/map=/)
    await landed(page)
    const footprint = await footprintOnPage(page, park)
    const whole = await boxOf(page, '.surface')
    const covering = await boxOf(page, '.detail')
    expect.soft(footprint.x, park).toBeGreaterThan(whole.x)
    expect.soft(footprint.y, park).toBeGreaterThan(whole.y)
    expect.soft(footprint.y + footprint.height, park).toBeLessThan(whole.y + whole.height)
    expect.soft(footprint.x + footprint.width, park).toBeLessThan(covering.x)
    // The map's own buttons take a column at its left.
    const buttons = await boxOf(page, '.lens-bar')
    expect.soft(footprint.x, park).toBeGreaterThan(buttons.x + buttons.width)
    const free = (whole.x + 140 + covering.x) / 2
    expect.soft(Math.abs(footprint.x + footprint.width / 2 - free), park).toBeLessThan(12)
  }
})

test('closing a park brings back the camera that was left for it', { tag: '@painter' }, async ({ page, open }) => {
  await open('map=9.2/31.1/121.5')
  await (await listed(page, 'qingpu')).locator('button').click()
  await expect(page).not.toHaveURL(/map=9.2\/31.1\/121.5/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/map=9.2\/31.1\/121.5/)
})

still(
  'the pointer over a block shows name, group and roles, and lights the park in the list',
  {
    tag: '@painter',
  },
  async ({ page, open }) => {
    await open(close)
    await listed(page, 'minhang')
    const block = blocksOf('minhang')[1]
    if (!block) throw new Error('闵行园 has fewer than two blocks')
    const { x, y } = await onPage(page, block.anchor)
    await page.mouse.move(x, y)
    const hint = page.locator('.hint')
    await expect(hint).toContainText('闵行园')
    await expect(hint).toContainText('一区 · 中心辐射区')
    await expect(hint).toContainText('1+5+X · 支撑')
    await expect(hint).toContainText('4+X · 集聚区')
    await expect(page.locator('[data-park=minhang] .pointed')).toBeVisible()
  },
)

still(
  'the pointer over a far block of a park says whose it is, though the name is out of sight',
  {
    tag: '@painter',
  },
  async ({ page, open }) => {
    const north = [...blocksOf('minhang')].sort((one, other) => other.anchor[1] - one.anchor[1])[0]
    if (!north) throw new Error('闵行园 has no block')
    await open(`map=12.5/${north.anchor[1]}/${north.anchor[0]}`)
    await expect(page.locator('.surface [data-name-of=minhang]')).toHaveCount(0)
    const { x, y } = await onPage(page, north.anchor)
    await page.mouse.move(x, y)
    await expect(page.locator('.hint')).toContainText('闵行园')
  },
)

still('a park chosen on the map scrolls its row of the list into sight', async ({ page, open }) => {
  await open()
  await listed(page, 'chongming')
  await nameOnMap(page, '崇明园').click({ force: true })
  await expect(panel(page, '崇明园')).toBeVisible()
  await expect.poll(() => isInSight(page, '[data-park=chongming]', '.parks')).toBe(true)
})

still(
  'after closing a park that a click opened no hint, glow or ring is left, and a key brings the focus back',
  { tag: '@painter' },
  async ({ page, open }) => {
    await open()
    const name = nameOnMap(page, '嘉定园')
    await name.click({ force: true })
    await expect(panel(page, '嘉定园').getByRole('heading', { level: 2 })).toHaveCSS('outline-style', 'none')
    await page.keyboard.press('Escape')
    await expect(panel(page, '嘉定园')).toHaveCount(0)
    await expect(name).toBeFocused()
    await expect(page.locator('.hint, .parks .pointed')).toHaveCount(0)
    expect(await name.evaluate((element) => element.matches('[data-quiet-focus]'))).toBe(true)
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.hint')).toHaveCount(1)
  },
)

still('a drag within the enlarged centre opens no park', { tag: '@painter' }, async ({ page, open }) => {
  await open()
  const from = await freeBlockOfInset(page, 'putuo')
  const to = await freeBlockOfInset(page, 'xuhui')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await expect(page).not.toHaveURL(/park=/)
  await clickAt(page, to)
  await expect(panel(page, '徐汇园')).toBeVisible()
})

still('the panel leafs to the next park and back', async ({ page, open }) => {
  await open('park=minhang')
  await page.getByRole('button', { name: '下一个园区：宝山园' }).click()
  await expect(panel(page, '宝山园')).toBeVisible()
  await page.getByRole('button', { name: '上一个园区：闵行园' }).click()
  await expect(panel(page, '闵行园')).toBeVisible()
})

still('a fact of the panel filters by what it says', async ({ page, open, answer }) => {
  await open('park=chongming')
  await panel(page, '崇明园').getByRole('button', { name: '按“船舶与海洋装备制造业”筛选' }).click()
  expect(await answer()).toEqual(['chongming'])
})

/** Whether all of it stands within the part that scrolls. */
function isInSight(page: Page, element: string, scroller: string): Promise<boolean> {
  return page.evaluate(
    ([one, around]) => {
      const [box, frame] = [one, around].map((part) => document.querySelector(part)?.getBoundingClientRect())
      return Boolean(box && frame && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1)
    },
    [element, scroller] as const,
  )
}

async function clickAt(page: Page, { x, y }: Point) {
  await page.mouse.click(x, y)
}

/** The middle of a block in the inset on which no name stands. */
async function freeBlockOfInset(page: Page, park: string): Promise<Point> {
  const middles = await map(page)
    .locator(`[data-layer=inset] [data-footprint=${park}] > *`)
    .evaluateAll((blocks) =>
      blocks.map((block) => {
        const { x, y, width, height } = block.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      }),
    )
  const names = await map(page)
    .locator('[data-layer=inset] [data-name-of] rect')
    .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().toJSON() as DOMRect))
  const free = middles.find(({ x, y }) =>
    names.every((name) => x < name.x || x > name.x + name.width || y < name.y || y > name.y + name.height),
  )
  if (!free) throw new Error(`every block of ${park} is under a name`)
  return free
}

/** Presses Tab until a name on the map has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await nameOnMap(page, name).evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`60 times Tab do not reach ${name}`)
}
