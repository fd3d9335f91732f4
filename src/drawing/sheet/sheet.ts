import type { Atlas } from '../../domain/atlas'
import { clauseText } from '../../domain/clause'
import type { Ground } from '../../domain/ground'
import type { Camera, View } from '../../state/view'
import { wordsIn } from '../../words/words'
import { clausesShown } from '../clausesShown'
import { type Composition, compositionOf } from '../composition'
import { type Drawing, drawingOf } from '../drawing'
import type { Rect, Size } from '../frame'
import { stillParks } from '../parkMark'
import { namesOf } from '../placement'
import { metresPerPixel } from '../projection'
import { reachesOf } from '../reaches'
import { type ScaleBar, scaleBarOf } from '../scaleBar'
import { type Texts, textsOf } from '../texts'
import { type Orientation, type Paper, paperSize, sheetSize } from './papers'
import { qrModules } from './qrCode'

/** What the user asks of a sheet. */
export type SheetWish = {
  readonly paper: Paper
  readonly orientation: Orientation
  /** Empty for the map's own title. */
  readonly title: string
  /** 审图号, the number under which a map authority has approved the map; empty where it has none. */
  readonly approval: string
}

/** What a sheet tells of itself beside the view. */
export type SheetSource = {
  /** The whole link to the view. */
  readonly link: string
  /** `2026-11-26`, as the user's clock has it. */
  readonly date: string
  readonly dataVersion: string
  /** The map on the screen, in CSS pixels: what it shows the sheet shows, whatever its size. */
  readonly screen: Size
}

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
  /** Where the map lies on the sheet. */
  readonly body: Rect
  /** The map's frames, from the body's corner. */
  readonly composition: Composition
  readonly texts: Texts
  readonly scale: ScaleBar & {
    readonly text: string
    /** The denominator in the middle of the sheet: 1 : so many. */
    readonly ratio: number
  }
  readonly projection: string
  readonly clauses: string
  /** Sources, date, version, notice, approval: what is printed at the foot, each a phrase. */
  readonly credits: readonly string[]
  readonly notice: string
  readonly link: string
  readonly qr: readonly (readonly boolean[])[]
}

/** Units that title and foot take of a sheet, and the edge around all. */
export const sheetParts = { edge: 30, head: 86, foot: 92 } as const

/** The sheet of a view. Its legend and its notice are parts that no wish can drop. */
export function sheetOf(atlas: Atlas, ground: Ground, view: View, wish: SheetWish, source: SheetSource): Sheet {
  const words = wordsIn(view.language)
  const drawing = drawingOf(atlas, ground, { ...view, selection: view.selection })
  const size = sheetSize(wish.paper, wish.orientation)
  const paper = paperSize(wish.paper, wish.orientation)
  const body = bodyOf(size)
  const camera = view.camera && fitted(view.camera, source.screen, body)
  const composition = compositionOf(camera, body)
  const names = namesOf(
    stillParks(atlas, view.language, view.candidates),
    drawing.theme,
    composition,
    reachesOf(drawing.patterns),
  )
  const clauses = clausesShown(atlas, view).map((clause) => clauseText(clause, view.language))
  return {
    wish,
    size,
    paper,
    drawing,
    title: wish.title.trim() || drawing.title,
    sentence: drawing.sentence,
    readings: drawing.readings,
    body,
    composition,
    texts: textsOf(drawing, composition, names),
    scale: scaleOn(composition.main.camera, paper.width / size.width, view.language),
    projection: words('sheet.projection'),
    clauses: clauses.length > 0 ? words('sheet.clauses', { clauses: clauses.join(words('lens.parkJoin')) }) : '',
    credits: [
      words('sheet.plan'),
      drawing.attribution,
      words('sheet.date', { date: source.date }),
      words('sheet.version', { version: source.dataVersion }),
      ...(wish.approval.trim() ? [words('sheet.approval', { number: wish.approval.trim() })] : []),
    ],
    notice: `${words('schematicNotice')} · ${drawing.notice}`,
    link: source.link,
    qr: qrModules(source.link),
  }
}

function bodyOf({ width, height }: Size): Rect {
  const { edge, head, foot } = sheetParts
  return { x: edge, y: head, width: width - 2 * edge, height: height - head - foot }
}

/** What the screen shows, as large as the body lets it. */
function fitted(camera: Camera, screen: Size, body: Size): Camera {
  const scale = Math.min(body.width / screen.width, body.height / screen.height)
  return { ...camera, zoom: camera.zoom + Math.log2(scale) }
}

const longestBar = 150

function scaleOn(camera: Camera, millimetresPerUnit: number, language: View['language']): Sheet['scale'] {
  const words = wordsIn(language)
  const bar = scaleBarOf(camera, longestBar)
  const { metres } = bar
  return {
    ...bar,
    text: metres >= 1000 ? words('kilometres', { count: metres / 1000 }) : words('metres', { count: metres }),
    ratio: Number(((metresPerPixel(camera) * 1000) / millimetresPerUnit).toPrecision(2)),
  }
}
