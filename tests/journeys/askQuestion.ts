import type { Locator, Page } from '@playwright/test'
import type { Answer, Question, Step } from '../questions/question'
import { filters, search, sentence } from './acts'
import { expect } from './journey'

const exactly = (text: string) => new RegExp(`(^|[ ·])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( |$)`)

const softly = expect.configure({ soft: true })

/** What is found of a kind, with a name in it. */
const item = (page: Page, kind: string, named: string) =>
  page.locator(`[data-found=${kind}] .found-item`).filter({ hasText: named })

/** Does one thing, as a person would: with the mouse, or by typing. */
async function act(page: Page, step: Step): Promise<void> {
  if ('type' in step) await search(page).fill(step.type)
  else if ('enter' in step) await search(page).press('Enter')
  else if ('both' in step) await page.locator('.search-match label').last().click()
  else if ('take' in step) await taken(page, step.take, step.named).click()
  else if ('topic' in step) await item(page, step.topic, step.of).locator('.topic-link').first().click()
  else if ('asRows' in step) await page.locator(`[data-found=${step.asRows}] .found-rows`).click()
  else if ('open' in step) await facetHead(page, step.open).click()
  else if ('unfold' in step)
    await filters(page).locator('.option', { hasText: step.unfold }).locator('.unfold').first().click()
  else if ('tick' in step)
    await filters(page)
      .getByRole('checkbox', { name: exactly(step.tick) })
      .first()
      .click()
  else if ('exclude' in step) await excluding(page, step.exclude).click()
  else if ('source' in step) await page.locator('.answer > .sources label', { hasText: step.source }).click()
  else if ('all' in step) await allOf(page, step.all).click()
  else if ('desk' in step) await page.locator('.desk-nav').getByRole('button', { name: step.desk, exact: true }).click()
  else if ('list' in step) await page.locator('.rows-bar select').first().selectOption(step.list)
  else if ('by' in step) await page.locator('.rows-bar select').nth(1).selectOption({ label: step.by })
  else if ('scroll' in step) await scrolled(page, step.scroll)
  else if ('sort' in step) await page.getByRole('columnheader', { name: step.sort }).click()
  else await page.locator('.compare-groups').getByRole('checkbox', { name: step.compare, exact: true }).click()
}

async function scrolled(page: Page, by: number): Promise<void> {
  await page.locator('.row-grid').hover()
  await page.mouse.wheel(0, by)
}

function taken(page: Page, kind: string, named: string): Locator {
  return page.locator(`[data-found=${kind}] .found-item`).getByText(named, { exact: true }).first()
}

function facetHead(page: Page, name: string): Locator {
  return filters(page)
    .locator('.facet-head')
    .getByRole('button', { name: new RegExp(`^${name}( |$)`) })
}

function allOf(page: Page, facet: string): Locator {
  return filters(page)
    .locator('.facet', { has: page.getByRole('button', { name: new RegExp(`^${facet}( |$)`) }) })
    .getByText(/^(同时|All)$/)
}

function excluding(page: Page, value: string): Locator {
  return filters(page).locator('.option-row', { hasText: value }).locator('.exclude').first()
}

/** A step that nobody can take fails by itself, before the whole run does. */
const patience = 15_000

/** Asks it from the opening view, and reads the answer; how many steps it took, with those that lead to an answer further down. */
export async function ask(page: Page, { asks, steps, answer, section }: Question): Promise<number> {
  page.setDefaultTimeout(patience)
  await goBack(page)
  for (const step of steps) await act(page, step)
  return steps.length + (await read(page, asks, answer, section))
}

/** Reads the answer where it must stand; answers with the steps that it took to see it. */
async function read(page: Page, asks: string, answer: Answer, section: string): Promise<number> {
  switch (answer.in) {
    case 'sentence':
      await softly(sentence(page), asks).toContainText(answer.says)
      return 0
    case 'deadEnd':
      await softly(page.locator('.found-none'), asks).toContainText(answer.says)
      return 0
    case 'nowhere':
      await softly(page.locator('.found'), asks).toBeVisible()
      await softly(item(page, answer.kind, answer.says), asks).toHaveCount(0)
      return 0
    case 'parks':
      await softly(page.locator('.park .park-name'), asks).toHaveText([...answer.says])
      return 0
    case 'rows':
      for (const row of answer.says) await softly(rowOf(page, '.row-grid-row', row), `${asks} ${row}`).toBeAttached()
      if (answer.count !== undefined) await softly(page.locator('.row-grid-row'), asks).toHaveCount(answer.count)
      return 0
    case 'headings':
      for (const row of answer.says)
        await softly(rowOf(page, '.row-grid-heading', row), `${asks} ${row}`).toBeAttached()
      return 0
    case 'panel':
    case 'desk': {
      const place = page.locator(answer.in === 'panel' ? '.detail' : '.desk')
      for (const says of answer.says) await softly(place, asks).toContainText(says)
      return 0
    }
    default:
      return readFound(page, asks, answer, section)
  }
}

/** Of what was found, three of a kind stand there at once: the others take one more step. */
async function readFound(page: Page, asks: string, answer: Answer & { in: string }, section: string): Promise<number> {
  const says = typeof answer.says === 'string' ? answer.says : ''
  const group = page.locator(`[data-found=${answer.in}]`)
  await softly(group, asks).toBeVisible()
  const found = item(page, answer.in, says).filter({ hasText: section }).first()
  const more = group.locator('.found-more[aria-expanded=false]')
  const takesMore = (await found.count()) === 0 && (await more.count()) > 0
  if (takesMore) await more.click()
  await softly(found, asks).toBeAttached()
  return takesMore ? 1 : 0
}

function rowOf(page: Page, kind: string, row: string): Locator {
  return row
    .split(' ')
    .reduce((rows, text) => rows.filter({ hasText: text }), page.locator(kind))
    .first()
}

/** To the opening view, with nothing unfolded but what is at the opening; an address that was still to be written comes first. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const kept = [...new URLSearchParams(location.hash.slice(1))].filter(([key]) => ['lang', 'painter'].includes(key))
    const isLeft = () => {
      const typed = document.querySelector<HTMLInputElement>('#search')?.value
      return Boolean(typed) || document.querySelector('.chips, .desk, .detail:not([hidden])') !== null
    }
    const opening = `#${kept.map(([key, value]) => `${key}=${value}`).join('&')}`
    const still = 10
    for (let frames = 0, since = 0; since < still && frames < 300; frames++) {
      if (location.hash !== opening || isLeft()) {
        // The page takes it up when it is told, which is later than the address changes; an address that waits to be written gives way.
        const told = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
        location.hash = location.hash === opening ? `${opening}&` : opening
        await told
      }
      await new Promise((resolve) => requestAnimationFrame(resolve))
      since = isLeft() ? 0 : since + 1
    }
    for (const heading of document.querySelectorAll<HTMLElement>('[data-facet] h2 button')) {
      const facet = heading.closest('[data-facet]')?.getAttribute('data-facet') ?? ''
      const [isOpen, opens] = [heading.getAttribute('aria-expanded') === 'true', ['group', 'pattern'].includes(facet)]
      if (isOpen) heading.click()
      if (opens) heading.click()
    }
  })
}
