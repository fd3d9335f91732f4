import type { Download, Page } from '@playwright/test'
import { expect } from './journey'

export const section = (page: Page) => page.getByRole('region', { name: '图件', exact: true })

/** The switch's part that is seen; its radio button lies hidden in it. */
export const choice = (page: Page, name: string) => section(page).locator('label', { hasText: new RegExp(`^${name}$`) })

export async function openSheets(page: Page) {
  await page.getByRole('button', { name: '导出', exact: true }).click()
  await expect(section(page).locator('.sheet-preview svg')).toBeVisible()
}

export async function written(page: Page, format: 'PDF' | 'SVG' | 'PNG'): Promise<Download> {
  await choice(page, format).click()
  const coming = page.waitForEvent('download', { timeout: 80_000 })
  await section(page)
    .getByRole('button', { name: `写成 ${format}` })
    .click()
  return coming
}
