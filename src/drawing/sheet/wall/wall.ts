import type { Atlas } from '../../../domain/atlas'
import type { Clause } from '../../../domain/clause'
import type { Ground } from '../../../domain/ground'
import type { SheetWish } from '../../../state/sheetWish'
import type { View } from '../../../state/view'
import { sheetWordsIn } from '../../../words/parts/sheet'
import { clausesOfMap } from '../../clausesShown'
import type { LegendEntry } from '../../legend'
import { type LegendGroup, type LegendItem, type LegendRow, legendGroups } from '../legendRows'
import type { SheetDrawing } from '../sheetDrawing'
import type { WallParts } from '../sheetFrame'
import { type SheetLegend, setInBox } from '../sheetLegend'
import { comparedIndicators, type FigureStrip, figureStripOf } from './figureStrip'
import { indexRows, indexWidth } from './parkIndex'
import { type SmallMap, smallMapOf } from './smallMap'
import { industryViews } from './wallViews'

/** What the wall sheet has beside a map with its inset and its legend. */
export type Wall = {
  readonly small: readonly SmallMap[]
  readonly index: SheetLegend
  readonly strip: FigureStrip
  /** What the legend explains, whose fills are those of all maps. */
  readonly legend: SheetLegend
  readonly explained: SheetDrawing
}

type Asked = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly view: View
  readonly wish: SheetWish
  readonly drawing: SheetDrawing
  readonly parts: WallParts
  readonly unit: number
}

export function wallOf({ atlas, ground, view, wish, drawing, parts, unit }: Asked): Wall {
  const small = industryViews(atlas, view).flatMap((shown, at) => {
    const box = parts.small[at]
    return box ? [smallMapOf(atlas, ground, shown, wish, { box, heading: parts.heading, unit })] : []
  })
  // What stands over a small map is not said again.
  const said = new Set(small.flatMap(({ readings }) => readings))
  const unsaid = { ...drawing, readings: drawing.readings.filter((reading) => !said.has(reading)) }
  return {
    small,
    index: setInBox((width) => indexRows(atlas, drawing, width), parts.index, unit, indexWidth(drawing)),
    strip: figureStripOf(atlas, parts.strip, unit, view.language),
    explained: explainedBy(drawing, small),
    legend: setInBox(
      (width) => [...legendGroups(unsaid, width), ...lensRows(small, sheetWordsIn(view.language))],
      parts.legend,
      unit,
    ),
  }
}

/** The drawing with what its legend tells of the small maps too: who names a park, in the colour of its fill. */
function explainedBy(drawing: SheetDrawing, small: readonly SmallMap[]): SheetDrawing {
  const fills = new Map(small.flatMap((map) => map.drawing.fills).map((fill) => [fill.id, fill]))
  return { ...drawing, fills: [...drawing.fills, ...fills.values()] }
}

/** What the small maps' colours mean, each once: without its count, which is another on each, and none that no answer has. */
function lensRows(small: readonly SmallMap[], words: ReturnType<typeof sheetWordsIn>): readonly LegendGroup[] {
  const entries = small
    .flatMap(({ drawing }) => drawing.legend)
    .flatMap((entry): readonly SwatchEntry[] => {
      if (entry.kind === 'fill') return entry.count > 0 ? [entry] : []
      return entry.kind === 'quiet' ? [{ kind: 'quiet', name: words('wall.others') }] : []
    })
  const title = words('wall.industries')
  const head: LegendRow = { height: 1.5, items: [{ kind: 'text', text: title, x: 0, share: 1, look: 'strong' }] }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return [...byName.values()].map((entry, at) => {
    const name: LegendItem = { kind: 'text', text: entry.name, x: 2.3, share: 1, look: 'plain' }
    const row: LegendRow = { height: 1.5, items: [{ kind: 'swatch', x: 0, entry }, name] }
    return { name: entry.name, kind: entry.kind, rows: at === 0 ? [head, row] : [row] }
  })
}

type SwatchEntry = Extract<LegendEntry, { readonly kind: 'fill' | 'quiet' }>

/** All that the wall sheet rests on beside its large map. */
export function wallClauses(atlas: Atlas, view: View): readonly Clause[] {
  return [
    ...industryViews(atlas, view).flatMap((shown) => clausesOfMap(atlas, shown)),
    ...comparedIndicators(atlas).flatMap(({ baseline, target }) => [baseline.clause, target.clause]),
  ]
}
