import type { Atlas } from '../../domain/atlas'
import type { Sheet } from '../../drawing/sheet/sheet'
import type { SlideWords } from '../../words/slideWords'
import { sheetShapes } from './sheetShapes'
import type { WrittenSlide } from './slides'

/** A view as a slide: the whole sheet, what is said and on what it rests. */
export function mapSlide(sheet: Sheet, says: readonly string[], atlas: Atlas, words: SlideWords): WrittenSlide {
  return {
    title: sheet.title,
    ground: sheet.drawing.theme.halo,
    shapes: sheetShapes(sheet, atlas, words),
    notes: notesOf(sheet, says),
  }
}

/** What is said, what the view shows, and the clauses that both rest on. */
export function notesOf(
  { sentence, readings, clauses, notice, link }: Sheet,
  says: readonly string[],
): readonly string[] {
  const lines = [...says.flatMap((text) => text.split('\n')), sentence, ...readings, clauses, notice, link]
  return [...new Set(lines.map((line) => line.trim()))].filter(Boolean)
}
