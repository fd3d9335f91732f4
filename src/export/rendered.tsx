import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { plainLine, plainText } from '../domain/plainText'
import { NamedParks } from '../drawing/svg/contexts'

/** A figure as an SVG element that stands on no page, with the parks' groups named and a description. */
export function rendered(figure: Parameters<Root['render']>[0], description: string): SVGSVGElement {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(<NamedParks value={true}>{figure}</NamedParks>))
  const svg = host.querySelector('svg')?.cloneNode(true)
  root.unmount()
  if (!(svg instanceof SVGSVGElement)) throw new Error('rendered: React rendered no svg')
  // React writes it as an attribute like any other, and a serializer would write it twice.
  svg.removeAttribute('xmlns')
  writePlainly(svg)
  const desc = document.createElementNS(svg.namespaceURI, 'desc')
  desc.textContent = plainText(description)
  svg.querySelector('title')?.after(desc)
  return svg
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
