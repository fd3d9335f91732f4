import { type Sheet, sheetOf } from '../drawing/sheet/sheet'
import type { SheetWriter } from '../state/sheetWish'
import { renderedSheet } from './renderedSheet'

/** A sheet as the text of an SVG file: texts are text, shapes are vectors, each park is a group with its id. */
export function svgText(sheet: Sheet): string {
  const svg = renderedSheet(sheet)
  listLayers(svg)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
}

const inkscape = 'http://www.inkscape.org/namespaces/inkscape'

/** Inkscape lists as layers what says so in its own words; Illustrator goes by `data-name`. */
function listLayers(svg: SVGSVGElement) {
  svg.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:inkscape', inkscape)
  for (const layer of svg.querySelectorAll('[data-layer][data-name]')) {
    layer.setAttributeNS(inkscape, 'inkscape:groupmode', 'layer')
    layer.setAttributeNS(inkscape, 'inkscape:label', layer.getAttribute('data-name') ?? '')
  }
}

export const svgSheet: SheetWriter = async (order) => {
  const file = new Blob([svgText(sheetOf(order))], { type: 'image/svg+xml;charset=utf-8' })
  return { file, missing: [] }
}
