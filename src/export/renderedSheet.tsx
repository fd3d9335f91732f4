import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { plainLine, plainText } from '../domain/plainText'
import { SheetFigure } from '../drawing/sheet/SheetFigure'
import type { Sheet } from '../drawing/sheet/sheet'
import { InFile } from '../drawing/svg/contexts'
import { fileNaming } from './fileNaming'

/** A sheet as an SVG element that stands on no page, with the parks' groups named, a title and a description. */
export function renderedSheet(sheet: Sheet): SVGSVGElement {
  const { language } = sheet.drawing
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() =>
    root.render(
      <InFile value={true}>
        <SheetFigure sheet={sheet} prefix="sheet" naming={fileNaming(language)} />
      </InFile>,
    ),
  )
  const svg = host.querySelector('svg')?.cloneNode(true)
  root.unmount()
  if (!(svg instanceof SVGSVGElement)) throw new Error('renderedSheet: React rendered no svg')
  // React writes it as an attribute like any other, and a serializer would write it twice.
  svg.removeAttribute('xmlns')
  writePlainly(svg)
  const desc = document.createElementNS(svg.namespaceURI, 'desc')
  desc.textContent = plainText(descriptionOf(sheet))
  svg.querySelector('title')?.after(desc)
  return svg
}

/** What a file says of itself, where its format has a place for it. */
export function descriptionOf({ sentence, readings, notice, credits, link }: Sheet): string {
  return [sentence, ...readings, notice, ...credits, link].filter(Boolean).join('\n')
}

/** What cannot stand in a file of XML may stand on a page. */
function writePlainly(svg: SVGSVGElement) {
  const texts = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { currentNode } = texts
    currentNode.nodeValue = plainLine(currentNode.nodeValue ?? '')
  }
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const attribute of element.attributes) attribute.value = plainLine(attribute.value)
  }
}
