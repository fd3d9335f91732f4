import type { Rect } from '../frame'
import { type Prose, plainProse, type SetParagraph } from '../shapes/shape'
import { wrapped } from '../sheet/wrapped'
import { textWidth } from '../textWidth'
import type { Theme } from '../theme'

/** What a paragraph is; a heading, a kind and what leads in never stand at the foot of a column without what follows. */
export type ParagraphLook = 'heading' | 'kind' | 'lead' | 'fact' | 'soft' | 'list' | 'under'
export type Paragraph = {
  readonly look: ParagraphLook
  readonly text: string
  /** Of a list: no line breaks within one. */
  readonly items?: readonly string[]
}

/** What is said under one heading. */
export type TextSection = { readonly name: string; readonly paragraphs: readonly Paragraph[] }

type Look = {
  readonly size: number
  readonly isStrong: boolean
  readonly ink: (theme: Theme) => string
  /** Between it and what stands above, and from baseline to baseline, in ems. */
  readonly gap: number
  readonly leading: number
  /** Whether a point stands before it, under which none of its lines stands. */
  readonly isMarked: boolean
}

const looks: Readonly<Record<ParagraphLook, Look>> = {
  under: { size: 12.5, isStrong: false, ink: ({ text }) => text, gap: 0, leading: 1.25, isMarked: false },
  heading: { size: 14, isStrong: true, ink: ({ text }) => text, gap: 0.9, leading: 1.3, isMarked: false },
  kind: { size: 11.5, isStrong: true, ink: ({ groundText }) => groundText, gap: 0.4, leading: 1.34, isMarked: false },
  fact: { size: 11.5, isStrong: false, ink: ({ text }) => text, gap: 0.16, leading: 1.34, isMarked: true },
  list: { size: 9.2, isStrong: false, ink: ({ groundText }) => groundText, gap: 0.24, leading: 1.34, isMarked: false },
  lead: { size: 10, isStrong: false, ink: ({ groundText }) => groundText, gap: 0.24, leading: 1.34, isMarked: false },
  soft: { size: 10, isStrong: false, ink: ({ groundText }) => groundText, gap: 0.24, leading: 1.34, isMarked: false },
}

type Placed = { readonly section: TextSection; readonly column: Rect; readonly top: number; readonly run: SetRun }
type SetRun = { readonly paragraphs: readonly SetParagraph[]; readonly height: number }

/**
 * Sets sections into columns, one after the other, at a scale of the type, each part of a section that stays in one
 * column as a text of its own; `null` where they find no room.
 */
export function setInColumns(
  sections: readonly TextSection[],
  columns: readonly Rect[],
  scale: number,
  theme: Theme,
): readonly Prose[] | null {
  const placed: Placed[] = []
  let [column, ...rest] = columns
  let y = column?.y ?? 0
  for (const section of sections) {
    for (const run of runsOf(section.paragraphs)) {
      let set = column && setRun(run, column, y, scale, theme)
      while (column && set && y + set.height > column.y + column.height) {
        ;[column, ...rest] = rest
        y = column?.y ?? 0
        set = column && setRun(run, column, y, scale, theme)
      }
      if (!column || !set) return null
      placed.push({ section, column, top: y, run: set })
      y += set.height
    }
  }
  return joined(placed)
}

function joined(placed: readonly Placed[]): readonly Prose[] {
  const texts: Prose[] = []
  let before: Placed | undefined
  for (const next of placed) {
    const { section, column, top, run } = next
    const last = texts.at(-1)
    if (last && before?.section === section && before.column === column) {
      const box = { ...last.box, height: top + run.height - last.box.y }
      texts[texts.length - 1] = { ...last, box, paragraphs: [...last.paragraphs, ...run.paragraphs] }
    } else {
      // A box begins with its first line: what stands above that is nobody's.
      const [first, ...others] = run.paragraphs
      const above = first?.gap ?? 0
      const box = { x: column.x, y: top + above, width: column.width, height: run.height - above }
      const paragraphs = first ? [{ ...first, gap: 0 }, ...others] : others
      texts.push({ ...plainProse, name: section.name, box, paragraphs })
    }
    before = next
  }
  return texts
}

const leadsOn: readonly ParagraphLook[] = ['heading', 'kind', 'lead']

/** What must stay together: a head with the paragraph that follows, and the last two of a section, as no line ends it alone elsewhere. */
function runsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = [[]]
  for (const paragraph of paragraphs) {
    runs.at(-1)?.push(paragraph)
    if (!leadsOn.includes(paragraph.look)) runs.push([])
  }
  const filled = runs.filter((run) => run.length > 0)
  return filled.length > 1 ? [...filled.slice(0, -2), filled.slice(-2).flat()] : filled
}

/** Before a fact. */
const pointMark = '·'
const markEms = 0.75

function linesOf(text: string, items: Paragraph['items'], size: number, width: number): readonly string[] {
  return items ? packed(items, size, width) : wrapped(text, size, width)
}

/** As many items a line as find room. */
function packed(items: readonly string[], size: number, width: number): readonly string[] {
  const lines: string[] = []
  for (const item of items) {
    const longer = lines.length > 0 ? `${lines.at(-1)}  ${item}` : item
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(item)
  }
  return lines
}

/** Sets a run from a height of its column down; at the column's very top it needs no gap. */
function setRun(run: readonly Paragraph[], column: Rect, top: number, scale: number, theme: Theme): SetRun {
  let y = top
  const paragraphs = run.map(({ look, text, items }): SetParagraph => {
    const { gap, leading, isMarked, isStrong, ink, ...rest } = looks[look]
    const size = rest.size * scale
    const above = y > column.y ? gap * size : 0
    y += above
    const indent = isMarked ? size * markEms : 0
    const baseline = y + size * 1.05
    const set = linesOf(text, items, size, column.width - indent).map((line, at) => ({
      text: line,
      at: [column.x + indent, baseline + at * leading * size] as const,
    }))
    y += set.length * leading * size
    const mark = isMarked ? [{ text: pointMark, at: [column.x - size * 0.2, baseline] as const }] : []
    return {
      text,
      size,
      isStrong,
      colour: ink(theme),
      leading: leading * size,
      gap: above,
      indent,
      lines: [...mark, ...set],
    }
  })
  return { paragraphs, height: y - top }
}

/** The texts at the largest of these scales, from large to small, at which they find room. */
export function largestThatFits(
  sections: readonly TextSection[],
  columns: readonly Rect[],
  scales: readonly number[],
  theme: Theme,
): readonly Prose[] | null {
  for (const scale of scales) {
    const texts = setInColumns(sections, columns, scale, theme)
    if (texts) return texts
  }
  return null
}

/** A section in one box, its type as much smaller as it must be; throws where not even the smallest finds room. */
export function fittedSection(section: TextSection, box: Rect, scales: readonly number[], theme: Theme): Prose {
  const [text] = largestThatFits([section], [box], scales, theme) ?? []
  if (!text) throw new Error(`fittedSection: “${section.name}” finds no room; give its box more in src/drawing/pages`)
  return text
}

/** `from`, and on to `to` in steps of a fortieth. */
export function scalesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.round((from - to) * 40) + 1 }, (_, step) => from - step / 40)
}
