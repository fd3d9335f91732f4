import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fromWgs84 } from '../src/domain/own/transforms'
import type { Contestant } from './contestants'
import { patience } from './patience'

/** An office's file of outlines: milliseconds until what it is stood on the page, and until what was done with it was drawn. */
export type Brought = {
  readonly found: number
  readonly applied: number
  readonly undone: number
  /** The longest time that the page's own thread was busy meanwhile. */
  readonly longest: number
}

const settling = 500

/** Chooses a file on its desk, applies it, and takes it back. */
export async function broughtTo(page: Page, { corners }: Contestant): Promise<readonly Brought[]> {
  if (corners === 0) return []
  const before = await page.evaluate(() => window.bench.longTasks.length)
  const finding = until(page, '.own-findings', 'change')
  await page
    .locator('.own input[type=file]')
    .setInputFiles({ name: 'survey.geojson', mimeType: 'application/json', buffer: surveyOf(corners) })
  const found = await finding
  await page.waitForTimeout(settling)
  await page.getByLabel('来源（必填）').fill('bench')
  await page.getByLabel('日期（必填）').fill('2025')
  const applying = until(page, '.own-kept', 'click')
  await page.locator('.own-apply button').click()
  const applied = await applying
  await page.waitForTimeout(settling)
  const undoing = until(page, '.own-kept .bar button[disabled]', 'click')
  await page.locator('.own-kept').getByRole('button', { name: '撤销' }).click()
  const undone = await undoing
  const longest = await page.evaluate(
    (from) => Math.max(0, ...window.bench.longTasks.slice(from).map(({ duration }) => duration)),
    before,
  )
  return [{ found, applied, undone, longest }]
}

/** Milliseconds from the next event of a kind until this stands there anew and its frame was drawn. */
function until(page: Page, selector: string, event: string): Promise<number> {
  return page.evaluate(
    ([wanted, kind, most]) =>
      new Promise<number>((resolve) => {
        let begun = Number.NaN
        document.addEventListener(
          kind,
          () => {
            begun = performance.now()
          },
          { capture: true, once: true },
        )
        const seen = new MutationObserver(() => {
          if (Number.isNaN(begun) || !document.querySelector(wanted)) return
          seen.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
        })
        seen.observe(document.body, { childList: true, subtree: true, attributes: true })
        setTimeout(() => resolve(Number.NaN), most)
      }),
    [selector, event, patience] as const,
  )
}

type Shipped = {
  readonly parks: readonly { readonly id: string; readonly name: string }[]
  readonly blocks: readonly {
    readonly park: string
    readonly geometry: { readonly coordinates: readonly (readonly (readonly [number, number])[])[][] }
  }[]
}

/** The shipped blocks as a survey in GCJ-02 that says nothing of it, of about so many corners a park. */
function surveyOf(corners: number): Buffer {
  const { parks, blocks }: Shipped = JSON.parse(readFileSync('public/data/atlas.json', 'utf8'))
  const change = fromWgs84('gcj02')
  const features = parks.map(({ id, name }) => {
    const own = blocks.filter(({ park }) => park === id).map(({ geometry }) => geometry.coordinates)
    const there = own.flat(2).reduce((sum, ring) => sum + ring.length, 0)
    const steps = Math.max(1, Math.round(corners / there))
    const coordinates = own
      .flat()
      .map((rings) => rings.map((ring) => densified(ring, steps).map((at) => [...change(at)])))
    return { type: 'Feature', properties: { 名称: name }, geometry: { type: 'MultiPolygon', coordinates } }
  })
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
}

/** With so many steps in the place of each edge, each a hand's breadth beside it, as surveyed corners are. */
function densified(ring: readonly (readonly [number, number])[], steps: number): readonly Float64Array[] {
  return ring.flatMap(([lng, lat], at) => {
    const [toLng, toLat] = ring[at + 1] ?? [lng, lat]
    const count = at + 1 < ring.length ? steps : 1
    return Array.from({ length: count }, (_, step) => {
      const along = step / steps
      const aside = step % 2 === 0 ? 0 : 2e-6
      return Float64Array.of(lng + (toLng - lng) * along + aside, lat + (toLat - lat) * along - aside)
    })
  })
}
