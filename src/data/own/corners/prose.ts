import type { Rows } from './table'

const degrees =
  "(?:[EWNS东西南北][经纬]?\\s*)?\\d{1,3}\\s*[°º度]\\s*\\d{1,2}(?:\\.\\d+)?\\s*['′’分]?\\s*(?:\\d{1,2}(?:\\.\\d+)?\\s*(?:[\"″”秒]|''|′′)?)?\\s*[EWNS]?"
const number = '\\d{5,}(?:\\.\\d+)?|\\d{2,}\\.\\d{2,}[°度]?'
const coordinate = new RegExp(`${degrees}|${number}`, 'gi')

/** Areas and lengths are numbers as well. */
const isMeasure = /面积|周长|边长|公顷|平方|\d\s*亩|hectare|area/i

/** What one corner ends with in a sentence, and what may part two lines. */
const ends = /[;；。\r\n]+/

/**
 * The corners in sentences, as notices and reports write them: `拐点J1：东经121°36′45″，北纬31°12′03″；`, one behind the other or line by
 * line. A piece with two coordinates is a corner; one with none is what stands above the next. `null` where a piece has one alone,
 * or three corners are not found.
 */
export function proseRows(text: string): Rows | null {
  const rows: { line: number; cells: string[] }[] = [{ line: 1, cells: ['点号', 'X', 'Y'] }]
  let [corners, line] = [0, 1]
  for (const piece of text.split(/(\r\n|\r|\n)/)) {
    if (/^[\r\n]/.test(piece)) line += 1
    for (const words of piece.split(ends).filter((one) => one.trim() !== '' && !isMeasure.test(one))) {
      const found = [...words.matchAll(coordinate)]
      const [first, second] = found
      if (found.length === 1 || found.length > 3) return null
      if (first && second) corners += 1
      rows.push({
        line,
        cells: first && second ? [labelIn(words.slice(0, first.index)), first[0], second[0]] : [words.trim()],
      })
    }
  }
  return corners < 3 ? null : rows
}

/** The point's own name before its coordinates. */
function labelIn(before: string): string {
  return /([a-z]{0,3}\d+)[^\da-z]*$/i.exec(before.replace(/[xyenlb]\s*[=:：]\s*$/i, ''))?.[1] ?? ''
}
