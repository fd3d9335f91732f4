import { cellOf } from './degrees'
import type { Rows } from './table'

/**
 * Rows with one cell for each number of a corner: two numbers that stand in one cell (`121.6,31.2`) get a column each, and degrees,
 * minutes and seconds in three columns become one.
 */
export function reshaped(rows: Rows): Rows {
  return withPairsParted(withDegreesJoined(rows))
}

/** The words over three columns of one angle, each by itself or behind what it is an angle of. */
const thirds = [/度[)）]?$/, /分[)）]?$/, /秒[)）]?$/]

function withDegreesJoined(rows: Rows): Rows {
  const startsAt = (cells: readonly string[], at: number) =>
    thirds.every((third, next) => third.test(cells[at + next]?.trim() ?? ''))
  const head = rows.slice(0, 30).findIndex(({ cells }) => cells.some((_, at) => startsAt(cells, at)))
  const starts = rows[head]?.cells.flatMap((_, at) => (startsAt(rows[head]?.cells ?? [], at) ? [at] : [])) ?? []
  if (starts.length === 0) return rows
  return rows.map(({ line, cells }, row) => {
    const joined = [...cells]
    for (const at of starts) {
      const [degrees = '', minutes = '', seconds = ''] = cells.slice(at, at + 3).map((cell) => cell.trim())
      if (row > head && degrees !== '') joined[at] = `${degrees}°${minutes || 0}′${seconds || 0}″`
      if (row === head && /^.$/.test(degrees)) joined[at] = ''
      if (row >= head) joined.fill('', at + 1, at + 3)
    }
    return { line, cells: joined }
  })
}

/** Where two of a corner's numbers meet: a sign, or the blank between what are both numbers. */
const between = /\s*[,，;；、]\s*|\s+/

function pairIn(cell: string): readonly [string, string] | null {
  const parts = cell
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    .split(between)
  const [first = '', second = ''] = parts
  const isPair =
    parts.length === 2 && [first, second].every((part) => (cellOf(part)?.decimals ?? 0) > 1 || cellOf(part)?.isSigned)
  return isPair ? [first, second] : null
}

function withPairsParted(rows: Rows): Rows {
  const first = rows.findIndex(({ cells }) => cells.some((cell) => pairIn(cell)))
  const column = rows[first]?.cells.findIndex((cell) => pairIn(cell)) ?? -1
  const found = rows.filter(({ cells }) => pairIn(cells[column] ?? '')).length
  const filled = rows.slice(first).filter(({ cells }) => (cells[column] ?? '').trim() !== '').length
  if (column < 0 || found < 3 || found < filled * 0.9) return rows
  return rows.map(({ line, cells }, at) => {
    const pair = pairIn(cells[column] ?? '') ?? (at === first - 1 ? ['X', 'Y'] : [cells[column] ?? '', ''])
    return { line, cells: [...cells.slice(0, column), ...pair, ...cells.slice(column + 1)] }
  })
}
