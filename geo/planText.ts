import type { Clause } from '../src/domain/atlas'

/** One heading of the plan with the body paragraphs directly under it, each as its sentences. */
type Section = {
  readonly id: string
  /** As printed before the title; null title where this edition lacks the heading line. */
  readonly number: string
  readonly title: string | null
  readonly parent: string | null
  readonly paragraphs: readonly (readonly string[])[]
}

export type Plan = readonly Section[]

export type Sentence = { readonly clause: Clause; readonly text: string }

type OpenSection = Omit<Section, 'paragraphs'> & { readonly paragraphs: string[][] }
type Heading = { readonly level: 'chapter' | 'section' | 'item'; readonly number: string; readonly title: string }

const numerals = '一二三四五六七八九十'
const frontMatter = '序'
const headings: readonly (readonly [Heading['level'], RegExp])[] = [
  ['chapter', /^([一二三四五六七八九十]+)、([^。]+)$/],
  ['section', /^\(([一二三四五六七八九十]+)\)([^。]+)$/],
  ['item', /^(\d+)、([^。]+)$/],
]

/** Text for comparison: without blanks and quotation marks, punctuation half-width. */
export function plain(text: string): string {
  return text
    .replace(/[\s“”"＂]+/g, '')
    .replace(/[，：；（）％／＋－．]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
}

/** Sentences end with 。; a last piece without it counts as one. */
function sentencesIn(paragraph: string): readonly string[] {
  return paragraph.match(/[^。]+。?/g) ?? []
}

/**
 * Reads the plan's text, one heading or paragraph a line. Captions and the letterhead are passed over. Where section
 * numbers start again without a chapter heading, a chapter is taken to begin with the paragraph just before.
 */
export function planOf(text: string): Plan {
  const sections: OpenSection[] = [{ id: frontMatter, number: frontMatter, title: null, parent: null, paragraphs: [] }]
  for (const line of text.split(/\r?\n/).map(plain).filter(Boolean)) {
    const heading = headingOf(line)
    if (heading) open(sections, heading)
    else if (!isPassedOver(line, sections.length === 1)) sections.at(-1)?.paragraphs.push([...sentencesIn(line)])
  }
  return sections
}

/** Every sentence of the plan with its clause. */
export function sentencesOf(text: string): readonly Sentence[] {
  return sentencesOfPlan(planOf(text))
}

export function sentencesOfPlan(plan: Plan): readonly Sentence[] {
  return plan.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((sentences, paragraph) =>
      sentences.map((text, sentence) => ({
        clause: { section: id, paragraph: paragraph + 1, sentence: sentence + 1 },
        text,
      })),
    ),
  )
}

/** The sentence that a clause names, or undefined where the plan has none. */
export function sentenceAt(plan: Plan, { section, paragraph, sentence }: Clause): string | undefined {
  return plan.find(({ id }) => id === section)?.paragraphs[paragraph - 1]?.[sentence - 1]
}

function headingOf(line: string): Heading | null {
  for (const [level, form] of headings) {
    const [, number, title] = form.exec(line) ?? []
    if (number && title) return { level, number, title }
  }
  return null
}

function isPassedOver(line: string, beforeFirstChapter: boolean): boolean {
  return !line.includes('。') && (beforeFirstChapter || line.startsWith('图'))
}

function open(sections: OpenSection[], { level, number, title }: Heading): void {
  if (level === 'section' && startsAgain(sections, number)) openChapterWithoutHeading(sections)
  const parent = level === 'chapter' ? null : nearest(sections, level === 'section' ? 'chapter' : 'section')
  const printed = level === 'section' ? `(${number})` : number
  sections.push({ id: `${parent ?? ''}${printed}`, number: printed, title, parent, paragraphs: [] })
}

function startsAgain(sections: readonly OpenSection[], number: string): boolean {
  const chapter = nearest(sections, 'chapter')
  const last = sections.findLast((section) => section.parent === chapter && levelOf(section) === 'section')
  return last !== undefined && numerals.indexOf(number) <= numerals.indexOf(last.number.slice(1, -1))
}

function openChapterWithoutHeading(sections: OpenSection[]): void {
  const before = sections.at(-1)?.paragraphs
  const opening = before?.pop()
  const id = numerals[numerals.indexOf(nearest(sections, 'chapter') ?? '') + 1] ?? ''
  sections.push({ id, number: id, title: null, parent: null, paragraphs: opening ? [opening] : [] })
}

function nearest(sections: readonly OpenSection[], level: Heading['level']): string | null {
  return sections.findLast((section) => levelOf(section) === level)?.id ?? null
}

function levelOf({ id, number }: OpenSection): Heading['level'] | null {
  if (id === frontMatter) return null
  if (id === number) return 'chapter'
  return number.startsWith('(') ? 'section' : 'item'
}
