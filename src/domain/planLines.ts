import { type PrintedLine, withoutPages } from './planPages'
import { headingOf } from './planText'

/** What was undone of a page's layout: broken lines joined again, and lines dropped that number or head a page. */
export type LineRepairs = { readonly joined: number; readonly dropped: number }

/** A heading or a paragraph; `mayContinue` where it may as well be the rest of the paragraph before it. */
export type PlanLine = { readonly text: string; readonly mayContinue: boolean }

export type PlanLines = { readonly lines: readonly PlanLine[]; readonly layout: LineRepairs }

/** How a page was set: how wide its lines are at most; null where each line is a whole paragraph. */
type Setting = { readonly width: number; readonly slack: number; readonly measure: (line: string) => number } | null

/**
 * The lines of the plan's text, one heading or paragraph each, as it stands in a text that was written so. Where it was
 * copied from pages, the lines that number or head a page are dropped, and lines that end because the page does are
 * joined: where a text has many lines of one width, and at the page's end.
 */
export function planLinesOf(text: string): PlanLines {
  const { lines, dropped } = withoutPages(text)
  const setting = settingOf(lines.map((line) => line.text))
  const indents = setting !== null && lines.filter(({ isIndented }) => isIndented).length >= fewest
  const whole: { readonly pieces: string[]; readonly mayContinue: boolean }[] = []
  let joined = 0
  let isBody = false
  let before: PrintedLine | null = null
  let inHeading = false
  for (const line of lines) {
    const tie =
      before === null || (indents && line.isIndented) ? 'none' : tieOf(before, line, { setting, isBody, inHeading })
    if (tie === 'joined' || (tie === 'either' && indents)) {
      whole.at(-1)?.pieces.push(line.text)
      joined++
    } else {
      whole.push({ pieces: [line.text], mayContinue: tie === 'either' })
      inHeading = headingOf(line.text) !== null
      isBody ||= inHeading
    }
    before = line
  }
  return {
    lines: whole.map(({ pieces, mayContinue }) => ({ text: joinedText(pieces), mayContinue })),
    layout: { joined, dropped },
  }
}

/** The pieces of a paragraph as one; between Latin words a line's end stood for a blank. */
export function joinedText(pieces: readonly string[]): string {
  if (pieces.length === 1) return pieces[0] ?? ''
  return pieces
    .map((piece, index) => {
      const text = piece.trim()
      const next = pieces[index + 1]?.trim() ?? ''
      return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ` : text
    })
    .join('')
}

/** So many indented lines are no accident. */
const fewest = 5
/** How a line goes on from the one before: not at all, surely, or its look does not tell. */
type Tie = 'none' | 'joined' | 'either'

/** A paragraph ends so, and a sentence within it may. */
const closed = /[。：:][”"]*$/

type Place = { readonly setting: Setting; readonly isBody: boolean; readonly inHeading: boolean }

function tieOf(before: PrintedLine, line: PrintedLine, { setting, isBody, inHeading }: Place): Tie {
  const [first, second] = [before.text.trim(), line.text.trim()]
  const isFull = setting !== null && setting.measure(before.text) >= setting.width - setting.slack
  const isBroken = isFull || line.atPageBreak
  if (!isBroken && (!setting || !isBody)) return 'none'
  // What looks like a heading is one, unless the line before was cut in the middle of a sentence.
  if (headingOf(second) && (!isFull || closed.test(first) || inHeading)) return 'none'
  if (inHeading) return setting && isFull && isRest(second, setting) ? 'joined' : 'none'
  const isCaption = first.startsWith('图') && !first.includes('。')
  if (isCaption && !isBroken) return 'none'
  if (!closed.test(first)) return isBody || isFull ? 'joined' : 'none'
  return isBroken ? 'either' : 'none'
}

/** Whether a line may be the end of a heading that was too long for the line before. */
function isRest(line: string, setting: NonNullable<Setting>): boolean {
  return !/[。：:]/.test(line) && setting.measure(line) < setting.width * 0.9
}

/** Two columns for each character that is set in a square, else one. */
function columns(line: string): number {
  let count = 0
  for (const character of line.trimEnd())
    count += character.charCodeAt(0) > 0x2e7f || /[“”‘’…—]/.test(character) ? 2 : 1
  return count
}

const characters = (line: string): number => line.trimEnd().length

/** A page has lines; of a text of broken lines so many are as wide as the widest, within the slack. */
const leastLines = 20
const leastShare = 0.35

function settingOf(lines: readonly string[]): Setting {
  if (lines.length < leastLines) return null
  const settings = [
    { measure: characters, slack: 0 },
    { measure: columns, slack: 4 },
  ].map(({ measure, slack }) => {
    const widths = lines.map(measure).sort((one, other) => one - other)
    const width = widths[Math.floor(widths.length * 0.95)] ?? 0
    const wide = widths.filter((one) => one >= width - slack && one <= width + slack).length
    return { measure, slack, width, share: wide / widths.length }
  })
  return settings.find(({ share }) => share >= leastShare) ?? null
}
