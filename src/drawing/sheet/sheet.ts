import type { Atlas } from '../../domain/atlas'
import type { SheetOrder, SheetWish } from '../../state/sheetWish'
import { selectedTopic, type View } from '../../state/view'
import { clausesOfMap } from '../clausesShown'
import type { Composition } from '../composition'
import type { Diagram } from '../diagram/diagram'
import { diagramOf } from '../diagram/diagramOf'
import { drawingOf } from '../drawing'
import { uncovered } from '../focus'
import type { Rect, Size } from '../frame'
import { type BasePark, baseParks } from '../parkMark'
import type { Prose } from '../shapes/shape'
import { insetDistrictsOf, noTexts, type Texts, textsOf } from '../texts'
import type { TopicSetting } from '../topics/topicLine'
import { type TopicPage, topicPageOf } from '../topics/topicPage'
import { paletteTheme, paletteView } from './palette'
import { isSlide, paperSize } from './papers'
import { type SheetDrawing, sheetDrawingOf } from './sheetDrawing'
import type { SheetFrame } from './sheetFrame'
import { type SheetLayout, sheetLayout } from './sheetLayout'
import { type SheetLegend, sheetLegendOf } from './sheetLegend'
import type { SheetLines } from './sheetLines'
import { saidOn } from './sheetSaid'
import { type SheetScaleBar, scaleOn } from './sheetScale'
import { slideLegendOf } from './slideLegend'
import type { SlideRoom } from './slideRoom'
import type { TitleBlock } from './titleBlock'
import { topicFacts } from './topicFacts'
import { type Wall, wallClauses, wallOf } from './wall/wall'
import { structureView } from './wall/wallViews'

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
  /** What a slide says of its topic, in the place of the inset; from the body's corner. */
  readonly facts: readonly Prose[]
  /** What only the wall sheet has. */
  readonly wall: Wall | null
  readonly scale: SheetScaleBar
  /** Sources, office, number, date, version, approval, each a phrase: on paper the office's own stand in the block instead. */
  readonly credits: readonly string[]
  /** 图签; `null` on a slide, whose foot says the same. */
  readonly block: TitleBlock | null
  readonly notice: string
  /** Empty where there is none that leads anywhere elsewhere. */
  readonly link: string
  /** Empty where there is no link, or it is too long for a code. */
  readonly qr: readonly (readonly boolean[])[]
}

/** Names with the numbers that the index and the small maps go by. */
function numbered(drawing: SheetDrawing): SheetDrawing {
  return {
    ...drawing,
    parks: drawing.parks.map((park) => ({ ...park, label: `${park.number} ${park.label}` })),
  }
}

/** The wall sheet has all of its parts, and shows the whole zone. */
const wholeWall = { hasInset: true, legend: 'beside', scale: 'fit', orientation: 'landscape' } as const

/** The sheet of a view, as a whole or in the room that a slide leaves. Its notice is a part that no wish can drop. */
export function sheetOf({ atlas, ground, view: asked, wish: wished, source }: SheetOrder, room?: SlideRoom): Sheet {
  const isWall = wished.paper === 'wall'
  const wish: SheetWish = isWall ? { ...wished, ...wholeWall } : wished
  const view = paletteView(isWall ? structureView(asked) : asked, wish)
  const isDiagram = view.arrangement === 'diagram'
  const about = isSlide(wish.paper) ? topicOn(atlas, view) : null
  const hasFacts = about !== null
  const hasInset = hasFacts || (wish.hasInset && !isDiagram)
  const shown = { camera: view.camera, screen: source.screen }
  const drawn = drawingOf(atlas, ground, view)
  const layout = sheetLayout(drawn.extent, { ...wish, hasInset, hasFacts, room }, shown)
  const { frame, composition } = layout
  const scale = scaleOn(layout, wish.scale, paperSize(wish.paper, wish.orientation), view.language)
  const themed = { ...drawn, theme: paletteTheme(drawn.theme, wish) }
  const plain = sheetDrawingOf(themed, wish, { hasInset: composition.inset !== null, isDiagram })
  const drawing = isWall ? numbered(plain) : about ? { ...plain, sentence: about.page.sentence } : plain
  const paper = room?.paper ?? paperSize(wish.paper, wish.orientation)
  const wall =
    frame.wall &&
    wallOf({ atlas, ground, view: paletteView(asked, wish), wish, drawing: plain, parts: frame.wall, unit: frame.unit })
  const rests = [...clausesOfMap(atlas, view), ...(isWall ? wallClauses(atlas, asked) : [])]
  const said = saidOn({ atlas, view, rests, drawing, wish, source, frame, paper, scale })
  return {
    ...{ wish, paper, drawing, frame, composition },
    ...{ size: frame.size, body: frame.body, sentence: drawing.sentence, readings: drawing.readings },
    ...said,
    diagram: isDiagram ? diagramOn(atlas, baseParks(atlas, view.language, view.candidates), drawing, layout) : null,
    texts: textsIn(drawing, layout, wish),
    legend: wall ? wall.legend : frame.legend && legendOn(drawing, frame.legend, layout, wish),
    facts: about && frame.inset ? topicFacts(about.setting, about.page, frame.inset, drawing.theme) : [],
    wall,
    scale,
  }
}

/** The topic whose page is open, with all that it says. */
function topicOn(atlas: Atlas, view: View): { readonly setting: TopicSetting; readonly page: TopicPage } | null {
  const topic = selectedTopic(view)
  if (!topic) return null
  const setting = { atlas, topic, sources: view.filter.sources, language: view.language }
  return { setting, page: topicPageOf(setting) }
}

function legendOn(drawing: SheetDrawing, box: Rect, { frame }: SheetLayout, { paper }: SheetWish): SheetLegend {
  return isSlide(paper) ? slideLegendOf(drawing, box) : sheetLegendOf(drawing, box, frame.unit)
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
  const { leastText, leastName } = composition
  const type = { unit, leastText, leastName }
  return diagramOf({ atlas, ground: drawing.ground, parks, drawing, size, covered: uncovered, taken: [], type })
}

function textsIn(drawing: SheetDrawing, { composition, frame }: SheetLayout, { hidden }: SheetWish): Texts {
  const written = textsOf(drawing, composition)
  const texts = { ...written, insetDistricts: insetDistrictsOf(drawing, composition, written.names) }
  // What a number on the wall sheet stands for its index tells.
  const keyless = frame.wall ? { ...texts, names: { ...texts.names, key: null } } : texts
  return hidden.includes('names') ? { ...texts, names: noTexts.names, blockNames: [] } : keyless
}
