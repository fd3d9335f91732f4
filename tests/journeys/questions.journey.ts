import type { Page } from '@playwright/test'
import { chineseQuestions, englishQuestions, type Question } from '../questions/questions'
import { search } from './acts'
import { expect, still as test } from './journey'

/** Asks it of the search box alone, unfolds what is found of its kind, and reads the answer with its clause. */
async function isAnswered(page: Page, { asks, typed, kind, says, section }: Question): Promise<void> {
  await search(page).fill(typed)
  const group = page.locator(`[data-found=${kind}]`)
  await expect.soft(group, asks).toBeVisible()
  const more = group.locator('.found-more[aria-expanded=false]')
  if ((await more.count()) > 0) await more.click()
  const item = group.locator('.found-item').filter({ hasText: says }).filter({ hasText: section })
  await expect.soft(item.first(), asks).toBeAttached()
}

/** In turns of so many, as each is a page of its own. */
const share = 21

for (let from = 0; from < chineseQuestions.length; from += share) {
  test(`planners' questions are answered with their clauses: from ${from + 1}`, async ({ page, open }) => {
    await open()
    for (const question of chineseQuestions.slice(from, from + share)) await isAnswered(page, question)
  })
}

test("planners' questions are answered in English", async ({ page, open }) => {
  await open('lang=en')
  for (const question of englishQuestions) await isAnswered(page, question)
})
