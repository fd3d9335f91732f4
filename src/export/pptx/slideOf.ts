import type { Atlas } from '../../domain/atlas'
import { clauseText } from '../../domain/clause'
import { clausesShown } from '../../drawing/clausesShown'
import type { Sheet } from '../../drawing/sheet/sheet'
import type { View } from '../../state/view'
import { sheetWordsIn } from '../../words/parts/sheet'
import type { SlideWords } from '../../words/parts/slide'
import { sheetShapes } from './sheetShapes'
import type { WrittenSlide } from './slides'

/** What a slide is made of: the view, its sheet, and what is said meanwhile, in lines. */
export type Told = {
  readonly atlas: Atlas
  readonly view: View
  readonly sheet: Sheet
  readonly says: string
  readonly words: SlideWords
}

/** A view as a slide: the whole sheet, what is said and on what it rests. */
export function mapSlide(told: Told): WrittenSlide {
  const { sheet, atlas, words } = told
  return {
    title: sheet.title,
    layout: 'sheet',
    ground: sheet.drawing.theme.halo,
    shapes: sheetShapes(sheet, atlas, words),
    notes: notesOf(told),
  }
}

/** What is said, what the view shows, and the clauses that both rest on, each line once. */
export function notesOf({ atlas, view, sheet, says, words }: Told): readonly string[] {
  const { sentence, readings, notice, link } = sheet
  const clauses = clausesShown(atlas, view).map((clause) => clauseText(clause, view.language))
  const rests =
    clauses.length > 0
      ? sheetWordsIn(view.language)('sheet.clauses', { clauses: clauses.join(words('join.conditions')) })
      : ''
  const lines = [...says.split('\n'), sentence, ...readings, rests, notice, link]
  return [...new Set(lines.map((line) => line.trim()))].filter(Boolean)
}
