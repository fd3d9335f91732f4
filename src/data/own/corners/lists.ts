import { plainSigns } from '../digits'
import { OwnRefused } from '../refused'
import type { Rows } from './table'

const number = '[-+]?\\d+(?:\\.\\d+)?'
/** `121.6,31.2` with a height at most, parted from the next by blanks, semicolons or bars. */
const commaPair = `${number}\\s*,\\s*${number}(?:\\s*,\\s*${number})?`
const commaList = new RegExp(`${commaPair}(?:\\s*[;|]\\s*${commaPair}|\\s+${commaPair}){2,}`)
/** A ring of well-known text (OGC 06-103r4, 7): `(121.6 31.2, 121.7 31.2, …)`. */
const blankRing = new RegExp(`\\(\\s*${number}\\s+${number}[^()]*\\)`, 'g')
const polygon = /\b(?:MULTI)?POLYGON\s*(?:Z|M|ZM)?\s*\(/i

/**
 * The corners in a text whose lines hold a whole outline each, as web services, databases and scripts write them: pairs one behind
 * the other, well-known text, or an array of JSON; what stands before an outline is its name. `null` where lines are no such lists.
 */
export function listRows(text: string): Rows | null {
  const lines = linesIn(plainSigns(text))
  const lists = lines.map(({ words, line }) => ringsIn(words, line))
  const held = lists.filter((list) => list !== null).length
  const others = lines.filter(({ words }, at) => !lists[at] && words.trim() !== '').length
  if (held === 0 || others > 1 + held / 10) return null
  const rows: { line: number; cells: string[] }[] = [{ line: 1, cells: ['名称', '地块', '圈号', 'X', 'Y'] }]
  for (const [at, list] of lists.entries()) {
    const line = lines[at]?.line ?? 0
    for (const [ring, corners] of list?.rings.entries() ?? [])
      for (const corner of corners)
        rows.push({ line, cells: [list?.name ?? '', String(at + 1), String(ring + 1), ...corner] })
  }
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

type List = { readonly name: string; readonly rings: readonly (readonly (readonly string[])[])[] }

function ringsIn(words: string, line: number): List | null {
  const start = words.search(polygon)
  if (start >= 0) {
    const shape = words.slice(start)
    if (shape.split('(').length !== shape.split(')').length) throw new OwnRefused('cutOff', { at: String(line) })
    const rings = shape.match(blankRing) ?? []
    const corners = rings.map((ring) =>
      ring
        .slice(1, -1)
        .split(',')
        .map((corner) => corner.trim().split(/\s+/).slice(0, 2)),
    )
    return { name: nameBefore(words, start), rings: corners }
  }
  const list = commaList.exec(words)
  if (!list) return null
  const pairs = list[0].match(new RegExp(commaPair, 'g')) ?? []
  return {
    name: nameBefore(words, list.index),
    rings: [
      pairs.map((pair) =>
        pair
          .split(',')
          .slice(0, 2)
          .map((one) => one.trim()),
      ),
    ],
  }
}

/** The last word before an outline that is more than a number. */
function nameBefore(words: string, at: number): string {
  const before = words.slice(0, at).replace(/SRID=\d+;/i, '')
  return (
    before
      .split(/[\t,;:"]+/)
      .map((word) => word.trim())
      .filter((word) => /[^\d.\s]/.test(word))
      .at(-1) ?? ''
  )
}
