import { sheetWordsIn } from '../../words/parts/sheet'
import { wordsIn } from '../../words/words'
import type { Drawing } from '../drawing'
import type { Rect, ScreenPoint, Size } from '../frame'
import type { LegendEntry, SignedEntry } from '../legend'
import type { SlotSign } from '../patternGraphic'
import { metresPerPixel } from '../projection'
import { type ScaleBar, scaleBarOf } from '../scaleBar'
import { textWidth } from '../textWidth'

/** One thing that the line below a map tells. */
export type KeyItem =
  | { readonly kind: 'scale'; readonly north: string; readonly bar: ScaleBar; readonly ratio: string }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'entry'; readonly entry: Exclude<LegendEntry, SignedEntry>; readonly text: string }
  | {
      readonly kind: 'sign'
      readonly name: string
      readonly ink: string
      readonly sign: SlotSign
      readonly text: string
    }

/** An item by its left end and the middle of its row, from the map's corner. */
type PlacedItem = { readonly item: KeyItem; readonly at: ScreenPoint; readonly width: number }

/** What must be known to read a map, in rows below it: north, scale and ratio, then what its colours and marks mean. */
export type MapKey = { readonly rect: Rect; readonly items: readonly PlacedItem[] }

export const keyType = 10
const keyRow = 17
const between = 15
/** Between a map's edge and the first row. */
const below = 4

/** How long a bar may be. */
const longestBar = 110

/** Where the parts of the scale begin, from its left end. */
export function scalePlaces({ north, bar, ratio }: Extract<KeyItem, { readonly kind: 'scale' }>) {
  const letter = 14
  const start = letter + textWidth(north, keyType) + 12
  const distance = start + bar.pixels + 7
  const ratioAt = distance + textWidth(bar.text, keyType) + 12
  return { letter, start, distance, ratioAt, end: ratioAt + textWidth(ratio, keyType) }
}

/** How much a swatch, or a sign, takes before its words. */
export const swatchRoom = keyType * 2.1
export const signRoom = keyType * 1.9

function widthOf(item: KeyItem): number {
  switch (item.kind) {
    case 'scale':
      return scalePlaces(item).end
    case 'said':
      return textWidth(item.text, keyType)
    case 'entry':
      return swatchRoom + textWidth(item.text, keyType)
    case 'sign':
      return textWidth(item.name, keyType) + 5 + signRoom + textWidth(item.text, keyType)
  }
}

/** Sets the items in rows below a map of this size, each whole; the map keeps its edge. */
export function mapKeyOf(items: readonly KeyItem[], { width, height }: Size): MapKey {
  let [x, row] = [0, 0]
  const whole = items.reduce((sum, item) => sum + widthOf(item) + between, -between)
  const placed = items.map((item): PlacedItem => {
    const own = widthOf(item)
    // Where one row is not enough, the scale has its own.
    if (x > 0 && (x + own > width || (row === 0 && whole > width))) {
      x = 0
      row += 1
    }
    const at: ScreenPoint = [x, height + below + (row + 0.5) * keyRow]
    x += own + between
    return { item, at, width: own }
  })
  return { rect: { x: 0, y: height + below, width, height: (row + 1) * keyRow }, items: placed }
}

/** How high such rows are at most, whatever length the bar comes to. */
export function keyHeight(items: readonly KeyItem[], width: number): number {
  const longest = items.map((item) =>
    item.kind === 'scale' ? { ...item, bar: { ...item.bar, pixels: longestBar, text: '000 kilometres' } } : item,
  )
  return below + mapKeyOf(longest, { width, height: 0 }).rect.height
}

/** The scale in the middle of a map, on a paper whose page is so many units broad. */
export function scaleItem(
  camera: Parameters<typeof metresPerPixel>[0],
  { language }: Pick<Drawing, 'language'>,
  millimetresPerUnit: number,
): Extract<KeyItem, { readonly kind: 'scale' }> {
  const ratio = Number(((metresPerPixel(camera) * 1000) / millimetresPerUnit).toPrecision(2))
  return {
    kind: 'scale',
    north: wordsIn(language)('map.north'),
    bar: scaleBarOf(camera, longestBar, language),
    ratio: sheetWordsIn(language)('sheet.ratio', { ratio: ratio.toLocaleString('en') }),
  }
}
