import type { Atlas } from '../../domain/atlas'
import { clauseText } from '../../domain/clause'
import { titleOf } from '../../domain/edition'
import { plainLine } from '../../domain/plainText'
import type { SheetOrder, SheetSource, SheetWish } from '../../state/sheetWish'
import type { Camera, View } from '../../state/view'
import { sheetWordsIn } from '../../words/parts/sheet'
import { clausesShown } from '../clausesShown'
import type { Composition } from '../composition'
import type { Diagram } from '../diagram/diagram'
import { diagramOf } from '../diagram/diagramOf'
import { type Drawing, drawingOf } from '../drawing'
import { uncovered } from '../focus'
import type { Rect, Size } from '../frame'
import { legendLayout } from '../legendLayout'
import { type BasePark, baseParks } from '../parkMark'
import { metresPerPixel } from '../projection'
import { type ScaleBar, scaleBarOf } from '../scaleBar'
import { type Texts, textsOf } from '../texts'
import { paperSize, sheetSize } from './papers'
import { qrModules } from './qrCode'
import { sheetLayout } from './sheetLayout'
import { edge, type SheetLines, sheetLines } from './sheetLines'

/** A composed sheet as a value, in units of its own (see `sheetSize`); every format is written from it. */
export type Sheet = {
  readonly wish: SheetWish
  readonly size: Size
  /** In millimetres. */
  readonly paper: Size
  readonly drawing: Drawing
  readonly title: string
  readonly sentence: string
  readonly readings: readonly string[]
  /** What stands above and below the map, line by line. */
  readonly lines: SheetLines
  /** Where the map lies on the sheet. */
  readonly body: Rect
  /** The map's frames, from the body's corner. */
  readonly composition: Composition
  /** Where the nodes stand, from the body's corner, where the view is a diagram; it has no scale. */
  readonly diagram: Diagram | null
  readonly texts: Texts
  /** Where the legend stands, from the body's corner. */
  readonly legend: Rect
  readonly scale: ScaleBar & {
    /** The denominator in the middle of the sheet: 1 : so many. */
    readonly ratio: number
  }
  /** Sources, date, version, approval: what is printed at the foot, each a phrase. */
  readonly credits: readonly string[]
  readonly notice: string
  /** Empty where there is none that leads anywhere elsewhere. */
  readonly link: string
  /** Empty where there is no link, or it is too long for a code. */
  readonly qr: readonly (readonly boolean[])[]
}

/** How large a code of so many modules is with its quiet zone of four on each side: 0.3 mm a module on A4. */
export function codeSize(modules: number): number {
  return modules === 0 ? 0 : Math.max(60, (modules + 8) * 1.2)
}

/** The sheet of a view. Its legend and its notice are parts that no wish can drop. */
export function sheetOf({ atlas, ground, view, wish, source }: SheetOrder): Sheet {
  const drawing = drawingOf(atlas, ground, view)
  const size = sheetSize(wish.paper, wish.orientation)
  const paper = paperSize(wish.paper, wish.orientation)
  const title = plainLine(wish.title).trim() || drawing.title
  const qr = qrModules(source.link)
  const credits = creditsOf(atlas, drawing, wish, source)
  const { notice, strong, link } = saidOn(view, drawing, source)
  const lines = sheetLines(size, {
    title,
    sentence: drawing.sentence,
    reading: drawing.readings[0] ?? '',
    foot: [clausesOf(atlas, view), credits.join(' · '), strong, link],
    notice: strong,
    code: codeSize(qr.length),
  })
  const body = bodyOf(size, lines)
  const camera = view.camera && fitted(view.camera, source.screen, body)
  const { composition, legend } = sheetLayout(drawing.extent, body, legendLayout(drawing), camera)
  const parks = baseParks(atlas, view.language, view.candidates)
  return {
    ...{ wish, size, paper, drawing },
    title,
    sentence: drawing.sentence,
    readings: drawing.readings,
    lines,
    body,
    composition,
    diagram: view.arrangement === 'diagram' ? diagramOn(atlas, drawing, parks, body, legend) : null,
    texts: textsOf(drawing, composition),
    legend,
    scale: scaleOn(composition.main.camera, paper.width / size.width, view.language),
    credits,
    notice,
    link: source.link,
    qr,
  }
}

/** What the sheet says of itself: that it is schematic, in bold with what kind of picture it is, and where it leads. */
function saidOn({ language, arrangement }: View, drawing: Drawing, source: SheetOrder['source']) {
  const words = sheetWordsIn(language)
  const notice = `${words('schematicNotice')} · ${drawing.notice}`
  const strong =
    arrangement === 'diagram' ? `${words('sheet.diagram')} · ${notice}` : `${notice} · ${words('sheet.projection')}`
  return { notice, strong, link: source.link || words('link.none') }
}

function clausesOf(atlas: Atlas, view: View): string {
  const words = sheetWordsIn(view.language)
  const clauses = clausesShown(atlas, view).map((clause) => clauseText(clause, view.language))
  return clauses.length > 0 ? words('sheet.clauses', { clauses: clauses.join(words('join.conditions')) }) : ''
}

function creditsOf(
  atlas: Atlas,
  { language, attribution }: Drawing,
  { approval }: SheetWish,
  { date, dataVersion }: SheetSource,
): readonly string[] {
  const words = sheetWordsIn(language)
  return [
    words('sheet.plan', { plan: titleOf(atlas, language) }),
    attribution,
    words('sheet.date', { date }),
    words('sheet.version', { version: dataVersion }),
    ...(approval.trim() ? [words('sheet.approval', { number: approval.trim() })] : []),
  ]
}

function bodyOf({ width, height }: Size, { headHeight, footHeight }: SheetLines): Rect {
  return { x: edge, y: headHeight, width: width - 2 * edge, height: height - headHeight - footHeight }
}

/** The diagram beside its legend, with its design pixel on a sheet and its least letters. */
function diagramOn(atlas: Atlas, drawing: Drawing, parks: readonly BasePark[], size: Size, legend: Rect): Diagram {
  const type = { unit: Math.max(0.84, Math.min(1.2, size.height / 600)), leastText: 8, leastName: 0 }
  return diagramOf({ atlas, ground: drawing.ground, parks, drawing, size, covered: uncovered, taken: [legend], type })
}

/** What the screen shows, as large as the body lets it. */
function fitted(camera: Camera, screen: Size, body: Size): Camera {
  const scale = Math.min(body.width / screen.width, body.height / screen.height)
  return { ...camera, zoom: camera.zoom + Math.log2(scale) }
}

const longestBar = 150

function scaleOn(camera: Camera, millimetresPerUnit: number, language: View['language']): Sheet['scale'] {
  return {
    ...scaleBarOf(camera, longestBar, language),
    ratio: Number(((metresPerPixel(camera) * 1000) / millimetresPerUnit).toPrecision(2)),
  }
}
