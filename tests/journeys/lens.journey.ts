import { filters, landed, listed, map, nameOnMap, panel, sentence } from './acts'
import { parkCount } from './counts'
import { expect, still as test } from './journey'
import { coloursAt, isPainted } from './pictures'
import { troubles } from './troubles'

test('a planner draws two patterns and reads who stands in both', async ({ page, open }) => {
  await open()
  await filters(page).getByRole('button', { name: '显示1+5+X' }).click()
  await filters(page).getByRole('button', { name: '显示4+X' }).click()
  const readings = page.getByRole('region', { name: '着色与布局说明' })
  await expect(readings).toContainText('同时在1+5+X与4+X中：张江科学城、临港园、闵行园')
  await expect(page).toHaveURL(/draw=one-five-x,four-x/)
  const marks = (pattern: string) =>
    page
      .locator(`.figure > [data-layer=patterns] [data-pattern=${pattern}] [data-node]`)
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node')))
  expect(await marks('one-five-x')).toEqual(['zhangjiang', 'lingang', 'fengxian', 'minhang', 'jinshan', 'baoshan'])
  expect(await marks('four-x')).toEqual(['zhangjiang', 'lingang', 'xuhui', 'minhang'])
})

test('candidates for an X come on request, with the word 推断 on the map and in the legend', async ({ page, open }) => {
  await open('draw=one-five-x')
  await expect(map(page).getByText('推断')).toHaveCount(0)
  await filters(page).getByRole('checkbox', { name: '画出 X 的候选（推断）' }).check()
  await expect(page.locator('.figure > [data-layer=patterns] [data-letter]', { hasText: '推断' })).toHaveCount(3)
  await expect(page.getByRole('region', { name: '图例' })).toContainText('推断？3')
})

test('one click asks for the parks that stand in no industry’s pattern', async ({ page, open, answer }) => {
  await open()
  await filters(page).getByRole('checkbox', { name: '只看不在任何产业布局中的园区' }).check()
  expect(await answer()).toEqual(
    'ftz-bonded expo lujiazui huangpu jingan changning putuo hongkou yangpu chongming'.split(' '),
  )
})

test('the marks of each pattern are on the picture, each at its park', { tag: '@painter' }, async ({ page, open }) => {
  for (const pattern of ['core-wings-points', 'one-five-x', 'four-x'] as const) {
    await open(`draw=${pattern}`)
    await expect(page.locator(`.figure > [data-layer=patterns] [data-pattern=${pattern}]`)).not.toHaveCount(0)
    await landed(page)
    const rings = await page
      .locator(
        `.figure > [data-layer=patterns] [data-pattern=${pattern}] [data-letter], .figure > [data-layer=patterns] [data-letter] rect`,
      )
      .evaluateAll((chips) =>
        chips
          .filter((chip) => chip.tagName === 'rect' && !chip.closest('[data-layer=inset]'))
          .map((chip) => {
            const { x, y, width, height } = chip.getBoundingClientRect()
            return { x: x + Math.min(3, width * 0.12), y: y + height / 2 }
          }),
      )
    const ink = { 'core-wings-points': [106, 44, 145], 'one-five-x': [168, 23, 95], 'four-x': [10, 95, 102] } as const
    const [red, green, blue] = ink[pattern]
    const seen = await coloursAt(page, rings)
    expect.soft(rings.length, pattern).toBeGreaterThan(3)
    for (const colour of seen) {
      expect.soft(isPainted(colour, [250, 247, 239], [red, green, blue]), `${pattern}: ${colour}`).toBe(true)
    }
  }
})

test('the lens of an industry colours by source, and legend, list and sentence follow', async ({ page, open }) => {
  await open()
  await page.getByRole('button', { name: '着色：片区' }).click()
  await page.getByText('某一产业').click()
  await page.getByRole('combobox', { name: '产业' }).selectOption({ label: '生物医药' })
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/lens=industry\/biomedicine/)
  await expect(page.getByRole('region', { name: '图例' })).toContainText('谁提到生物医药')
  await expect(await listed(page, 'minhang')).toContainText('产业布局')
  await expect(await listed(page, 'songjiang')).toContainText('园区条目')
  await expect(page.getByRole('region', { name: '着色与布局说明' })).toContainText('园区条目与产业布局 4 个')
  await expect(sentence(page)).toContainText(String(parkCount))
})

test('the diagram shows the same parks, and opens and filters them as the map does', { tag: '@painter' }, async ({
  page,
  open,
}) => {
  await open('draw=four-x&group=zone')
  await page.getByRole('button', { name: '结构示意图' }).click()
  await expect(page).toHaveURL(/layout=diagram/)
  await expect(page.locator('[data-layer=nodes] [data-footprint]')).toHaveCount(parkCount)
  await nameOnMap(page, '徐汇园').focus()
  await page.keyboard.press('Enter')
  await expect(panel(page, '徐汇园')).toBeVisible()
  const node = page.locator('[data-layer=nodes] [data-footprint=putuo]')
  await node.hover({ force: true })
  await expect(page.locator('.hint')).toContainText('普陀园')
  await node.click({ force: true })
  await expect(panel(page, '普陀园')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '结构示意图' }).click()
  await expect(page.locator('[data-layer=nodes]')).toHaveCount(0)
  await expect(page.locator('.figure > [data-layer=patterns] [data-node]')).toHaveCount(4)
})

test('axe-core finds nothing serious on lens and diagram', async ({ page, open }) => {
  for (const address of [
    'lens=measure/tasks&draw=core-wings-points,one-five-x,four-x&x=1',
    'layout=diagram&draw=four-x&lang=en',
  ]) {
    await open(address)
    expect.soft(await troubles(page), address).toEqual([])
  }
})
