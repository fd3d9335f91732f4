import * as z from 'zod/mini'
import type { Atlas } from '../domain/atlas'
import type { OpenedPlan } from '../domain/openedPlan'
import { type Plan, type PlanRefusal, planLimits } from '../domain/plan'
import type { Facts } from '../domain/planFacts'
import { sentencesOfPlan } from '../domain/planText'
import type { TextFile } from '../domain/textFile'
import { planKey } from './planKey'
import { prove } from './prove'
import type { browserShelf } from './shelf'
import { readTextFile } from './textFile'

type Opening =
  | { readonly plan: OpenedPlan; readonly keeping: 'kept' | 'full' | 'blocked' | 'silent' }
  | { readonly refusal: PlanRefusal }

/** Reads a file as the plan's text, proves the atlas by it, and keeps it on the shelf; or says why not. */
export async function openPlan(shelf: Pick<typeof browserShelf, 'keep'>, atlas: Atlas, file: File): Promise<Opening> {
  const read = await readTextFile(file, planLimits.bytes)
  if ('refusal' in read) return read
  const opened = await provenPlan(atlas, read)
  return 'refusal' in opened ? opened : { plan: opened, keeping: await shelf.keep(planKey, read) }
}

const keptText = z.object({
  fileName: z.string(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030']),
  text: z.string(),
})

/** What the shelf kept as a plan again; null where it is not one. */
export async function reopenedPlan(atlas: Atlas, kept: unknown): Promise<OpenedPlan | null> {
  const read = keptText.safeParse(kept)
  if (!read.success) return null
  const opened = await provenPlan(atlas, read.data)
  return 'refusal' in opened ? null : opened
}

/** A text is another edition of the plan when it has these shares of the outline's sections and of the facts. */
const leastSections = 0.5
const leastFacts = 0.1

async function provenPlan(
  atlas: Atlas,
  { fileName, encoding, text }: TextFile,
): Promise<OpenedPlan | { readonly refusal: PlanRefusal }> {
  if (text.length > planLimits.characters) {
    return { refusal: { fileName, reason: 'long', has: 'characters', count: text.length } }
  }
  const { plan, layout, proof } = await prove({ facts: factsIn(atlas), text })
  const ofSections = atlas.outline.length
  const sections = atlas.outline.filter(({ id }) => plan.some((section) => section.id === id)).length
  const isPlan = sections >= ofSections * leastSections && proof.proven >= proof.total * leastFacts
  const long = isPlan ? beyondLimits(plan) : null
  if (long) return { refusal: { fileName, reason: 'long', ...long } }
  if (isPlan) return { fileName, encoding, plan, layout, proof }
  const counts = { sections, ofSections, proven: proof.proven, ofFacts: proof.total }
  return { refusal: { fileName, reason: 'other-text', ...counts } }
}

type TooLong = Extract<PlanRefusal, { reason: 'long' }>

/** What of a text is more than can be laid out to be read. */
function beyondLimits(plan: Plan): Pick<TooLong, 'has' | 'count'> | null {
  const sentences = sentencesOfPlan(plan)
  const counts = [
    { has: 'headings', count: plan.length },
    { has: 'sentences', count: sentences.length },
    { has: 'inSentence', count: sentences.reduce((most, { text }) => Math.max(most, text.length), 0) },
  ] as const
  return counts.find(({ has, count }) => count > planLimits[has]) ?? null
}

/** Without the outlines of the blocks, which a worker need not be sent. */
function factsIn(atlas: Atlas): Facts {
  const { groups, links, patterns, tasks, indicators, outline, parks, industries, sites, actors } = atlas
  return { groups, links, patterns, tasks, indicators, outline, parks, industries, sites, actors }
}
