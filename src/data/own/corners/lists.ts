import { plainSigns } from '../digits'
import { OwnRefused } from '../refused'
import type { Rows } from './table'

const number = '[-+]?\\d+(?:\\.\\d+)?'
/** `121.6,31.2` with a height at most, parted from the next by blanks, semicolons or bars. */
const commaPair = `${number}\\s*,\\s*${number}(?:\\s*,\\s*${number})?`
const commaList = new RegExp(`${commaPair}(?:\\s*[;|]\\s*${commaPair}|\\s+${commaPair}){2,}`)
/**
 * The corners in a text whose lines hold a whole outline each, as web services, databases and scripts write them: pairs one behind
 * the other, or an array of JSON; what stands before an outline is its name. `null` where lines are no such lists. Throws an
 * `OwnRefused` with the line that ends within a pair.
 */
export function listRows(text: string): Rows | null {
  const lines = linesIn(plainSigns(text))
  const lists = lines.map(({ words, line }) => listIn(words, line))
  const held = lists.filter((list) => list !== null).length
  const others = lines.filter(({ words }, at) => !lists[at] && words.trim() !== '').length
  if (held === 0 || others > 1 + held / 10) return null
  const rows: { line: number; cells: string[] }[] = [{ line: 1, cells: ['名称', '地块', 'X', 'Y'] }]
  for (const [at, list] of lists.entries())
    for (const corner of list?.corners ?? [])
      rows.push({ line: lines[at]?.line ?? 0, cells: [list?.name ?? '', String(at + 1), ...corner] })
  return rows
}

/** An array of pairs alone is one list; each bracket that closes twice ends a ring. */
function linesIn(text: string): readonly { readonly line: number; readonly words: string }[] {
  const isArray = /^\s*\[[-+\d.,\s[\]]+\]\s*$/.test(text)
  const plain = isArray
    ? text
        .replace(/\s+/g, '')
        .replace(/\]\],\[+/g, '\n')
        .replace(/\],\[/g, ';')
        .replace(/[[\]]/g, '')
    : text
  return plain.split(/\r\n|\r|\n/).map((words, at) => ({ line: isArray ? 1 : at + 1, words }))
}

type List = { readonly name: string; readonly corners: readonly (readonly string[])[] }

/** A number that is left behind the last pair had another to follow. */
const half = /^[\s;|,]*\d[\d.]*[\s,]*$/

function listIn(words: string, line: number): List | null {
  const list = commaList.exec(words)
  if (!list) return null
  if (half.test(words.slice(list.index + list[0].length))) throw new OwnRefused('cutOff', { at: String(line) })
  const pairs = list[0].match(new RegExp(commaPair, 'g')) ?? []
  const corners = pairs.map((pair) => pair.split(',', 2).map((one) => one.trim()))
  return { name: nameBefore(words.slice(0, list.index)), corners }
}

/** The last word before an outline that is more than a number. */
function nameBefore(words: string): string {
  const found = words.split(/[\t,;:"]+/).map((word) => word.trim())
  return found.filter((word) => /[^\d.\s]/.test(word)).at(-1) ?? ''
}
