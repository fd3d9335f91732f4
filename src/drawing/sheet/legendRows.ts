import { sheetWordsIn } from '../../words/parts/sheet'
import { isSigned, type LegendEntry, type SignedEntry } from '../legend'
import { signRoom } from '../legendLayout'
import type { SlotSign } from '../patternGraphic'
import { textWidth } from '../textWidth'
import type { GroundKey, SheetDrawing } from './sheetDrawing'
import { wrapped } from './wrapped'

type PlainEntry = Exclude<LegendEntry, SignedEntry>

/** A mark or a line of text in a row, by its left end, or its right one, in ems of the legend's type. */
export type LegendItem = { readonly x: number } & (
  | {
      readonly kind: 'text'
      readonly text: string
      /** Of the type. */
      readonly share: number
      readonly look: 'strong' | 'plain' | 'quiet'
      readonly isAtEnd?: boolean
    }
  | { readonly kind: 'swatch'; readonly entry: PlainEntry }
  | { readonly kind: 'sign'; readonly sign: SlotSign; readonly ink: string }
  | { readonly kind: 'ground'; readonly key: GroundKey }
  /** In a ring, by its middle. */
  | { readonly kind: 'number'; readonly number: number }
)

export type LegendRow = { readonly height: number; readonly items: readonly LegendItem[] }

/** Rows that are about one thing and stay together. */
export type LegendGroup = { readonly name: string; readonly kind: string; readonly rows: readonly LegendRow[] }

const rowHeight = 1.5
const swatchRoom = 2.3

/** How large a legend's lesser texts are, of its type. */
export type LesserShares = { readonly reading: number; readonly detail: number }
const usualShares: LesserShares = { reading: 0.84, detail: 0.9 }

/** All that the legend of a sheet says, in rows as wide as a column in ems. */
export function legendGroups(
  drawing: SheetDrawing,
  width: number,
  shares: LesserShares = usualShares,
): readonly LegendGroup[] {
  const { legend, legendTitle } = drawing
  // What the lens says in a sentence stands here as swatches with their counts.
  const readings = legendTitle ? drawing.readings.slice(1) : drawing.readings
  const titled = legendTitle ? [{ name: legendTitle, kind: 'title', rows: textRows(legendTitle, width, 'strong') }] : []
  return [
    ...titled,
    ...legend.map((entry) => ({
      name: entry.name,
      kind: entry.kind,
      rows: isSigned(entry) ? signedRows(entry, width, shares) : plainRows(entry, width, shares),
    })),
    ...groundRows(drawing, width),
    ...readings.map((text) => ({
      name: text,
      kind: 'reading',
      rows: textRows(text, width, 'plain', shares.reading),
    })),
  ]
}

type TextLook = Extract<LegendItem, { readonly kind: 'text' }>['look']

function textItem(text: string, x: number, look: TextLook, share = 1, isAtEnd = false): LegendItem {
  return { kind: 'text', text, x, look, share, isAtEnd }
}

function textRows(text: string, width: number, look: TextLook, share = 1, x = 0): readonly LegendRow[] {
  const lines = wrapped(text, share, width - x)
  return lines.map((line, at) => ({
    height: share * (at < lines.length - 1 ? 1.3 : rowHeight),
    items: [textItem(line, x, look, share)],
  }))
}

/** A swatch with its name, what a group is called in full, and its count at the right end. */
function plainRows(entry: PlainEntry, width: number, shares: LesserShares): readonly LegendRow[] {
  const { name, detail, count } = saidOf(entry)
  const counted = count ? [textItem(count, width, 'quiet', 1, true)] : []
  const room = width - (count ? textWidth(count, 1) + 0.6 : 0)
  const isStrong = entry.kind === 'fill'
  const [first, ...rest] = textRows(name, room, isStrong ? 'strong' : 'plain', 1, swatchRoom)
  const swatch: LegendItem = { kind: 'swatch', x: 0, entry }
  const detailAt = swatchRoom + textWidth(name, 1) * 1.04 + 0.6
  const fits = detail !== '' && rest.length === 0 && detailAt + textWidth(detail, 1) <= room
  const beside = fits ? [textItem(detail, detailAt, 'plain')] : []
  const below = detail !== '' && !fits ? textRows(detail, width, 'plain', shares.detail, swatchRoom) : []
  return [{ height: rowHeight, items: [swatch, ...(first?.items ?? []), ...beside, ...counted] }, ...rest, ...below]
}

function saidOf(entry: PlainEntry) {
  if (entry.kind !== 'fill') return { name: entry.name, detail: '', count: '' }
  const { name, detail, count, total } = entry
  return { name, detail: detail === name ? '' : detail, count: count === total ? `${total}` : `${count} / ${total}` }
}

type Cell = {
  readonly width: number
  readonly itemsAt: (x: number) => readonly LegendItem[]
  /** Further lines of what is wider than a column. */
  readonly below?: readonly LegendRow[]
}

/** Cells side by side, as many in a row as fit. */
function flowed(cells: readonly Cell[], width: number): readonly LegendRow[] {
  const rows: { height: number; items: LegendItem[] }[] = []
  let x = Number.POSITIVE_INFINITY
  for (const { width: own, itemsAt, below = [] } of cells) {
    if (x > 0 && x + own > width) {
      rows.push({ height: rowHeight, items: [] })
      x = 0
    }
    rows.at(-1)?.items.push(...itemsAt(x))
    rows.push(...below.map(({ height, items }) => ({ height, items: [...items] })))
    x = below.length > 0 ? Number.POSITIVE_INFINITY : x + own + 1.1
  }
  return rows
}

/** A pattern's name with its section, then the sign of each slot, at the end of its line, with its letter and, apart from it, its count. */
function signedRows(entry: SignedEntry, width: number, shares: LesserShares) {
  const { name, ink, signs } = entry
  const [only] = signs
  if (only?.letter === '') return inkRows(name, only, ink, width)
  const section = entry.kind === 'pattern' ? entry.section : ''
  const cells = signs.map((sign): Cell => {
    const room = signRoom(sign)
    const [letter = '', ...rest] = wrapped(sign.letter, 1, width - room - 0.3)
    const letterWidth = textWidth(letter, 1)
    const count = sign.count > 0 ? `${sign.count}` : ''
    return {
      below: rest.map((line) => ({ height: rowHeight, items: [textItem(line, room + 0.3, 'plain')] })),
      width: room + 0.1 + letterWidth + (count ? 0.5 + textWidth(count, 1) : 0),
      itemsAt: (x) => [
        { kind: 'sign', x: x + room - 0.7, sign, ink },
        textItem(letter, x + room + 0.3, 'plain'),
        ...(count ? [textItem(count, x + room + 0.8 + letterWidth, 'quiet')] : []),
      ],
    }
  })
  const titles = [...textRows(name, width, 'strong'), ...textRows(section, width, 'quiet', shares.reading)]
  return [...titles, ...flowed(cells, width)]
}

/** A pattern by its ink, where the tags of its marks say the rest. */
function inkRows(name: string, sign: SlotSign, ink: string, width: number): readonly LegendRow[] {
  const room = signRoom(sign)
  const [first, ...rest] = textRows(name, width, 'strong', 1, room + 0.3)
  const drawn: LegendItem = { kind: 'sign', x: room - 0.7, sign, ink }
  return [{ height: rowHeight, items: [drawn, ...(first?.items ?? [])] }, ...rest]
}

function groundRows(drawing: SheetDrawing, width: number): readonly LegendGroup[] {
  const words = sheetWordsIn(drawing.language)
  const cells = drawing.keys.map((key): Cell => {
    const name = words(`legend.${key}`)
    const [first = '', ...rest] = wrapped(name, 1, width - swatchRoom)
    return {
      width: swatchRoom + textWidth(first, 1),
      itemsAt: (x) => [{ kind: 'ground', x, key }, textItem(first, x + swatchRoom, 'plain')],
      below: rest.map((line) => ({ height: rowHeight, items: [textItem(line, swatchRoom, 'plain')] })),
    }
  })
  return cells.length > 0 ? [{ name: words('legend.ground'), kind: 'ground', rows: flowed(cells, width) }] : []
}
