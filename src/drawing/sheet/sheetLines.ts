import type { Size } from '../frame'
import { fitted, wrapped } from './wrapped'

/** A line of text on a sheet, in its units, by its left end and its baseline. */
export type SheetLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly isStrong: boolean
}

/** What stands above and below the map, and how much of the sheet each takes. */
export type SheetLines = {
  readonly title: readonly SheetLine[]
  readonly said: readonly SheetLine[]
  readonly foot: readonly SheetLine[]
  readonly headHeight: number
  readonly footHeight: number
}

/** Around all, in the sheet's units. */
export const edge = 30

type Said = {
  readonly title: string
  readonly sentence: string
  readonly reading: string
  /** Paragraphs of the foot; one of them, the notice, is strong. */
  readonly foot: readonly string[]
  readonly notice: string
  /** How large the code is, which stands beside the foot. */
  readonly code: number
}

/** Where the title begins, and how large it is while it has room. */
export const titleTop = 21
export const titleSize = 29
const footSize = 9.5

/** Sets the texts of a sheet: what is long takes more lines, and the map gives way. */
export function sheetLines({ width, height }: Size, said: Said): SheetLines {
  const room = width - 2 * edge
  const title = fitted(said.title, titleSize, room, 2)
  let y = titleTop
  const next = (size: number, gap: number) => {
    y += size * gap
    return y
  }
  const titleLines = title.lines.map((text) => line(text, next(title.size, 1.06), title.size, true))
  y += 3
  const saidLines = [
    ...wrapped(said.sentence, 14.5, room).map((text) => line(text, next(14.5, 1.36), 14.5)),
    ...(said.reading ? wrapped(said.reading, 12, room).map((text) => line(text, next(12, 1.4), 12)) : []),
  ]
  const footLines = said.foot.filter(Boolean).flatMap((paragraph) =>
    wrapped(paragraph, footSize, room - said.code - 20).map((text) => ({
      text,
      isStrong: paragraph === said.notice,
    })),
  )
  const footHeight = Math.max(38 + footLines.length * 12.5 + 4, said.code + 24)
  return {
    title: titleLines,
    said: saidLines,
    foot: footLines.map(({ text, isStrong }, index) =>
      line(text, height - footHeight + 38 + index * 12.5, footSize, isStrong),
    ),
    headHeight: y + 13,
    footHeight,
  }
}

function line(text: string, y: number, size: number, isStrong = false): SheetLine {
  return { text, x: edge, y, size, isStrong }
}
