import type { Rect } from '../frame'
import type { SheetFrame } from './sheetFrame'
import { fitted } from './wrapped'

/** A line of text on a sheet, in its units, by its left end and its baseline. */
export type SheetLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly isStrong: boolean
}

/** What stands above and below the map. */
export type SheetLines = {
  readonly title: readonly SheetLine[]
  readonly said: readonly SheetLine[]
  readonly foot: readonly SheetLine[]
}

type Said = {
  readonly title: string
  readonly sentence: string
  /** Paragraphs of the foot; one of them, the notice, is strong. */
  readonly foot: readonly string[]
  readonly notice: string
  /** Where it is not a sheet’s. */
  readonly footLook?: Look
  /** Where the code stands, to which the foot gives way; `null` where there is none. */
  readonly code: Rect | null
}

/** Where the foot’s texts stand: beside the code, under the scale. */
export function footRoom({ foot, unit }: SheetFrame, code: Rect | null): Rect {
  const above = belowScale * unit
  const end = Math.min(foot.x + foot.width, code?.x ?? Number.POSITIVE_INFINITY)
  return { ...foot, y: foot.y + above, width: end - foot.x - 20 * unit, height: foot.height - above }
}

/** How large a title is while it has room, and where it begins on a slide. */
export const titleSize = 29
export const titleTop = 14

/** Of title, sentence and foot: sizes at the unit 1, and from baseline to baseline in ems. */
const looks = {
  title: { size: titleSize, leading: 1.12, height: 34 },
  sentence: { size: 14.5, leading: 1.36, height: 20 },
  foot: { size: 9.5, leading: 1.32 },
} as const

/** How far below the map the foot's first line begins: the scale stands above it. */
const belowScale = 26

/** Sets the texts of a sheet in the places that its frame gives them: what is long is set smaller, the map stays. */
export function sheetLines(frame: SheetFrame, said: Said): SheetLines {
  const { head, unit } = frame
  const titleBox = { ...head, height: looks.title.height * unit }
  const saidBox = {
    ...head,
    y: head.y + head.height - looks.sentence.height * unit,
    height: looks.sentence.height * unit,
  }
  const paragraphs = said.foot.filter(Boolean)
  const lines = linesIn(footRoom(frame, said.code), paragraphs, said.footLook ?? looks.foot, unit)
  return {
    title: linesIn(titleBox, [said.title], looks.title, unit, true).flat(),
    said: linesIn(saidBox, [said.sentence], looks.sentence, unit).flat(),
    foot: lines.flatMap((own, at) => own.map((one) => ({ ...one, isStrong: paragraphs[at] === said.notice }))),
  }
}

type Look = { readonly size: number; readonly leading: number }

/** Each paragraph's lines, from the top of a box; a letter stands 0.3 ems above the foot of its line. */
function linesIn(box: Rect, paragraphs: readonly string[], look: Look, unit: number, isStrong = false) {
  const { size, lines } = fitted(paragraphs, look.size * unit, box, look.leading)
  const step = size * look.leading
  let y = box.y + step - size * 0.3
  return lines.map((own) =>
    own.map((text): SheetLine => {
      const line = { text, x: box.x, y, size, isStrong }
      y += step
      return line
    }),
  )
}
