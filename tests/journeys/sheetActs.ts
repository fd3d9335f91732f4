import type { Download, Page } from '@playwright/test'
import { expect } from './journey'

export const section = (page: Page) => page.getByRole('region', { name: '图件', exact: true })

/** The switch's part that is seen; its radio button lies hidden in it. */
export const choice = (page: Page, name: string) => section(page).locator('label', { hasText: new RegExp(`^${name}$`) })

/** Turns to one of the kinds on top of the dialog. */
export async function turnTo(page: Page, kind: string) {
  await page.locator('.export-top label', { hasText: new RegExp(`^${kind}$`) }).click()
}

/** Chooses a format, where its kind has it. */
export async function pick(page: Page, format: 'PDF' | 'SVG' | 'PNG') {
  await turnTo(page, format === 'PDF' ? 'PDF' : '图片')
  if (format !== 'PDF') await choice(page, format).click()
}

export async function openSheets(page: Page) {
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await turnTo(page, 'PDF')
  await expect(section(page).locator('.sheet-preview svg')).toBeVisible()
}

export async function written(page: Page, format: 'PDF' | 'SVG' | 'PNG'): Promise<Download> {
  await pick(page, format)
  const coming = page.waitForEvent('download', { timeout: 80_000 })
  await section(page)
    .getByRole('button', { name: `写成 ${format}` })
    .click()
  return coming
}
