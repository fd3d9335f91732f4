import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod/mini'
import { parseOtherNames } from '../src/data/otherNames'
import { openedFile } from '../src/data/own/openedFile'
import { parseAtlas, parseGround } from '../src/data/schema'
import { type Findings, openChoice } from '../src/domain/own/findings'
import { type Against, type Found, foundIn } from '../src/domain/own/found'
import type { BroughtFile, OwnRefusal } from '../src/domain/own/reading'
import { referenceOf } from '../src/domain/own/reference'
import type { SystemId } from '../src/domain/own/system'

/** What a directory says of the files in it: what each must come to. */
const manifestSchema = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      format: z.string(),
      outcome: z.enum(['accept', 'accept with notice', 'refuse']),
      true_crs: z.optional(z.string()),
      answer: z.optional(z.string()),
      /** Of a file that is to be refused: which of our reasons. */
      reason: z.optional(z.string()),
    }),
  ),
})

type Wanted = z.infer<typeof manifestSchema>['files'][number]

/** What a manifest calls the systems. */
const systems: Readonly<Record<string, readonly SystemId[]>> = {
  'WGS-84': ['wgs84'],
  CGCS2000: ['wgs84'],
  'GCJ-02': ['gcj02'],
  'BD-09': ['bd09'],
  'BD-09 MC': ['baiduMercator'],
  'EPSG:3857': ['webMercator'],
  'EPSG:4549': ['gk120'],
  'EPSG:4528': ['gk120zone'],
  'EPSG:4550': ['gk123'],
  'EPSG:4529': ['gk123zone'],
  'EPSG:4499': ['gk21zone'],
  'CM 121.5': ['gk121half'],
  'EPSG:32651': ['utm51'],
  'Shanghai 2000': ['shanghai'],
  'Shanghai 2000 (published definition)': ['shanghai'],
  'Beijing 1954 / CM 120': ['beijing54'],
  "Xi'an 1980 / zone 40": ['xian80'],
}

/** A list of enterprises or a table without outlines is for another reader, and need only do no harm here. */
const tables = new Set(['CSV', 'XLSX'])

type Outcome = { readonly findings: Findings } | { readonly refusal: OwnRefusal } | { readonly failure: string }

/** One line of the table, and what is wrong with it; `null` where it is as wanted. */
type Checked = { readonly line: string; readonly fault: string | null }

async function outcomeOf(path: string, name: string, against: Against): Promise<Outcome> {
  try {
    const file = await openedFile(broughtFrom(path, name))
    if ('refusal' in file) return file
    const found: Found = foundIn(file, openChoice, against)
    return { findings: found.findings }
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** A folder, as of a File Geodatabase, is brought as the files in it. */
function broughtFrom(path: string, name: string): readonly BroughtFile[] {
  const names = statSync(path).isDirectory() ? readdirSync(path).map((one) => [join(path, one), one] as const) : []
  const files = names.length > 0 ? names : [[path, name] as const]
  return files.map(([from, called]) => ({ name: called, bytes: new Uint8Array(readFileSync(from)) }))
}

function faultOf(wanted: Wanted, outcome: Outcome): string | null {
  if ('failure' in outcome) return `an error that nothing caught: ${outcome.failure}`
  if (tables.has(wanted.format) && 'refusal' in outcome) return null
  const isRefused = 'refusal' in outcome || !isPlaceable(outcome.findings)
  if (wanted.outcome === 'refuse') return isRefused ? reasonFault(wanted, outcome) : 'taken, where it is to be refused'
  if ('refusal' in outcome)
    return isOutline(wanted) ? `refused (${outcome.refusal.reason}), where it is to be taken` : null
  return systemFault(wanted, outcome.findings) ?? countFault(wanted, outcome.findings)
}

function reasonFault({ reason }: Wanted, outcome: Outcome): string | null {
  const given = 'refusal' in outcome ? outcome.refusal.reason : 'its place'
  if (given === 'fault') return 'refused as a fault of ours'
  return reason === undefined || reason === given ? null : `refused (${given}), where the reason is ${reason}`
}

/** Whether anything of it could be applied without a person's choice of its system. */
function isPlaceable({ certainty, parks }: Findings): boolean {
  return certainty !== null && parks.length > 0
}

/** Whether a manifest says where it truly lies, so that it must be taken. */
function isOutline({ true_crs }: Wanted): boolean {
  return true_crs !== undefined
}

/** Two parks are too few to tell systems apart that lie half a kilometre from one another: to ask is right. */
function systemFault({ true_crs, answer }: Wanted, findings: Findings): string | null {
  const { taking, certainty } = findings
  const { named } = findings.diagnosis
  const right = systems[true_crs ?? '']
  if (!right) return null
  const isRight = taking !== null && right.includes(taking.system)
  if (certainty !== null && !isRight)
    return `a silent wrong place: ${taking?.system ?? 'none'}, where it is ${true_crs}`
  if (answer === 'ask') return certainty === null ? null : 'decided, where it is to ask'
  return certainty === null && named > 2 ? 'asked, where it is to be sure' : null
}

function countFault({ answer }: Wanted, { parks }: Findings): string | null {
  const said = /^(\d+) (matched|by place|after)/.exec(answer ?? '')?.[1]
  return said === undefined || Number(said) === parks.length ? null : `${parks.length} parks, where there are ${said}`
}

function toldOf(outcome: Outcome): string {
  if ('failure' in outcome) return 'ERROR'
  if ('refusal' in outcome) {
    const { reason, at = '', detail = '' } = outcome.refusal
    return ['refused', reason, at, detail].filter((part) => part !== '').join(' ')
  }
  const { diagnosis, taking, parks, claim, notes, column, strangers } = outcome.findings
  const asks = parks.filter((park) => park.asks.length > 0).length
  return [
    `${diagnosis.verdict} ${taking ? `${taking.system}${taking.isTurned ? ' turned' : ''} ${taking.unit}` : '–'}`,
    `p ${(diagnosis.candidates[0]?.p ?? 0).toFixed(4)}`,
    `claim ${claim?.said ?? '–'} (${diagnosis.claim})`,
    `column ${column ?? '–'}`,
    `${parks.length} parks, ${asks} ask, ${strangers.length} strangers`,
    notes.map(({ what, count }) => `${what} ${count}`).join(', '),
  ].join(' | ')
}

function checked(wanted: Wanted, outcome: Outcome): Checked {
  const fault = faultOf(wanted, outcome)
  return { line: `${fault ? '✗' : '✓'} ${wanted.file} | ${wanted.outcome} | ${toldOf(outcome)}`, fault }
}

function against(): Against {
  const file = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../public/data/${name}.json`, import.meta.url), 'utf8'))
  const atlas = parseAtlas(file('atlas'))
  return {
    atlas,
    names: parseOtherNames(file('otherNames'), atlas),
    reference: referenceOf(atlas, parseGround(file('ground'))),
  }
}

/** Reads every file of a directory as the page does, and holds what comes of it against what its manifest says. */
async function main(directory: string | undefined): Promise<void> {
  const manifest = directory && join(directory, 'manifest.json')
  if (!directory || !manifest || !existsSync(manifest)) {
    console.error('Name a directory with a manifest.json, as in "npm run own:check -- files".')
    process.exitCode = 1
    return
  }
  const { files } = manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')))
  const reference = against()
  const faults: string[] = []
  for (const wanted of files) {
    const name = wanted.file.split('/').at(-1) ?? wanted.file
    const { line, fault } = checked(wanted, await outcomeOf(join(directory, wanted.file), name, reference))
    console.log(line)
    if (fault) faults.push(`${wanted.file}: ${fault}`)
  }
  console.log(`own:check: ${files.length} files, ${faults.length} not as their manifest says`)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv[2])
