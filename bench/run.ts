import { writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { aimsOf } from './aims'
import { type Contestant, contestants } from './contestants'
import { machineText } from './machine'
import { mountsOf } from './mounts'
import { appFolder, libraries, pageFolder, prepare } from './prepare'
import { tablesOf } from './report'
import type { Results } from './results'
import { type BenchServer, serve } from './server'
import { openBrowser, type Visit, visit } from './visit'
import { weightsOf } from './weights'

const method = `Every page was visited once a round, in rotated order, in a fresh context with nothing cached, at 1280×720; the
first round warmed the browser and is not counted. A cell is the median, then (quartiles; extremes) over the rounds. All
pages draw the same shapes and one name a park from the same opening camera; the app draws more: hatches, names of
the ground, the inset of the centre, legend, panels. The choice is the same everywhere: only the central group stays in
colour. Times run from the navigation, or from the click, until the frame with the whole picture was on the screen,
rastering and composing included (Element Timing, steps of 4 ms); under WebGL that is the last frame with a draw. The
server is on the same machine, so the network costs nothing here. A file is taken away by a newcomer of its own, from the
click until the sentence stood on the screen that it was handed to the downloads: the first time soon after the map was
there, when its writer may still be on its way, and once more. Times depend on the machine and fail nothing; the
ratios within one run are what counts.`

/** `--rounds=2`, `--only=svg,echarts` and `--build=no` shorten a trial; only a whole run is written down. */
function asked(name: string): string | undefined {
  return process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1]
}

async function visits(
  browser: Browser,
  server: BenchServer,
  rounds: number,
  among: readonly Contestant[],
): Promise<Results> {
  const results = new Map<string, Visit[]>(among.map(({ id }) => [id, []]))
  for (let round = 0; round <= rounds; round++) {
    const first = round % among.length
    for (const contestant of [...among.slice(first), ...among.slice(0, first)]) {
      const result = await visit(browser, server, contestant)
      if (round > 0) results.get(contestant.id)?.push(result)
    }
    console.log(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`)
  }
  return results
}

async function main(): Promise<void> {
  const rounds = Math.max(1, Number(asked('rounds') ?? 9))
  const only = asked('only')?.split(',')
  const among = contestants.filter(({ id }) => !only || only.includes(id))
  const mounts = mountsOf().filter(({ path: start }) => among.some(({ path }) => path.startsWith(start)))
  const measured = libraries.filter((library) => mounts.some(({ folder }) => folder === pageFolder(library)))
  await prepare(asked('build') !== 'no', measured)
  const server = await serve(mounts)
  const browser = await openBrowser()
  try {
    const results = await visits(browser, server, rounds, among)
    const tables = tablesOf(results, aimsOf(results, weightsOf(appFolder)))
    console.log(`\n${tables}\n`)
    if (only || rounds < 7 || asked('build') === 'no') return
    const about = `${method}\n\n- Date: ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds\n${machineText(browser.version())}`
    writeFileSync(new URL('RESULTS.md', import.meta.url), `# What the map costs\n\n${about}\n\n${tables}\n`)
  } finally {
    await browser.close()
    server.close()
  }
}

await main()
