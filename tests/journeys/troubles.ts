import type { Page } from '@playwright/test'
import type { run } from 'axe-core'

/** What axe-core calls serious or critical within a part of the page, with what it names; the page must hold axe-core. */
export async function troubles(page: Page, part: string): Promise<string[]> {
  const { violations } = await page.evaluate(
    (within) => (window as unknown as { readonly axe: { readonly run: typeof run } }).axe.run(within),
    part,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
}
