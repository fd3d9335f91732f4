import './printing.css'
import type { ComponentProps, ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { isFromDisk, pageAddress } from './browser/page'
import type { Atlas } from './domain/atlas'
import { dayOf } from './domain/dayOf'
import type { Ground } from './domain/ground'
import { drawingOf } from './drawing/drawing'
import { footprintMap } from './drawing/pages/footprintMap'
import { SheetFigure } from './drawing/sheet/SheetFigure'
import { sheetOf } from './drawing/sheet/sheet'
import { MapFigure } from './drawing/svg/MapFigure'
import { linkTo } from './panels/detail/linkTo'
import { screenOfMap } from './panels/export/screenOfMap'
import { isWithinSheet, sheetSteps } from './panels/topic/fitSheet'
import { TopicSheet } from './panels/topic/TopicSheet'
import { leavingAtlas } from './state/AtlasContext'
import { linkElsewhere } from './state/linkElsewhere'
import { plainSheet } from './state/sheetWish'
import type { AtlasStore } from './state/store'
import { selectedPark, selectedTopic, type View } from './state/view'

/** `drawn` gives the atlas as it is drawn at that moment. */
type Printed = { readonly drawn: () => Atlas; readonly ground: Ground; readonly store: AtlasStore }

/**
 * What the browser prints: the desk or the panel that is open, a park's with its map, a topic as a page of its own; else the map as a sheet. Never the
 * interface, and on white whatever the screen is. A handout minds its own pages.
 */
export function keepPrinting(printed: Printed): () => void {
  let undo: (() => void) | null = null
  const begin = () => {
    if (undo || document.documentElement.dataset.prints) return
    undo = laidOut(printed)
  }
  const end = () => {
    undo?.()
    undo = null
  }
  const media = window.matchMedia('print')
  const follow = () => (media.matches ? begin() : end())
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  media.addEventListener('change', follow)
  // For who has to know that paper is minded: a test, or a script that prints.
  document.documentElement.dataset.printable = ''
  return () => {
    end()
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    media.removeEventListener('change', follow)
  }
}

/** Marks what is printed, with all around it, and puts there what only the paper shows; gives back how to undo it. */
function laidOut({ drawn, ground, store }: Printed): () => void {
  const atlas = leavingAtlas(drawn())
  const { view } = store.getState()
  const { dataset } = document.documentElement
  const topic = view.screen === 'whole' && !view.desk ? selectedTopic(view) : null
  const part =
    view.screen === 'whole' && !topic ? document.querySelector<HTMLElement>(view.desk ? '.desk' : '.detail') : null
  const place = document.createElement('div')
  const root = createRoot(place)
  place.className = part ? 'print-map' : topic ? 'print-topic' : 'print-sheet'
  dataset.prints = part ? 'part' : 'sheet'
  if (isFromDisk()) dataset.printsFrom = 'disk'
  if (part) part.prepend(place)
  else document.body.append(place)
  const around = marked(part ?? place)
  if (topic) setTopic(root, place, { atlas, ground, view, topic, link: linkTo(view).link })
  else
    render(
      root,
      part ? view.desk ? null : <ParkMap {...{ atlas, ground, view }} /> : <MapSheet {...{ atlas, ground, view }} />,
    )
  return () => {
    flushSync(() => root.unmount())
    place.remove()
    for (const element of around) delete element.dataset.printed
    delete dataset.prints
    delete dataset.printsFrom
  }
}

/** A topic has one page where a type that is still read lets all of it stand there, else as many as it takes. */
function setTopic(root: Root, place: HTMLElement, shown: ComponentProps<typeof TopicSheet>) {
  render(root, <TopicSheet {...shown} />)
  const fits = sheetSteps.some((type) => {
    place.style.setProperty('--type', `${type}`)
    return isWithinSheet(place)
  })
  if (fits) return
  place.style.setProperty('--type', `${sheetSteps[0]}`)
  place.dataset.flows = ''
}

function render(root: Root, what: ReactNode) {
  flushSync(() => root.render(what))
}

/** The part and what it lies in, up to the page, each marked as what it is. */
function marked(part: HTMLElement): readonly HTMLElement[] {
  const elements: HTMLElement[] = []
  for (let element: HTMLElement | null = part; element && element !== document.body; element = element.parentElement) {
    element.dataset.printed = element === part ? 'part' : 'way'
    elements.push(element)
  }
  return elements
}

type Shown = { readonly atlas: Atlas; readonly ground: Ground; readonly view: View }

function MapSheet({ atlas, ground, view }: Shown) {
  const source = {
    link: linkElsewhere(pageAddress(), view).link,
    date: dayOf(new Date()),
    dataVersion: atlas.edition.version,
    screen: screenOfMap(),
  }
  const sheet = sheetOf({ atlas, ground, view, wish: { ...plainSheet, palette: 'white' }, source })
  return <SheetFigure sheet={sheet} prefix="print" />
}

/** As broad as an upright page, in CSS pixels. */
const mapSize = { width: 680, height: 330 }

function ParkMap({ atlas, ground, view }: Shown) {
  const park = selectedPark(view)
  if (!park) return null
  const drawing = drawingOf(atlas, ground, { ...view, theme: 'light' })
  return <MapFigure {...footprintMap(drawing, park, { x: 0, y: 0, ...mapSize })} size={mapSize} prefix="print" />
}
