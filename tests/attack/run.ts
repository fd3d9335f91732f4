import { chromium } from '@playwright/test'
import { ensureBrowser } from '../journeys/browser'
import { serveDist } from '../journeys/ownServer'
import { addresses } from './addresses'
import type { Attack, Counts } from './attack'
import { clicks } from './clicks'
import { files } from './files'
import { randomFrom } from './random'
import { tabs } from './tabs'

/** Each has its share of ten minutes; add one here. */
const attacks: readonly Attack[] = [addresses, files, tabs, clicks]
const allMinutes = 10

const [, , ...given] = process.argv
const seed = Number(process.env.SEED ?? given.find((word) => /^\d+$/.test(word)) ?? 20_261_128)
const minutes = Number(process.env.MINUTES ?? allMinutes)
const named = given.filter((word) => !/^\d+$/.test(word))
const chosen = attacks.filter(({ name }) => named.length === 0 || named.includes(name))

const server = await serveDist()
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] })
let hasFailed = false
try {
  for (const { name, run } of chosen) {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', reducedMotion: 'reduce' })
    const end = Date.now() + (minutes * 60_000) / chosen.length
    const failures: string[] = []
    const counts = await run({
      site: server.address,
      context,
      random: randomFrom(seed),
      isOver: () => Date.now() >= end,
      fail: (what) => failures.push(what),
    })
    await context.close()
    report(name, counts, failures)
    hasFailed ||= failures.length > 0
  }
} finally {
  await browser.close()
  await server.close()
}
process.exitCode = hasFailed ? 1 : 0

function report(name: string, counts: Counts, failures: readonly string[]): void {
  const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`)
  console.log(`${name} (seed ${seed}): ${told.join(', ')}, failures ${failures.length}`)
  for (const failure of failures.slice(0, 20)) console.log(`  ${failure}`)
}
