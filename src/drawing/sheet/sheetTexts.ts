import { wordsIn } from '../../words/words'
import type { Rect, ScreenPoint } from '../frame'
import { textWidth } from '../textWidth'
import { type Sheet, sheetParts } from './sheet'

/** A line of text on a sheet; `at` is where its baseline begins. */
export type SheetText = {
  readonly part: 'title' | 'sentence' | 'foot'
  readonly text: string
  readonly at: ScreenPoint
  readonly size: number
  readonly isStrong: boolean
}

/** The largest size up to the usual one at which a line finds room. */
function fitting(text: string, usual: number, room: number): number {
  return Math.min(usual, (usual * room) / textWidth(text, usual))
}

/** The title, and under it what the lens or the patterns say, or else the sentence of the filter. */
export function headTexts({ size, title, sentence, readings }: Sheet): readonly [title: SheetText, said: SheetText] {
  const x = sheetParts.edge
  const said = readings[0] ?? sentence
  const room = size.width - 2 * x
  return [
    { part: 'title', text: title, at: [x, 50], size: fitting(title, 29, room), isStrong: true },
    { part: 'sentence', text: said, at: [x, 73], size: fitting(said, 14.5, room), isStrong: false },
  ]
}

const codeSize = 58

/** Clauses, sources, notice and link, beside the code. */
export function footTexts({ size, clauses, credits, notice, projection, link }: Sheet): readonly SheetText[] {
  const { edge, foot } = sheetParts
  const room = size.width - 2 * edge - codeSize - 20
  return [clauses, credits.join(' · '), `${notice} · ${projection}`, link].filter(Boolean).map((text, index) => ({
    part: 'foot',
    text,
    at: [edge, size.height - foot + 38 + index * 12.5],
    size: fitting(text, 9.5, room),
    isStrong: text.startsWith(notice),
  }))
}

/** The arrow to the north, whole and its dark half, the bar, and what stands beside them; baselines at `y` + 3. */
export function scaleParts({ size, scale, drawing }: Sheet) {
  const words = wordsIn(drawing.language)
  const x = sheetParts.edge
  const y = size.height - sheetParts.foot + 17
  const { pixels, text, ratio } = scale
  const point = (dx: number, dy: number): ScreenPoint => [x + dx, y + dy]
  return {
    size: 11,
    arrow: [point(5, -10), point(10, 4), point(5, 1), point(0, 4)],
    darkHalf: [point(5, -10), point(5, 1), point(0, 4)],
    bar: [point(46, -4), point(46, 2), point(46 + pixels, 2), point(46 + pixels, -4)],
    barWidth: 1.4,
    north: { text: words('map.north'), at: point(15, 3) },
    said: {
      text: `${text}   ${words('sheet.ratio', { ratio: ratio.toLocaleString('en') })}`,
      at: point(54 + pixels, 3),
    },
  } as const
}

/** The QR code's square, its quiet zone included, and the squares of its dark modules. */
export function codeParts({ size, qr }: Sheet): { readonly box: Rect; readonly dark: readonly Rect[] } {
  const box = {
    x: size.width - sheetParts.edge - codeSize,
    y: size.height - sheetParts.foot + 12,
    width: codeSize,
    height: codeSize,
  }
  const unit = codeSize / (qr.length + 4)
  const dark = qr.flatMap((row, rowAt) =>
    row.flatMap((isDark, columnAt) =>
      isDark ? [{ x: box.x + (columnAt + 2) * unit, y: box.y + (rowAt + 2) * unit, width: unit, height: unit }] : [],
    ),
  )
  return { box, dark }
}
