import { choose, landed, listed, map, panel, sentence, value } from './acts'
import { allParks } from './counts'
import { expect, isDrawn, test } from './journey'

test('a shared link opens the same answer, the same panel and the same camera', { tag: '@painter' }, async ({
  page,
  context,
  open,
  answer,
  painter,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('theme=dark')
  await choose(page, '产业', '健康与生物医药', '生物医药')
  await (await listed(page, 'fengxian')).locator('button').click()
  await expect(page).toHaveURL(/map=/)
  await page.getByRole('button', { name: '复制本图链接' }).click()
  // The page that is tested is served to this machine alone: the link is the view's part, and it says so.
  await expect(page.getByRole('textbox', { name: /别人打不开它的网址/ })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/^#industry=biomedicine&park=fengxian&map=/)
  const colleague = await context.newPage()
  await colleague.goto(new URL(link, page.url()).href)
  await isDrawn(colleague, painter)
  await expect(sentence(colleague)).toHaveText('承担生物医药的园区：9 个')
  expect(
    await colleague.locator('[data-park]').evaluateAll((all) => all.map((one) => one.getAttribute('data-park'))),
  ).toEqual(await answer())
  await expect(panel(colleague, '奉贤园')).toBeVisible()
  await expect(colleague.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(colleague.url()).toBe(new URL(link, page.url()).href)
  await Promise.all([landed(page), landed(colleague)])
  const stands = (of: typeof page) =>
    of.locator('.surface [data-name-of=fengxian]').evaluate((name) => name.getBoundingClientRect().toJSON())
  expect(await stands(colleague)).toEqual(await stands(page))
})

test('the browser’s back undoes choices one by one, and forward redoes them', async ({ page, open }) => {
  await open()
  await choose(page, '产业', '人工智能')
  await choose(page, '片区', '中心辐射区')
  await (await listed(page, 'xuhui')).locator('button').click()
  await expect(panel(page, '徐汇园')).toBeVisible()
  await page.goBack()
  await expect(panel(page, '徐汇园')).toHaveCount(0)
  await expect(sentence(page)).toHaveText('中心辐射区中承担人工智能的园区：3 个')
  await page.goBack()
  await expect(sentence(page)).toHaveText('承担人工智能的园区：5 个')
  await page.goBack()
  await expect(sentence(page)).toHaveText(allParks)
  await page.goForward()
  await expect(sentence(page)).toHaveText('承担人工智能的园区：5 个')
  await expect(await value(page, '产业', '人工智能')).toBeChecked()
  await page.goForward()
  await page.goForward()
  await expect(panel(page, '徐汇园')).toBeVisible()
})

test('moving the camera is no step of the history', { tag: '@painter' }, async ({ page, open }) => {
  await open()
  await choose(page, '产业', '人工智能')
  const steps = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: '放大' }).click()
  await expect(page).toHaveURL(/map=/)
  const box = await map(page).boundingBox()
  if (!box) throw new Error('no map')
  await page.mouse.move(box.x + 120, box.y + 300)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 340, { steps: 4 })
  const before = page.url()
  await page.mouse.up()
  await expect(page).not.toHaveURL(before)
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await page.goBack()
  await expect(sentence(page)).toHaveText(allParks)
})

test('a link with unknown and malformed parts says which were dropped, and the rest applies', async ({
  page,
  open,
  answer,
}) => {
  await open('group=moon&industry=digital-economy&map=x')
  const notice = page.locator('.notices')
  await expect(notice).toContainText('group=moon')
  await expect(notice).toContainText('map=x')
  expect(await answer()).toEqual(['caohejing', 'expo', 'hongkou', 'qingpu'])
  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(notice).not.toContainText('moon')
})

test('the first drag of the opening map stands in the address', { tag: '@painter' }, async ({ page, open }) => {
  await open()
  await page.mouse.move(560, 300)
  await page.mouse.down()
  await page.mouse.move(620, 330, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/map=/)
})
