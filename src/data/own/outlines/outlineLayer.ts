import type { Claim, OwnLayer } from '../../../domain/own/reading'
import { claimOfCode } from '../codes'
import type { Rows } from '../corners/table'
import { layerOf, nothingLeft } from '../layer'
import { OwnRefused } from '../refused'
import { isOutline, outlineIn } from './outlineText'

/** `mayBeCut` says that the file does not end with the end of a row. */
type Source = { readonly name: string; readonly encoding: string | null; readonly mayBeCut: boolean }

/** So many rows tell what the columns of a table are. */
const looked = 50

/**
 * The areas of a table that has an outline in each row, whatever it is written as, beside texts; `null` where no column is of
 * outlines. Throws an `OwnRefused` where there is no area in it, or it ends within one.
 */
export function outlineLayer(rows: Rows, { name, encoding, mayBeCut }: Source): OwnLayer | null {
  const column = outlineColumn(rows)
  if (column === null) return null
  const first = rows.findIndex(({ cells }) => isOutline(cells[column] ?? ''))
  const headAt = headAbove(rows.slice(0, first), column)
  const heads = (rows[headAt]?.cells ?? []).map((head) => head.trim())
  const layer = layerOf(name, encoding)
  const srids: number[] = []
  for (const { line, cells } of rows.slice(headAt + 1)) {
    const text = cells[column] ?? ''
    const at = String(line)
    if (text.trim() === '') {
      if (cells.some((cell) => cell.trim() !== '')) layer.notes.add('nullGeometries')
      continue
    }
    const outline = outlineIn(text, { at, notes: layer.notes })
    if (!outline && mayBeCut && line === rows.at(-1)?.line) throw new OwnRefused('cutOff', { at })
    if (!outline) {
      layer.notes.add('badFeatures', 1, at)
      continue
    }
    if (outline.srid) srids.push(outline.srid)
    const texts = cells.flatMap((cell, other) =>
      other === column ? [] : [[headOf(heads, other), cell.trim()] as const],
    )
    layer.add({ number: line, values: new Map(texts), polygons: outline.polygons })
  }
  if (layer.features.length === 0) throw nothingLeft([layer.notes])
  return layer.done(claimOf(srids))
}

/** The nearest row above the first outline that has a word over the column; -1 where there is none. */
function headAbove(rows: Rows, column: number): number {
  return rows.reduce((found, { cells }, at) => ((cells[column] ?? '').trim() === '' ? found : at), -1)
}

function headOf(heads: readonly string[], column: number): string {
  return heads[column] || `#${column + 1}`
}

function outlineColumn(rows: Rows): number | null {
  const some = rows.slice(0, looked)
  const width = some.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  for (let column = 0; column < width; column += 1) {
    const filled = some.filter(({ cells }) => (cells[column] ?? '').trim() !== '')
    const good = filled.filter(({ cells }) => isOutline(cells[column] ?? ''))
    if (good.length > 0 && good.length * 2 >= filled.length - 1) return column
  }
  return null
}

function claimOf([first]: readonly number[]): Claim | null {
  return first === undefined ? null : claimOfCode(first, 'SRID')
}
