import type { Clause } from './clause'
import type { Plan } from './plan'

export type Sentence = { readonly clause: Clause; readonly text: string }

export type Heading = {
  readonly level: 'chapter' | 'section' | 'item'
  readonly number: string
  readonly title: string
}

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

/** What a printed line is the heading of; null for a line of text. */
export function headingOf(printed: string): Heading | null {
  const line = plain(printed)
  for (const [level, form] of headings) {
    const [, number, title] = form.exec(line) ?? []
    if (number && title) return { level, number, title: printed.trim().replace(headingNumber, '') }
  }
  return null
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
