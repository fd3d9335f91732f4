import { SheetFigure } from '../drawing/sheet/SheetFigure'
import type { Sheet } from '../drawing/sheet/sheet'
import { rendered } from './rendered'

/** A sheet as an SVG element that stands on no page, with a title and a description. */
export function renderedSheet(sheet: Sheet): SVGSVGElement {
  return rendered(<SheetFigure sheet={sheet} prefix="sheet" />, descriptionOf(sheet))
}

/** What a file says of itself, where its format has a place for it. */
export function descriptionOf({ sentence, readings, notice, credits, link }: Sheet): string {
  return [sentence, ...readings, notice, ...credits, link].filter(Boolean).join('\n')
}
