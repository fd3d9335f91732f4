import type { Atlas } from '../domain/atlas'
import type { Ground } from '../domain/ground'
import { type Sheet, sheetOf } from '../drawing/sheet/sheet'
import type { SlideRoom } from '../drawing/sheet/slideRoom'
import { plainSheet } from '../state/sheetWish'
import type { SlidesToWrite, SlideToWrite } from '../state/slidesToWrite'
import type { View } from '../state/view'
import { type SlideWords, slideWordsIn } from '../words/parts/slide'

/** What a slide is made of: the view, its sheet, and what is said meanwhile, in lines. */
export type SlideContent = {
  readonly atlas: Atlas
  readonly view: View
  readonly sheet: Sheet
  readonly says: string
  readonly isCover: boolean
  readonly words: SlideWords
}

/** `day` is printed on it; on a slide of the office's own it stands in the room that is left there. */
export function slideContent(
  atlas: Atlas,
  ground: Ground,
  { title, says, isCover, view, link, fields }: SlideToWrite,
  { shape, screen }: Pick<SlidesToWrite, 'shape' | 'screen'>,
  day: string,
  room?: SlideRoom,
): SlideContent {
  const wish = { ...plainSheet, ...fields, paper: shape, title }
  const source = { link, date: day, dataVersion: atlas.edition.version, screen }
  const sheet = sheetOf({ atlas, ground, view, wish, source }, room)
  return { atlas, view, sheet, says, isCover, words: slideWordsIn(view.language) }
}
