import type { OutlineEntry } from './atlas'
import type { Plan, PlanSection } from './plan'
import { joinedText, type LineRepairs, type PlanLine, planLinesOf } from './planLines'
import { type Heading, headingOf, plain, sentencesIn } from './planText'

type OpenSection = Omit<PlanSection, 'paragraphs'> & { readonly lines: PlanLine[] }

/** What is read so far, and the chapter and the section that what comes next belongs to. */
type Reading = { readonly sections: OpenSection[]; chapter: OpenSection | null; section: OpenSection | null }

/** The plan's text as its sections, and what of a page's layout was undone for it. */
export type PlanReading = { readonly plan: Plan; readonly layout: LineRepairs }

const numerals = '一二三四五六七八九十'
const frontMatter = '序'

/** Of several ways to take a section's lines as paragraphs, the likeliest. */
type Likeliest = (section: string, ways: readonly Paragraphs[]) => Paragraphs
type Paragraphs = PlanSection['paragraphs']

/**
 * Reads the plan's text, one heading or paragraph a line, or as it was copied from pages. Captions and the letterhead are
 * passed over. Where section numbers start again without a chapter heading, a chapter is taken to begin with the paragraph
 * just before. Where a page's line ends with a sentence, its look does not tell whether the paragraph ends too: the
 * outline's number of paragraphs does, and of the ways to have that number the likeliest is taken.
 */
export function readPlan(
  text: string,
  outline: readonly OutlineEntry[] = [],
  likeliest: Likeliest = (_, ways) => ways[0] ?? [],
): PlanReading {
  const { lines, layout } = planLinesOf(text)
  const sections: OpenSection[] = [{ id: frontMatter, number: frontMatter, title: null, parent: null, lines: [] }]
  const reading: Reading = { sections, chapter: null, section: null }
  for (const line of lines) {
    const heading = headingOf(line.text)
    if (heading) open(reading, heading)
    else if (!isPassedOver(plain(line.text), sections.length === 1)) sections.at(-1)?.lines.push(line)
  }
  const counts = new Map(outline.map(({ id, paragraphs }) => [id, paragraphs]))
  let joined = layout.joined
  const plan = sections.map(({ lines: printed, ...section }) => {
    const ways = waysToJoin(printed, counts.get(section.id) ?? printed.length)
    const paragraphs = likeliest(section.id, ways)
    joined += printed.length - paragraphs.length
    return { ...section, paragraphs }
  })
  return { plan, layout: { ...layout, joined } }
}

/** Lines times ways: what is tried for one section, at most; beyond it the first lines that may be joined are. */
const mostTried = 50_000

/** The ways to take lines as so many paragraphs, of those that may continue the one before; at least one. */
function waysToJoin(lines: readonly PlanLine[], count: number): readonly Paragraphs[] {
  const open = lines.flatMap(({ mayContinue }, index) => (index > 0 && mayContinue ? [index] : []))
  const joins = Math.max(0, Math.min(lines.length - count, open.length))
  const isTooMuch = choices(open.length, joins) * lines.length > mostTried
  const ways = isTooMuch ? [open.slice(0, joins)] : chosen(open, joins)
  return ways.map((joined) => joinedLines(lines, new Set(joined)).map(sentencesIn))
}

/** In how many ways `count` of `from` can be chosen. */
function choices(from: number, count: number): number {
  let ways = 1
  for (let one = 1; one <= count; one++) ways = (ways * (from - count + one)) / one
  return ways
}

/** Every choice of so many of the indices, in their order. */
function chosen(indices: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]]
  return indices
    .slice(0, indices.length - count + 1)
    .flatMap((first, at) => chosen(indices.slice(at + 1), count - 1).map((others) => [first, ...others]))
}

function joinedLines(lines: readonly PlanLine[], joins: ReadonlySet<number>): readonly string[] {
  const paragraphs: string[][] = []
  for (const [index, { text }] of lines.entries()) {
    if (joins.has(index)) paragraphs.at(-1)?.push(text)
    else paragraphs.push([text])
  }
  return paragraphs.map(joinedText)
}

function isPassedOver(line: string, beforeFirstChapter: boolean): boolean {
  return !line.includes('。') && (beforeFirstChapter || line.startsWith('图'))
}

function open(reading: Reading, { level, number, title }: Heading): void {
  if (level === 'section' && startsAgain(reading, number)) openChapterWithoutHeading(reading)
  const parent = level === 'chapter' ? null : ((level === 'section' ? reading.chapter : reading.section)?.id ?? null)
  const printed = level === 'section' ? `(${number})` : number
  const opened = { id: `${parent ?? ''}${printed}`, number: printed, title, parent, lines: [] }
  reading.sections.push(opened)
  if (level !== 'item') reading[level] = opened
}

function startsAgain({ chapter, section }: Reading, number: string): boolean {
  if (!section || section.parent !== (chapter?.id ?? null)) return false
  return numerals.indexOf(number) <= numerals.indexOf(section.number.slice(1, -1))
}

function openChapterWithoutHeading(reading: Reading): void {
  const opening = reading.sections.at(-1)?.lines.pop()
  const id = numerals[numerals.indexOf(reading.chapter?.id ?? '') + 1] ?? ''
  reading.chapter = { id, number: id, title: null, parent: null, lines: opening ? [opening] : [] }
  reading.sections.push(reading.chapter)
}
