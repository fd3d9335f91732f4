import { sheetShapes } from '../../drawing/shapes/sheetShapes'
import { sheetOf } from '../../drawing/sheet/sheet'
import type { SheetWriter } from '../../state/sheetWish'
import { fileNaming } from '../fileNaming'
import { descriptionOf } from '../renderedSheet'
import { pdfFile } from './pdfFile'

/** A sheet as a page of vectors. */
export const pdfSheet: SheetWriter = (order, _, signal) => {
  const sheet = sheetOf(order)
  const { title, sentence, readings, notice, drawing, link, size, paper } = sheet
  const page = () => ({
    shapes: sheetShapes(sheet, fileNaming(drawing.language)),
    ground: drawing.theme.halo,
    about: [sentence, ...readings].join('\n'),
    size,
    paper,
  })
  const properties = {
    title,
    subject: descriptionOf(sheet),
    keywords: [title, sentence, notice, link].filter(Boolean).join(', '),
    language: drawing.language,
  }
  return pdfFile([page], properties, signal)
}
