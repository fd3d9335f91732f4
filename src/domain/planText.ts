import type { Clause } from './atlas'
import type { Plan, PlanSection } from './plan'

export type Sentence = { readonly clause: Clause; readonly text: string }

type OpenSection = Omit<PlanSection, 'paragraphs'> & { readonly paragraphs: string[][] }
type Heading = { readonly level: 'chapter' | 'section' | 'item'; readonly number: string; readonly title: string }

const numerals = '一二三四五六七八九十'
const frontMatter = '序'
const headings: readonly (readonly [Heading['level'], RegExp])[] = [
  ['chapter', /^([一二三四五六七八九十]+)、([^。]+)$/],
  ['section', /^\(([一二三四五六七八九十]+)\)([^。]+)$/],
  ['item', /^(\d+)、([^。]+)$/],
]
const headingNumber = /^[(（]?\s*[一二三四五六七八九十\d]+\s*[)）、]\s*/

/** Text for comparison: without blanks and quotation marks, punctuation half-width. */
export function plain(text: string): string {
  return text.replace(unsaid, '').replace(fullWidth, halfWidth)
}

const unsaid = /[\s“”"＂]+/g
const fullWidth = /[，：；（）％／＋－．]/g

function halfWidth(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) - 0xfee0)
}

/** Sentences end with 。 and the closing quotation mark after it; a last piece without 。 counts as one. */
export function sentencesIn(paragraph: string): readonly string[] {
  const pieces = paragraph.match(/[^。]+。?”*/g) ?? []
  return pieces.map((piece) => piece.trim()).filter((piece) => /[^。]/.test(plain(piece)))
}

/**
 * Reads the plan's text, one heading or paragraph a line. Captions and the letterhead are passed over. Where section
 * numbers start again without a chapter heading, a chapter is taken to begin with the paragraph just before.
 */
export function planOf(text: string): Plan {
  const sections: OpenSection[] = [{ id: frontMatter, number: frontMatter, title: null, parent: null, paragraphs: [] }]
  for (const printed of text.split(/\r\n?|\n/)) {
    const line = plain(printed)
    const heading = headingOf(line, printed)
    if (heading) open(sections, heading)
    else if (line && !isPassedOver(line, sections.length === 1)) {
      sections.at(-1)?.paragraphs.push([...sentencesIn(printed)])
    }
  }
  return sections
}

/** Every sentence of the plan, as printed, with its clause. */
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

function headingOf(line: string, printed: string): Heading | null {
  for (const [level, form] of headings) {
    const [, number, title] = form.exec(line) ?? []
    if (number && title) return { level, number, title: printed.trim().replace(headingNumber, '') }
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
  const last = sections.filter((section) => section.parent === chapter && levelOf(section) === 'section').at(-1)
  return last !== undefined && numerals.indexOf(number) <= numerals.indexOf(last.number.slice(1, -1))
}

function openChapterWithoutHeading(sections: OpenSection[]): void {
  const before = sections.at(-1)?.paragraphs
  const opening = before?.pop()
  const id = numerals[numerals.indexOf(nearest(sections, 'chapter') ?? '') + 1] ?? ''
  sections.push({ id, number: id, title: null, parent: null, paragraphs: opening ? [opening] : [] })
}

function nearest(sections: readonly OpenSection[], level: Heading['level']): string | null {
  return sections.filter((section) => levelOf(section) === level).at(-1)?.id ?? null
}

function levelOf({ id, number }: OpenSection): Heading['level'] | null {
  if (id === frontMatter) return null
  if (id === number) return 'chapter'
  return number.startsWith('(') ? 'section' : 'item'
}
