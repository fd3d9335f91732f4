import type { Sheet } from '../drawing/sheet/sheet'
import { renderedSheet } from './renderedSheet'

/** A sheet as the text of an SVG file: texts are text, shapes are vectors, each park is a group with its id. */
export function svgText(sheet: Sheet): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(renderedSheet(sheet))}\n`
}
