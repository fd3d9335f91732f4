import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { proved } from '../src/data/proved'
import { textOfBytes } from '../src/data/textFile'
import type { Facts } from '../src/domain/planFacts'
import type { LineRepairs } from '../src/domain/planLines'
import { sentencesOfPlan } from '../src/domain/planText'
import { unused } from './planGaps'
import { unproven } from './planProof'

/** An item of either list that is let pass, with the reason for it. */
type Excuse = { readonly item: string; readonly reason: string }

/** The items that no excuse names, and the excuses that nothing needs any more. */
export function remaining(items: readonly string[], excuses: readonly Excuse[]): readonly string[] {
  const idle = excuses.filter(({ item }) => !items.includes(item))
  return [
    ...items.filter((item) => !excuses.some((excuse) => excuse.item === item)),
    ...idle.map(({ item }) => `excuse no longer needed: ${item}`),
  ]
}

/** The report of a check and the exit code that goes with it. */
export function report(
  facts: Facts,
  text: string,
  excuses: readonly Excuse[],
): { lines: readonly string[]; code: 0 | 1 } {
  const { plan, layout } = proved({ facts, text })
  const lists = { unproven: unproven(facts, plan), unused: unused(facts, plan) }
  const open = remaining([...lists.unproven, ...lists.unused], excuses)
  if (open.length === 0)
    return { lines: [...undone(layout), countsOf(facts, sentencesOfPlan(plan).length, excuses.length)], code: 0 }
  const named = (title: string, list: readonly string[]) => {
    const items = open.filter((item) => list.includes(item))
    return items.length > 0 ? [`${title} (${items.length})`, ...items.map((item) => `  ${item}`)] : []
  }
  const stale = open.filter((item) => !lists.unproven.includes(item) && !lists.unused.includes(item))
  return {
    lines: [
      ...undone(layout),
      ...named('Unproven: in geo/plan, not in the plan', lists.unproven),
      ...named('Unused: in the plan, not in geo/plan', lists.unused),
      ...stale,
    ],
    code: 1,
  }
}

/** What a page had added to the text, where it was copied from one. */
function undone({ joined, dropped }: LineRepairs): readonly string[] {
  return joined + dropped > 0
    ? [`Copied from pages: ${joined} broken lines joined, ${dropped} page numbers and running heads left out.`]
    : []
}

function countsOf(facts: Facts, sentences: number, excused: number): string {
  const { parks, industries, links, patterns, tasks, sites, actors, indicators } = facts
  const counts = Object.entries({ parks, industries, links, patterns, tasks, sites, actors, indicators })
  const told = counts.map(([name, list]) => `${list.length} ${name}`).join(', ')
  return `The plan's ${sentences} sentences prove ${told}; ${excused} excused.`
}

function committed<Thing>(name: string): Thing {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Thing
}

function committedFacts(): Facts {
  const list = <Name extends keyof Facts>(name: Name) => committed<Facts[Name]>(`plan/${name}.json`)
  return {
    groups: list('groups'),
    parks: list('parks'),
    industries: list('industries'),
    links: list('links'),
    patterns: list('patterns'),
    tasks: [...list('tasks'), ...committed<Facts['tasks']>('plan/zoneTasks.json')],
    sites: list('sites'),
    actors: list('actors'),
    indicators: list('indicators'),
    outline: list('outline'),
  }
}

function main(file: string | undefined): void {
  if (!file || !existsSync(file)) {
    const missing = file ? `There is no file ${file}` : 'The plan’s text file is not named'
    console.error(`${missing}: give its path, as in "npm run plan:check -- plan.txt".`)
    process.exitCode = 1
    return
  }
  const read = textOfBytes(file, readFileSync(file))
  if ('refusal' in read) {
    console.error(`${file} is no plain text (${read.refusal.reason}): save it as plain text in UTF-8 or GBK.`)
    process.exitCode = 1
    return
  }
  const { lines, code } = report(committedFacts(), read.text, committed('planCheck.known.json'))
  for (const line of lines) console.log(line)
  process.exitCode = code
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv[2])
