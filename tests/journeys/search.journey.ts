import { search, sentence } from './acts'
import { allParks, parkCount } from './counts'
import { expect, still as test } from './journey'

const searches = [
  { typed: 'chj', park: 'caohejing', says: '名称 漕河泾园' },
  { typed: 'caohejing', park: 'caohejing', says: '名称 漕河泾园' },
  { typed: '长宁', park: 'changning', says: '名称 长宁园' },
  { typed: 'changning', park: 'changning', says: '名称 长宁园' },
  { typed: 'minhang', park: 'minhang', says: '名称 闵行园' },
  { typed: '药谷', park: 'zhangjiang', says: '载体 张江药谷' },
]

test('searching finds a park by name, pinyin, initials or site, and says what matched', async ({
  page,
  open,
  answer,
}) => {
  await open()
  for (const { typed, park, says } of searches) {
    await search(page).clear()
    await expect(sentence(page)).toHaveText(allParks)
    await search(page).pressSequentially(typed)
    await expect(sentence(page)).toHaveText(new RegExp(`与“${typed}”相符的园区：\\d+ 个`))
    expect.soft(await answer(), typed).toContain(park)
    expect.soft((await answer()).length, typed).toBeLessThan(parkCount)
    await expect.soft(page.locator(`[data-park=${park}] .park-matched`), typed).toContainText(says)
  }
})

test('长宁 and changning find the same parks', async ({ page, open, answer }) => {
  await open('q=长宁')
  const byName = await answer()
  expect(byName).toContain('changning')
  await search(page).fill('changning')
  await expect(sentence(page)).toHaveText(/changning/)
  expect(await answer()).toEqual(byName)
})

test('the slash key goes to the search, and Esc empties it', async ({ page, open, answer }) => {
  await open()
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('chj')
  await expect(search(page)).toHaveValue('chj')
  expect(await answer()).toEqual(['caohejing'])
  await page.keyboard.press('Escape')
  await expect(search(page)).toHaveValue('')
  expect(await answer()).toHaveLength(parkCount)
})

test('where no park answers, the box says what does, and Enter leads there', async ({ page, open }) => {
  await open()
  await search(page).fill('氢能源')
  const found = page.getByRole('region', { name: '规划中查到的' })
  await expect(found).toContainText('没有园区提到“氢能源”；全区任务')
  await expect(found.locator('[data-found=task]')).toContainText('氢能源先导领域')
  await search(page).press('Enter')
  await expect(found.locator('.found-item button').first()).toBeFocused()
})

test('words as people use them, any or all of several, and the rows of what is found', async ({ page, open }) => {
  await open()
  await search(page).fill('芯片、生物医药')
  await expect(page).toHaveURL(/match=any/)
  const found = page.getByRole('region', { name: '规划中查到的' })
  await expect(found).toContainText('近义词，推断')
  const any = await found.locator('[data-found=task] h3').textContent()
  await page.getByRole('radio', { name: '同时' }).first().check({ force: true })
  await expect(found.locator('[data-found=task] h3')).not.toHaveText(any ?? '')
  await found.locator('[data-found=task]').getByRole('button', { name: '列成表' }).click()
  await expect(page.locator('.row-grid')).toBeVisible()
  await expect(page).toHaveURL(/desk=rows/)
})
