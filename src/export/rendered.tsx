import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { NamedParks } from '../drawing/svg/Outline'

/** A figure as an SVG element that stands on no page, with the parks' groups named and a description. */
export function rendered(figure: Parameters<Root['render']>[0], description: string): SVGSVGElement {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(<NamedParks value="park-">{figure}</NamedParks>))
  const svg = host.querySelector('svg')?.cloneNode(true)
  root.unmount()
  if (!(svg instanceof SVGSVGElement)) throw new Error('rendered: React rendered no svg')
  // React writes it as an attribute like any other, and a serializer would write it twice.
  svg.removeAttribute('xmlns')
  const desc = document.createElementNS(svg.namespaceURI, 'desc')
  desc.textContent = description
  svg.querySelector('title')?.after(desc)
  return svg
}
