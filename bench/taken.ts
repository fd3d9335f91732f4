import type { Page } from '@playwright/test'
import type { Contestant } from './contestants'
import { patience } from './patience'
import type { Taking } from './takings'

/** Takes it away twice: by then its writer is there, and the fonts are read. */
export async function takenFrom(page: Page, { takes }: Contestant): Promise<readonly number[]> {
  if (!takes) return []
  await ask(page, takes)
  const taken: number[] = []
  for (const _ of ['first', 'again']) {
    await page.evaluate(() => window.bench.awaitTaking())
    await page.getByRole('button', { name: new RegExp(`^${takes.button}`) }).click()
    const milliseconds = await page.evaluate(
      (most) => Promise.race([window.bench.taking(), new Promise<null>((resolve) => setTimeout(resolve, most, null))]),
      patience,
    )
    if (milliseconds === null) return taken
    taken.push(milliseconds)
  }
  return taken
}

/** Opens the dialog where it is taken from there, and asks for it as it is to be. */
async function ask(page: Page, { pressed = [], chosen = {}, onDesk }: Taking): Promise<void> {
  if (!onDesk) await page.getByRole('button', { name: '导出', exact: true }).click()
  for (const part of pressed) await page.locator('label', { hasText: new RegExp(`^${part}$`) }).click()
  for (const [name, value] of Object.entries(chosen)) {
    await page.getByRole('combobox', { name }).selectOption(value)
  }
}
