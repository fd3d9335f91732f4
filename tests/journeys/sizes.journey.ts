import { statSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './journey'
import { openSheets, pick, section, written } from './sheetActs'

/** What the dialog promises, in bytes. */
async function promised(page: Page): Promise<number> {
  const told = section(page).getByText(/约 [\d.]+ [KM]B/)
  await expect(told).toBeVisible()
  const [, figure = '', unit = ''] = /约 ([\d.]+) ([KM])B/.exec((await told.textContent()) ?? '') ?? []
  return Number(figure) * (unit === 'K' ? 1e3 : 1e6)
}

for (const [title, address] of [
  ['the opening view', ''],
  ['the diagram', 'layout=diagram'],
  ['blocks from near', 'map=11/31.2/121.5&blocks=1'],
  ['patterns over a filter', 'pattern=four-x&draw=four-x,one-five-x&lens=pattern/four-x'],
] as const) {
  test(`files are as large as the dialog says, within a quarter: ${title}`, async ({ page, open }) => {
    await open(address)
    await openSheets(page)
    for (const [format, paper, dots] of [
      ['PDF', 'A4', null],
      ['PDF', 'A0', null],
      ['SVG', 'A3', null],
      ['PNG', 'A4', '96'],
      ['PNG', 'A4', '300'],
      ['PNG', 'A3', '200'],
    ] as const) {
      await pick(page, format)
      await section(page).getByRole('combobox', { name: '纸张' }).selectOption(paper)
      if (dots) await section(page).getByRole('combobox', { name: '分辨率' }).selectOption(dots)
      const said = await promised(page)
      const { size } = statSync(await (await written(page, format)).path())
      expect.soft(size / said, `${format} ${paper} ${dots ?? ''}: ${size} for ${said}`).toBeGreaterThan(0.75)
      expect.soft(size / said, `${format} ${paper} ${dots ?? ''}: ${size} for ${said}`).toBeLessThan(1.25)
    }
  })
}
