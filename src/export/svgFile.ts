import { type Sheet, sheetOf } from '../drawing/sheet/sheet'
import type { SheetWriter } from '../state/sheetWish'
import { renderedSheet } from './renderedSheet'

/** A sheet as the text of an SVG file: texts are text, shapes are vectors, each park is a group with its id. */
export function svgText(sheet: Sheet): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(renderedSheet(sheet))}\n`
}

export const svgSheet: SheetWriter = async (order) => {
  const file = new Blob([svgText(sheetOf(order))], { type: 'image/svg+xml;charset=utf-8' })
  return { file, missing: [] }
}
