import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { SheetFigure } from '../drawing/sheet/SheetFigure'
import type { Sheet } from '../drawing/sheet/sheet'
import { NamedParks } from '../drawing/svg/Outline'

/** A sheet as an SVG element that stands on no page, with the parks' groups named, a title and a description. */
export function renderedSheet(sheet: Sheet): SVGSVGElement {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() =>
    root.render(
      <NamedParks value="park-">
        <SheetFigure sheet={sheet} prefix="sheet" />
      </NamedParks>,
    ),
  )
  const svg = host.querySelector('svg')?.cloneNode(true)
  root.unmount()
  if (!(svg instanceof SVGSVGElement)) throw new Error('renderedSheet: React rendered no svg')
  const description = document.createElementNS(svg.namespaceURI, 'desc')
  description.textContent = descriptionOf(sheet)
  svg.querySelector('title')?.after(description)
  return svg
}

/** What a file says of itself, where its format has a place for it. */
export function descriptionOf({ sentence, readings, notice, credits, link }: Sheet): string {
  return [sentence, ...readings, notice, ...credits, link].join('\n')
}
