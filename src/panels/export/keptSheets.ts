import { type Known, keptOfView, knownOf, textOf } from '../../state/keptSheets'
import {
  legendPlaces,
  orientations,
  palettes,
  papers,
  plainSheet,
  type SheetFormat,
  type SheetFormats,
  type SheetLook,
  type SheetOfView,
  type SheetTexts,
  type SheetWish,
  scales,
  sheetLayers,
} from '../../state/sheetWish'

export const resolutions = [96, 150, 200, 300, 600] as const

/** What a sheet is asked for as; each kind has a look of its own. */
export type SheetKind = 'slides' | 'pdf' | 'pictures' | 'all'

/** All that is chosen for a sheet's file. */
export type SheetChoice = SheetWish & { readonly format: SheetFormat; readonly dotsPerInch: number }

/** Whose choices are asked for: of one kind of file, and of one view by its address and language. */
export type SheetPlace = { readonly kind: SheetKind; readonly view: string }

/** What lies on the shelf: nothing of it is trusted. */
type Kept = { readonly kinds: Known; readonly last: string; readonly views: readonly Known[]; readonly office: unknown }

/** So many views are remembered; then the oldest is forgotten. */
const mostViews = 40

function keptOf(value: unknown): Kept {
  const { kinds, last, views, office } = knownOf(value)
  return {
    kinds: knownOf(kinds),
    last: textOf(last),
    views: Array.isArray(views) ? views.slice(0, mostViews).map(knownOf) : [],
    office,
  }
}

function oneOf<Value>(known: readonly Value[], value: unknown, otherwise: Value): Value {
  return known.find((one) => one === value) ?? otherwise
}

/** What was kept for a place, each part where it is still one of ours. */
export function choiceOf(kept: unknown, formats: SheetFormats, { kind, view }: SheetPlace): SheetChoice {
  const { kinds, last, office } = keptOf(kept)
  // A kind that was never asked for begins as the one before it.
  const own = knownOf(kinds[kind] ?? kinds[last])
  return {
    ...lookOf(own),
    ...ofViewOf(keptOfView(kept, view)),
    office: textOf(office),
    format: formats.find(({ ending }) => ending === own.format) ?? formats[0],
    dotsPerInch: oneOf<number>(resolutions, own.dotsPerInch, 300),
  }
}

function lookOf(said: Known): SheetLook {
  const is = (key: 'hasInset' | 'isTransparent' | 'hasFrame' | 'hasCode' | 'hasLink') =>
    oneOf([true, false], said[key], plainSheet[key])
  return {
    paper: oneOf(papers, said.paper, plainSheet.paper),
    orientation: oneOf(orientations, said.orientation, plainSheet.orientation),
    legend: oneOf(legendPlaces, said.legend, plainSheet.legend),
    palette: oneOf(palettes, said.palette, plainSheet.palette),
    hasInset: is('hasInset'),
    isTransparent: is('isTransparent'),
    hasFrame: is('hasFrame'),
    hasCode: is('hasCode'),
    hasLink: is('hasLink'),
  }
}

function ofViewOf(said: Known): SheetOfView {
  const hidden: readonly unknown[] = Array.isArray(said.hidden) ? said.hidden : []
  return {
    ...textsOf(said),
    scale: oneOf(scales, said.scale, 'fit'),
    hidden: sheetLayers.filter((layer) => hidden.includes(layer)),
  }
}

function textsOf(said: Known): SheetTexts {
  const { title, number, date, version, approval } = said
  return {
    title: textOf(title),
    number: textOf(number),
    date: textOf(date),
    version: textOf(version),
    approval: textOf(approval),
  }
}

/** What is kept once something is chosen for a place: the look by kind, what is said of a view by that view. */
export function keptAfter(kept: unknown, { kind, view }: SheetPlace, choice: SheetChoice): unknown {
  const { kinds, views } = keptOf(kept)
  const own = { ...lookOf(choice), format: choice.format.ending, dotsPerInch: choice.dotsPerInch }
  const ofView = { view, ...ofViewOf(choice) }
  return {
    kinds: { ...kinds, [kind]: own },
    last: kind,
    views: [ofView, ...views.filter((one) => one.view !== view)].slice(0, mostViews),
    office: choice.office,
  }
}

/** Whether the last sheet that was asked for said something of another view, which this one does not take over. */
export function saysOfOther(kept: unknown, view: string): boolean {
  const { views } = keptOf(kept)
  const [last] = views
  if (!last || last.view === view || views.some((one) => one.view === view)) return false
  const { scale, hidden, ...texts } = ofViewOf(last)
  return scale !== 'fit' || hidden.length > 0 || Object.values(texts).some((text) => text !== '')
}
