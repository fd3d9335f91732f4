import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Question } from '../questions/question'
import { chineseQuestions, englishQuestions } from '../questions/questions'
import { type Asked, medianOf, stepTable } from '../questions/stepTable'
import { ask } from './askQuestion'
import { expect, still as test } from './journey'

async function askAll(page: Page, questions: readonly Question[]): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  for (const question of questions) asked.push({ question, steps: await ask(page, question) })
  return asked
}

/** Few steps lead to each answer; what the run counted is written down, and what was written down must be that. */
function areFew(asked: readonly Asked[], file: string): void {
  const steps = asked.map((one) => one.steps)
  expect.soft(medianOf(steps)).toBeLessThanOrEqual(2)
  expect.soft(steps.filter((count) => count > 4).length).toBeLessThanOrEqual(3)
  const [before, now] = [existsSync(file) ? readFileSync(file, 'utf8') : '', stepTable(asked)]
  if (before !== now) writeFileSync(file, now)
  expect(before, `${file} was not what the run counts and is written anew`).toBe(now)
}

test.describe.configure({ timeout: 600_000 })

test("planners' questions are answered with their clauses in few steps", async ({ page, open }) => {
  await open()
  areFew(await askAll(page, chineseQuestions), 'tests/questions/STEPS.md')
})

test("planners' questions are answered in English", async ({ page, open }) => {
  await open('lang=en')
  areFew(await askAll(page, englishQuestions), 'tests/questions/STEPS.en.md')
})
