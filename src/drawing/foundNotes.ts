import type { Park } from '../domain/atlas'
import type { Findings } from '../domain/own/findings'
import { offOf } from '../domain/own/foundOrder'
import { isFarOff } from '../domain/own/offPublished'
import type { ReadNote, ReadNoteKind } from '../domain/own/reading'
import type { Repair } from '../domain/own/repair/repairs'
import type { Language } from '../state/view'
import { ownWordsIn } from '../words/parts/own'
import { ownFileWordsIn } from '../words/parts/ownFile'

/** What becomes of what a file has: passed over, read otherwise than it stands there, or put right and without loss. */
export const noteWeights = ['left', 'read', 'mended'] as const
export type NoteWeight = (typeof noteWeights)[number]

const left: ReadonlySet<ReadNoteKind> = new Set([
  'badFeatures',
  'nullGeometries',
  'openLines',
  'multiPatches',
  'tooFewPoints',
  'voidNumbers',
  'undecodedTexts',
  'lines',
  'points',
  'hatches',
  'solids',
  'rasters',
  'links',
  'texts',
])
const mended: ReadonlySet<ReadNoteKind> = new Set([
  'repeatedPoints',
  'closedRings',
  'curves',
  'heights',
  'blocks',
  'doubledColumns',
  'emptyRows',
  'deletedRows',
  'otherFiles',
  'wrongCase',
  'fullWidth',
  'signedDegrees',
])

function weightOf({ what }: ReadNote): NoteWeight {
  if (left.has(what)) return 'left'
  return mended.has(what) ? 'mended' : 'read'
}

/** Every problem of a file with its count and what was done, as sentences; what is lost comes first, what was put right last. */
export function foundNotes(
  { notes, refused, parks }: Pick<Findings, 'notes' | 'refused' | 'parks'>,
  known: readonly Park[],
  language: Language,
): Readonly<Record<NoteWeight, readonly string[]>> {
  const words = ownWordsIn(language)
  const fileWords = ownFileWordsIn(language)
  const join = words('join.conditions')
  const said = (weight: NoteWeight) =>
    notes
      .filter((note) => weightOf(note) === weight)
      .map(({ what, count, detail = '' }) => fileWords(`note.${what}`, { count, detail }))
  const far = parks.filter((found) => isFarOff(offOf(found, known))).length
  const numbers = refused.slice(0, mostNumbers).join(join)
  return {
    left: [
      ...(refused.length > 0 ? [words('own.refusedFeatures', { count: refused.length, numbers })] : []),
      ...said('left'),
    ],
    read: [...(far > 0 ? [words('own.farOff', { count: far })] : []), ...said('read')],
    mended: [
      ...repairsOf(parks).map(({ rule, count, inParks }) =>
        words('own.repairedIn', { what: fileWords(`repair.${rule}`, { count }), count: inParks }),
      ),
      ...said('mended'),
    ],
  }
}

/** As many numbers of features as one looks up. */
const mostNumbers = 6

/** The repairs of all parks together, those of most parks first. */
function repairsOf(
  parks: Findings['parks'],
): readonly (Pick<Repair, 'rule' | 'count'> & { readonly inParks: number })[] {
  const sums = new Map<Repair['rule'], { readonly count: number; readonly inParks: number }>()
  for (const { rule, count } of parks.flatMap(({ repairs }) => repairs)) {
    const before = sums.get(rule) ?? { count: 0, inParks: 0 }
    sums.set(rule, { count: before.count + count, inParks: before.inParks + 1 })
  }
  return [...sums].map(([rule, sum]) => ({ rule, ...sum })).sort((one, other) => other.inParks - one.inParks)
}
