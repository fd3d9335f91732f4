import { headingOf, plain } from './planText'

/** A line as it is printed, and whether a page ends before it. */
export type PrintedLine = { readonly text: string; readonly isIndented: boolean; readonly atPageBreak: boolean }

/** What stands between the text of two pages: a number with marks about it, or bare. */
const markedNumber =
  /^(?:[-—–―·•|~〜*]+\d{1,4}[-—–―·•|~〜*]+|第\d{1,4}页(?:[,/、]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|page\d{1,4}(?:of\d{1,4})?)$/i
const bareNumber = /^\d{1,4}$/
/** The head of pages stands at their edge at least so often, and is no longer than so many characters. */
const head = { times: 3, length: 40 }

/** The lines that are not empty, without those that number or head a page, and how many of these there were. */
export function withoutPages(text: string): { readonly lines: readonly PrintedLine[]; readonly dropped: number } {
  const printed = text
    .split(/\r\n?|\n|(?=\f)/)
    .map((line) => ({ line, said: plain(line), beginsPage: line.startsWith('\f') }))
    .filter(({ said, beginsPage }) => said !== '' || beginsPage)
  const numbers = runningNumbers(printed.map(({ said }) => said))
  const isNumber = (said = '') => markedNumber.test(said) || numbers.has(said)
  const atEdge = printed.filter(({ beginsPage }, at) => {
    const next = printed[at + 1]
    return beginsPage || next?.beginsPage === true || isNumber(next?.said) || isNumber(printed[at - 1]?.said)
  })
  const times = new Map<string, number>()
  for (const { said } of atEdge) times.set(said, (times.get(said) ?? 0) + 1)
  const heads = new Set(
    atEdge.filter(
      ({ said }) =>
        said.length <= head.length && !/。/.test(said) && !headingOf(said) && (times.get(said) ?? 0) >= head.times,
    ),
  )
  const lines: PrintedLine[] = []
  let dropped = 0
  let atPageBreak = false
  for (const one of printed) {
    const isOfPage = isNumber(one.said) || heads.has(one)
    atPageBreak ||= one.beginsPage || isOfPage
    if (isOfPage && one.said !== '') dropped++
    if (isOfPage || one.said === '') continue
    const line = one.line.replace('\f', '')
    lines.push({ text: line, isIndented: /^(?:\u3000{2}| {2}|\t)/.test(line), atPageBreak })
    atPageBreak = false
  }
  return { lines, dropped }
}

/** Bare numbers are those of pages where they run on from one to the next. */
function runningNumbers(lines: readonly string[]): ReadonlySet<string> {
  const bare = lines.filter((line) => bareNumber.test(line))
  return new Set(
    bare.filter((line, at) => Number(bare[at - 1]) === Number(line) - 1 || Number(bare[at + 1]) === Number(line) + 1),
  )
}
