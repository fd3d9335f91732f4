import type { SheetFields } from '../../state/sheetWish'
import type { Language } from '../../state/view'
import { sheetWordsIn } from '../../words/parts/sheet'
import type { Rect } from '../frame'
import { onMiddle } from '../shapes/shape'
import { textWidth } from '../textWidth'
import type { SheetLine } from './sheetLines'
import { fitted, wrapped } from './wrapped'

/** 图签 as a ruled table: each cell with what it is called and what it says, in a sheet's units. */
export type TitleBlock = {
  readonly box: Rect
  readonly cells: readonly BlockCell[]
  /** How wide its edge and its rules are. */
  readonly edge: number
  readonly rule: number
}

export type BlockCell = {
  readonly key: FieldKey
  readonly box: Rect
  /** Where the rule stands between the two. */
  readonly middle: number
  readonly label: SheetLine
  readonly value: readonly SheetLine[]
}

type FieldKey = 'title' | 'scale' | keyof SheetFields

/** In millimetres, on every paper. */
const weights = { edge: 0.5, rule: 0.25 } as const

/** At the unit 1; a value's leading in ems. */
const labelSize = 9
const valueSize = 10.5
const leading = 1.16
const inside = 6

/** How many rows it has with all fields filled in: with fewer it is lower, and stands as far down. */
const mostRows = 4

/** Of a row's width, where two share it. */
const wideShare = 0.6

/** A name may go on in a second line; a number is one word whatever it holds. */
const mayWrap: ReadonlySet<FieldKey> = new Set(['title', 'office'])

type Field = { readonly key: FieldKey; readonly label: string; readonly value: string }

type Values = Readonly<Record<FieldKey, string>>

type Place = {
  /** For all rows. */
  readonly room: Rect
  readonly unit: number
  readonly perMillimetre: number
}

function labelsIn(language: Language): Values {
  const words = sheetWordsIn(language)
  return {
    title: words('sheet.title'),
    office: words('sheet.officeField'),
    number: words('sheet.cell.number'),
    date: words('date'),
    version: words('sheet.cell.edition'),
    scale: words('sheet.cell.scale'),
    approval: words('sheet.cell.approval'),
  }
}

/**
 * The block in the lower right corner of its room. A field that says nothing has no cell: an empty one beside 审图号 would
 * read as if the map asked for a number that it was refused, and what is filled in stands on every print alike.
 */
export function titleBlockOf(values: Values, { room, unit, perMillimetre }: Place, language: Language): TitleBlock {
  const labels = labelsIn(language)
  const height = room.height / mostRows
  const rows = rowsOf(labels, values)
  const top = room.y + room.height - rows.length * height
  const labelRoom = Math.max(...Object.values(labels).map((label) => textWidth(label, labelSize * unit)))
  const cells = rows.flatMap((row, at) => {
    const y = top + at * height
    const first = row.length > 1 ? room.width * wideShare : room.width
    return row.map((field, column) => {
      const x = room.x + (column > 0 ? first : 0)
      const box = { x, y, width: column > 0 ? room.width - first : first, height }
      return cellOf(field, box, Math.min(labelRoom + 2 * inside * unit, box.width / 2), unit)
    })
  })
  return {
    box: { ...room, y: top, height: rows.length * height },
    cells,
    edge: weights.edge * perMillimetre,
    rule: weights.rule * perMillimetre,
  }
}

/** The title by itself, then a long field with a short one beside it, as many as say something. */
function rowsOf(labels: Values, values: Values): readonly (readonly Field[])[] {
  const filled = (keys: readonly FieldKey[]) =>
    keys.filter((key) => values[key] !== '').map((key): Field => ({ key, label: labels[key], value: values[key] }))
  const [wide, narrow] = [filled(['office', 'approval', 'scale']), filled(['number', 'date', 'version'])]
  const longest = Math.max(wide.length, narrow.length)
  const pairs = Array.from({ length: longest }, (_, at) => [...wide.slice(at, at + 1), ...narrow.slice(at, at + 1)])
  return [filled(['title']), ...pairs]
}

function cellOf({ key, label, value }: Field, box: Rect, labelRoom: number, unit: number): BlockCell {
  const pad = inside * unit
  const middle = box.x + labelRoom
  const room = { x: middle + pad, width: box.width - labelRoom - 2 * pad, height: box.height - pad * 0.5 }
  const set = setValue(key, value, room, unit)
  const small = oneLine(label, labelSize * unit, labelRoom - 2 * pad)
  return {
    key,
    box,
    middle,
    label: lineAt(label, box.x + pad, box.y + box.height / 2, small, false),
    value: set.lines.map((text, at) => {
      const below = (at - (set.lines.length - 1) / 2) * set.size * leading
      return lineAt(text, room.x, box.y + box.height / 2 + below, set.size, key === 'title')
    }),
  }
}

function setValue(
  key: FieldKey,
  value: string,
  room: { readonly width: number; readonly height: number },
  unit: number,
) {
  const size = oneLine(value, valueSize * unit, room.width)
  // What is a little too long for its line is set smaller, what is much too long in two lines.
  if (!mayWrap.has(key) || size > 0.8 * valueSize * unit) return { size, lines: [value] }
  const { size: own, lines } = fitted([value], valueSize * unit, room, leading)
  const even = wrapped(value, own, Math.min(room.width, textWidth(value, own) / 2 + 2 * own))
  return { size: own, lines: even.length === 2 ? even : lines.flat() }
}

/** The size at which a text stands in a line of so much room. */
function oneLine(text: string, usual: number, width: number): number {
  return Math.min(usual, width / textWidth(text, 1))
}

/** Letters whose middle is at that height. */
function lineAt(text: string, x: number, middle: number, size: number, isStrong: boolean): SheetLine {
  return { text, x, y: onMiddle(middle, size), size, isStrong }
}
