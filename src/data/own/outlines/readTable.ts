import type { OwnLayer, Reading } from '../../../domain/own/reading'
import { partedRows, readCsv } from '../corners/csv'
import { outlineLayer } from './outlineLayer'
import { isOutline } from './outlineText'

type Source = { readonly name: string; readonly encoding: string }

const signs = ['\t', ',', ';', '|', '，'] as const

/**
 * The areas of a table in a text, which has an outline in each row or a corner; also of outlines that stand alone, one in the file or
 * one a line. Throws an `OwnRefused` where there is no area, or nothing in it is a coordinate.
 */
export function readTable(text: string, source: Source): Reading {
  const outlines = outlinesIn(text, source)
  return outlines ? { format: 'outlines', layers: [outlines], notes: [] } : readCsv(text, source)
}

function outlinesIn(text: string, named: Source): OwnLayer | null {
  const source = { ...named, mayBeCut: !/[\r\n]\s*$/.test(text) }
  if (isOutline(text)) {
    const lines = text.split(/\r\n|\r|\n/)
    const rows = lines.every((line) => line.trim() === '' || isOutline(line)) ? lines : [text]
    return outlineLayer(
      rows.map((line, at) => ({ line: at + 1, cells: [line] })),
      source,
    )
  }
  if (!mayHave.test(text.slice(0, 100_000))) return null
  for (const sign of likeliestSigns(text)) {
    const layer = outlineLayer(partedRows(text, sign), source)
    if (layer) return layer
  }
  return null
}

/** What a cell of an outline has and a table of corners has not. */
const mayHave =
  /(?:POLYGON|POINT|STRING|COLLECTION|SURFACE|CURVE)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)|coordinates|(?:\\x|0x|\b)0[01][\da-f]{40}|\d\.\d+\s*,\s*\d+\.\d+\s*[;|]|\d\.\d+ \d+\.\d+,\d/i

/** Outlines have commas of their own: what parts cells is likeliest the sign that the head has most of. */
function likeliestSigns(text: string): readonly string[] {
  const [head = ''] = text.split(/[\r\n]/, 1)
  const count = (sign: string) => head.split(sign).length
  const there = signs.filter((sign) => count(sign) > 1)
  return there.length > 0 ? there.sort((one, other) => count(other) - count(one)) : ['\t']
}
