import type { Atlas } from '../../domain/atlas'
import { titleOf } from '../../domain/edition'
import { plainLine } from '../../domain/plainText'
import type { SheetOrder, SheetSource, SheetWish } from '../../state/sheetWish'
import type { View } from '../../state/view'
import { sheetWordsIn } from '../../words/parts/sheet'
import { clauseList } from '../clauseList'
import { clausesOfMap } from '../clausesShown'
import type { Composition } from '../composition'
import type { Diagram } from '../diagram/diagram'
import { diagramOf } from '../diagram/diagramOf'
import { drawingOf } from '../drawing'
import { uncovered } from '../focus'
import type { Rect, Size } from '../frame'
import { type BasePark, baseParks } from '../parkMark'
import { insetDistrictsOf, noTexts, type Texts, textsOf } from '../texts'
import { paletteTheme, paletteView } from './palette'
import { isSlide, paperSize } from './papers'
import { proposedTitle } from './proposedTitle'
import { qrModules } from './qrCode'
import { type SheetDrawing, sheetDrawingOf } from './sheetDrawing'
import type { SheetFrame } from './sheetFrame'
import { type SheetLayout, sheetLayout } from './sheetLayout'
import { type SheetLegend, sheetLegendOf } from './sheetLegend'
import { type SheetLines, sheetLines } from './sheetLines'
import { type SheetScaleBar, scaleOn } from './sheetScale'

/** A composed sheet as a value, in units of its own (see `sheetSize`); every format is written from it. */
export type Sheet = {
  readonly wish: SheetWish
  readonly size: Size
  /** In millimetres. */
  readonly paper: Size
  readonly drawing: SheetDrawing
  readonly title: string
  readonly sentence: string
  readonly readings: readonly string[]
  readonly frame: SheetFrame
  /** What stands above and below the map, line by line. */
  readonly lines: SheetLines
  /** Where the maps and the legend lie on the sheet; these are given from its corner. */
  readonly body: Rect
  readonly composition: Composition
  /** Where the nodes stand, from the main map's corner, where the view is a diagram; it has no scale. */
  readonly diagram: Diagram | null
  readonly texts: Texts
  /** `null` where none is wished. */
  readonly legend: SheetLegend | null
  readonly scale: SheetScaleBar
  /** Sources, date, version, approval: what is printed at the foot, each a phrase. */
  readonly credits: readonly string[]
  readonly notice: string
  /** Empty where there is none that leads anywhere elsewhere. */
  readonly link: string
  /** Empty where there is no link, or it is too long for a code. */
  readonly qr: readonly (readonly boolean[])[]
}

/** How large a code of so many modules is with its quiet zone of four on each side: 0.3 mm a module on A4. */
function codeSize(modules: number): number {
  return modules === 0 ? 0 : Math.max(60, (modules + 8) * 1.2)
}

/** The sheet of a view. Its notice is a part that no wish can drop. */
export function sheetOf({ atlas, ground, view: asked, wish, source }: SheetOrder): Sheet {
  const view = paletteView(asked, wish)
  const isDiagram = view.arrangement === 'diagram'
  const hasInset = wish.hasInset && !isDiagram
  const shown = { camera: view.camera, screen: source.screen }
  const drawn = drawingOf(atlas, ground, view)
  const layout = sheetLayout(drawn.extent, { ...wish, hasInset }, shown)
  const { frame, composition } = layout
  const themed = { ...drawn, theme: paletteTheme(drawn.theme, wish) }
  const drawing = sheetDrawingOf(themed, wish, { hasInset: composition.inset !== null, isDiagram })
  const paper = paperSize(wish.paper, wish.orientation)
  const said = saidOn({ atlas, view, drawing, wish, source, frame })
  return {
    ...{ wish, paper, drawing, frame, composition },
    ...{ size: frame.size, body: frame.body, sentence: drawing.sentence, readings: drawing.readings },
    ...said,
    diagram: isDiagram ? diagramOn(atlas, baseParks(atlas, view.language, view.candidates), drawing, layout) : null,
    texts: textsIn(drawing, layout, wish),
    legend: frame.legend && sheetLegendOf(drawing, frame.legend, frame.unit),
    scale: scaleOn(layout, wish.scale, paper, view.language),
  }
}

/** The diagram in the place of the map, with its design pixel on a sheet and its least letters. */
function diagramOn(
  atlas: Atlas,
  parks: readonly BasePark[],
  drawing: SheetDrawing,
  { frame, composition }: SheetLayout,
): Diagram {
  const size = composition.main.rect
  const unit = Math.max(0.84, Math.min(1.2, frame.body.height / 600))
  const type = { unit, leastText: 8, leastName: 0 }
  return diagramOf({ atlas, ground: drawing.ground, parks, drawing, size, covered: uncovered, taken: [], type })
}

function textsIn(drawing: SheetDrawing, { composition }: SheetLayout, { hidden }: SheetWish): Texts {
  const written = textsOf(drawing, composition)
  const texts = { ...written, insetDistricts: insetDistrictsOf(drawing, composition, written.names) }
  return hidden.includes('names') ? { ...texts, names: noTexts.names, blockNames: [] } : texts
}

type Saying = Pick<SheetOrder, 'atlas' | 'view' | 'wish' | 'source'> & Pick<Sheet, 'drawing' | 'frame'>

/** What the sheet says in words: its title, what it rests on, that it is schematic, and where it leads. */
function saidOn({ atlas, view, drawing, wish, source, frame }: Saying) {
  const { language, arrangement } = view
  const words = sheetWordsIn(language)
  const title = plainLine(wish.title).trim() || proposedTitle(atlas, view)
  const credits = creditsOf(atlas, drawing, wish, source)
  const notice = `${words('schematicNotice')} · ${drawing.notice}`
  const kind = words(arrangement === 'diagram' ? 'sheet.diagram' : 'sheet.projection')
  const strong = arrangement === 'diagram' ? `${kind} · ${notice}` : `${notice} · ${kind}`
  const link = wish.hasLink || wish.hasCode ? source.link : ''
  const qr = wish.hasCode ? qrModules(link) : []
  const printed = wish.hasLink ? link || words('link.none') : ''
  const lines = sheetLines(frame, {
    title,
    sentence: drawing.sentence,
    foot: [clausesOf(atlas, view), credits.join(' · '), strong, printed],
    notice: strong,
    code: codeSide(qr.length, frame, isSlide(wish.paper)),
  })
  return { title, credits, notice, link, qr, lines }
}

/** No larger than the foot is high. */
export function codeSide(modules: number, { foot, unit }: SheetFrame, isLow: boolean): number {
  return Math.min(codeSize(modules) * unit, foot.height - (isLow ? 6 : 14) * unit)
}

function clausesOf(atlas: Atlas, view: View): string {
  const words = sheetWordsIn(view.language)
  const clauses = clauseList(clausesOfMap(atlas, view), view.language)
  return clauses ? words('sheet.clauses', { clauses }) : ''
}

function creditsOf(
  atlas: Atlas,
  { language, attribution }: SheetDrawing,
  { approval, office, number, date, version }: SheetWish,
  source: SheetSource,
): readonly string[] {
  const words = sheetWordsIn(language)
  const field = (key: 'office' | 'number' | 'edition' | 'approval', value: string) => {
    const said = plainLine(value).trim()
    return said ? [words(`sheet.${key}`, { value: said })] : []
  }
  return [
    ...field('office', office),
    ...field('number', number),
    words('sheet.plan', { plan: titleOf(atlas, language) }),
    attribution,
    words('sheet.date', { date: plainLine(date).trim() || source.date }),
    ...field('edition', version),
    words('sheet.version', { version: source.dataVersion }),
    ...field('approval', approval),
  ]
}
