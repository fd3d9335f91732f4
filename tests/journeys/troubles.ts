import type { Page } from '@playwright/test'
import type { run } from 'axe-core'

/** What axe-core calls serious or critical, each with the elements that it names; the page must hold axe-core. */
export async function troubles(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { readonly axe: { readonly run: typeof run } }).axe.run(document),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
}
