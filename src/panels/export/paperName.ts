import type { Paper } from '../../state/sheetWish'
import type { sheetWordsIn } from '../../words/parts/sheet'

/** What a paper is called: by its format, but for the wall sheet. */
export function paperName(paper: Paper, words: ReturnType<typeof sheetWordsIn>): string {
  return paper === 'wall' ? words('sheet.paper.wall') : paper
}
