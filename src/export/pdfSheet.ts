import { sheetOf } from '../drawing/sheet/sheet'
import type { SheetWriter } from '../state/sheetWish'
import { pdfFile } from './pdfFile'
import { descriptionOf, renderedSheet } from './renderedSheet'

/** A sheet as a page of vectors. */
export const pdfSheet: SheetWriter = (order, _, signal) => {
  const sheet = sheetOf(order)
  const page = () => ({ svg: renderedSheet(sheet), paper: sheet.paper })
  const { title, sentence, notice, drawing, link } = sheet
  const properties = {
    title,
    subject: descriptionOf(sheet),
    keywords: [title, sentence, notice, link].filter(Boolean).join(', '),
    language: drawing.language,
  }
  return pdfFile([page], properties, signal)
}
