import type { Page } from '@playwright/test'
import type { Attack } from './attack'
import { deckText, keptText, letGo, utf8, viewsText } from './droppedFile'
import { openedApp, sightOf } from './watched'

/** So many tabs at once, and in each so many files. */
const rounds = { tabs: [2, 3, 4, 5], files: 12 } as const

/** Several tabs that keep things at once, one of them closed in the middle: what a tab saw kept is there in the end. */
export const tabs: Attack = {
  name: 'tabs',
  run: async (field) => {
    const counts = { rounds: 0, kept: 0, closed: 0, lost: 0 }
    while (!field.isOver()) {
      const number = field.random.of(rounds.tabs)
      const opened = await Promise.all(Array.from({ length: number }, () => openedApp(field)))
      const names = await Promise.all(opened.map(({ page }, tab) => keepMany(page, `${counts.rounds}-${tab}`)))
      const [closed] = opened
      if (closed) {
        counts.lost += (await missing(closed.page, names[0] ?? [])).length
        await letGo(closed.page, utf8('late.json', deckText(`late${counts.rounds}`, ['一'])))
        await closed.page.close()
        counts.closed++
      }
      const [last] = opened.slice(-1)
      if (!last) continue
      await sightOf(last.page)
      const expected = names.flat()
      const lost = await missing(last.page, expected)
      counts.kept += expected.length
      counts.lost += lost.length
      for (const name of lost) field.fail(`of ${number} tabs, ${name} is lost`)
      for (const { troubles } of opened) for (const trouble of troubles()) field.fail(trouble)
      await forget(last.page)
      for (const { page } of opened) await page.close()
      counts.rounds++
    }
    return counts
  },
}

/** Lets go one file after the other, decks and questions by turns, without waiting for what comes of them. */
async function keepMany(page: Page, mark: string): Promise<readonly string[]> {
  const names = Array.from({ length: rounds.files }, (_, index) => `f${mark}-${index}!`)
  for (const [index, name] of names.entries()) {
    await letGo(page, utf8('mine.json', index % 2 === 0 ? deckText(name, ['一']) : viewsText([name])))
  }
  return names
}

/** The names that are not kept, after all patience. */
async function missing(page: Page, names: readonly string[]): Promise<readonly string[]> {
  let lost = names
  for (let turn = 0; turn < 60 && lost.length > 0; turn++) {
    const text = await keptText(page)
    lost = names.filter((name) => !text.includes(name))
    if (lost.length > 0) await page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), 100)
  }
  return lost
}

/** Empties what is kept, for the next round. */
function forget(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('keyval-store')
        opening.onsuccess = () => {
          const change = opening.result.transaction('keyval', 'readwrite')
          change.objectStore('keyval').clear()
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
}
