import type { OwnLayer, Reading } from '../../../domain/own/reading'
import { OwnRefused } from '../refused'
import { listRows } from './lists'
import { proseRows } from './prose'
import { cornerLayer } from './readCorners'
import type { Rows } from './table'

/**
 * The areas of a table of corners in a text: between commas, tabs, semicolons, or blanks alone; else of its
 * lists and sentences. Throws an `OwnRefused` with the line
 * that is no corner, or where no two columns are coordinates.
 */
export function readCsv(
  text: string,
  { name, encoding }: { readonly name: string; readonly encoding: string },
): Reading {
  const source = { name, encoding, mayBeCut: !/[\r\n]\s*$/.test(text) }
  const layer = cornerLayer(listRows(text) ?? csvRows(text), source)
  const sentences = layer instanceof OwnRefused && layer.reason === 'noColumns' ? proseRows(text) : null
  if (sentences) return readRows(cornerLayer(sentences, { ...source, mayBeCut: false }))
  return readRows(layer)
}

function readRows(layer: OwnLayer | OwnRefused): Reading {
  if (layer instanceof OwnRefused) throw layer
  return { format: 'corners', layers: [layer], notes: [] }
}

/** What may part cells, the likelier first. */
const signs = ['\t', ',', ';', '|', '，'] as const

/**
 * The rows of a text of cells (RFC 4180). A quotation mark that closes no cell, as formulas have them, stays in its cell; papaparse
 * takes such a cell to go on, and loses the rows below without a word.
 */
export function csvRows(text: string): Rows {
  const lines = text
    .slice(0, 4000)
    .trim()
    .split(/\r\n|\r|\n/)
  const countOf = (sign: string) => lines.reduce((sum, line) => sum + line.split(sign).length - 1, 0)
  const sign = signs.find((one) => countOf(one) > lines.length / 2) ?? '\t'
  // Where a comma is the stop of a number, semicolons part the cells.
  if (sign === ',' && lines.slice(0, -1).every((line) => line.split(';').length > 2))
    return withPlainStops(partedRows(text, ';'))
  const isParted = text.includes(sign)
  return partedRows(isParted ? text : text.replace(/[ \u3000]+/g, '\t'), sign)
}

/** A comma that parts no thousands is the stop of a number, and then all are. */
function withPlainStops(rows: Rows): Rows {
  const isStop = (cell: string) => /^[-+]?(\d+,(\d{1,2}|\d{4,})|\d{4,},\d+)$/.test(cell.trim())
  if (!rows.some(({ cells }) => cells.some(isStop))) return rows
  const plain = (cell: string) => (/^\s*[-+]?\d+,\d+\s*$/.test(cell) ? cell.replace(',', '.') : cell)
  return rows.map(({ line, cells }) => ({ line, cells: cells.map(plain) }))
}

/** The same where it is known what parts the cells. */
export function partedRows(text: string, sign: string): Rows {
  const cell = new RegExp(`"([^"]*(?:""[^"]*)*)"([^${sign}\\r\\n]*)|([^${sign}\\r\\n]*)`, 'y')
  const rows: { line: number; cells: string[] }[] = []
  let [at, begin, line] = [0, 0, 1]
  let row: string[] = []
  for (;;) {
    cell.lastIndex = at
    const [whole = '', quoted, rest = '', plain = ''] = cell.exec(text) ?? []
    if (quoted === undefined && plain.startsWith('"'))
      throw new OwnRefused('badLine', { at: String(line), detail: '"' })
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + rest)
    at += whole.length
    if (text.startsWith(sign, at)) {
      at += 1
      continue
    }
    rows.push({ line, cells: row })
    row = []
    line += text.slice(begin, at).split(/\r\n|\r|\n/).length
    if (at >= text.length) return rows
    at += text.startsWith('\r\n', at) ? 2 : 1
    begin = at
  }
}
