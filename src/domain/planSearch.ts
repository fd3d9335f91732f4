import type { Clause } from './clause'
import { memoize } from './memoize'
import type { Plan, PlanSection } from './plan'
import { plain, type Sentence, sentencesOfPlan } from './planText'
import type { Match } from './search/query'
import { folded } from './searchText'

/** A stretch of an excerpt; `hit` where it is what was asked for. */
export type ExcerptPiece = { readonly text: string; readonly hit: boolean }

export type SentenceHit = { readonly clause: Clause; readonly excerpt: readonly ExcerptPiece[] }

/** What a term may be called in the plan's Chinese. */
export type Wordings = readonly string[]

export type ChapterHits = { readonly chapter: PlanSection; readonly hits: readonly SentenceHit[] }

/**
 * The sentences that say one of the terms, or all of them, under their chapters; of a term one of its wordings is enough.
 * Blanks, quotation marks and the width of punctuation do not count.
 */
export function searchPlan(plan: Plan, terms: readonly Wordings[], match: Match): readonly ChapterHits[] {
  const wanted = terms.map((wordings) => wordings.map((word) => plain(folded(word))).filter(Boolean))
  if (!wanted.some((wordings) => wordings.length > 0)) return []
  const hits = comparedSentences(plan).flatMap(({ clause, text, compared }) => {
    const said = wanted.map((wordings) => wordings.filter((word) => compared.includes(word)))
    const isSaid = (some: readonly string[]) => some.length > 0
    if (!(match === 'all' ? said.every(isSaid) : said.some(isSaid))) return []
    const ranges = said.flat().flatMap((word) => rangesOf(text, word))
    return ranges.length > 0 ? [{ clause, excerpt: excerptOf(text, ranges) }] : []
  })
  const chapters = new Map(plan.map(({ id }) => [id, chapterOf(plan, id)]))
  return plan
    .filter(({ parent }) => parent === null)
    .map((chapter) => ({ chapter, hits: hits.filter(({ clause }) => chapters.get(clause.section) === chapter.id) }))
    .filter(({ hits: found }) => found.length > 0)
}

type Compared = Sentence & { readonly compared: string }

/** The sentences with their words as they are compared: worked out once, as every letter of a query asks for them. */
const comparedSentences = memoize((plan: Plan): readonly Compared[] =>
  sentencesOfPlan(plan).map((one) => ({ ...one, compared: plain(folded(one.text)) })),
)

/** The chapter that a section belongs to. */
function chapterOf(plan: Plan, section: string): string {
  const parent = plan.find(({ id }) => id === section)?.parent
  return parent ? chapterOf(plan, parent) : section
}

type Range = { readonly from: number; readonly to: number }

function rangesOf(sentence: string, word: string): readonly Range[] {
  const at: number[] = []
  let text = ''
  let index = 0
  for (const printed of sentence) {
    const compared = plain(folded(printed))
    at.push(...new Array<number>(compared.length).fill(index))
    text += compared
    index += printed.length
  }
  const found: Range[] = []
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
    found.push({ from: at[from] ?? 0, to: (at[from + word.length - 1] ?? 0) + 1 })
  }
  return found
}

/** How much of a long sentence is shown before its first hit and after its last, in characters. */
const around = 24

function excerptOf(sentence: string, ranges: readonly Range[]): readonly ExcerptPiece[] {
  const sorted = [...ranges].sort((one, other) => one.from - other.from)
  const first = sorted[0]?.from ?? 0
  const last = Math.max(...sorted.map(({ to }) => to))
  const from = first > around + 4 ? first - around : 0
  const to = sentence.length > last + around + 4 ? last + around : sentence.length
  const pieces: ExcerptPiece[] = [{ text: from > 0 ? '……' : '', hit: false }]
  let done = from
  for (const range of sorted) {
    if (range.to <= done) continue
    const start = Math.max(range.from, done)
    pieces.push({ text: sentence.slice(done, start), hit: false }, { text: sentence.slice(start, range.to), hit: true })
    done = range.to
  }
  pieces.push({ text: sentence.slice(done, to) + (to < sentence.length ? '……' : ''), hit: false })
  return pieces.filter(({ text }) => text !== '')
}
