import type { Atlas } from '../../domain/atlas'
import { type Rect, type Size, shownWithin, transformOf } from '../../drawing/frame'
import { tiesOf } from '../../drawing/insetTies'
import { insetTitleOf } from '../../drawing/insetTitle'
import { boxesOf } from '../../drawing/placement'
import type { Sheet } from '../../drawing/sheet/sheet'
import type { SlideWords } from '../../words/parts/slide'
import { clipped } from './clipped'
import { groundShapes, stationShapes } from './groundShapes'
import { parkShapes } from './parkShapes'
import { patternShapes } from './patternShapes'
import type { Pen } from './pen'
import { freeform, type Group, type Shape, solid, stroke } from './shape'
import { blockNameShapes, groundNameShapes, lineOnBaseline, nameShapes } from './textShapes'

/** What of a sheet its map is drawn from. */
type SheetMap = Pick<Sheet, 'drawing' | 'composition' | 'texts'> & { readonly body: Size }

/** The map of a sheet from its body's corner, in the order of `FigureLayers`, cut to the body. */
export function mapShapes(
  sheet: SheetMap,
  atlas: Atlas,
  words: SlideWords,
  called: Pen['called'] = (park) => park,
): readonly Shape[] {
  const { drawing, composition, texts, body } = sheet
  const { main, typeScale, leastText } = composition
  const pen: Pen = { atlas, drawing, words, frame: main, unit: typeScale, leastText, called }
  const whole = { x: 0, y: 0, width: body.width, height: body.height }
  return [
    seaShape(whole, pen),
    ...clipped(
      [
        ...frameShapes(pen),
        groundNameShapes(texts.groundNames, pen),
        blockNameShapes(texts.blockNames, pen),
        nameShapes(texts.names.main, pen),
        ...insetShapes(sheet, pen),
      ],
      whole,
    ),
    {
      kind: 'rect',
      name: words('frame'),
      box: whole,
      fill: null,
      line: stroke(drawing.theme.mark, 1),
    },
  ]
}

function seaShape(box: Rect, { drawing, words }: Pen): Shape {
  return { kind: 'rect', name: words('slide.sea'), box, fill: solid(drawing.theme.sea), line: null }
}

function frameShapes(pen: Pen): readonly Shape[] {
  return [groundShapes(pen), parkShapes(pen), stationShapes(pen), ...patternShapes(pen)]
}

/** The centre, enlarged: cut to its box, and marked on the map. */
function insetShapes({ composition: { inset }, texts, drawing }: SheetMap, main: Pen): readonly Shape[] {
  if (!inset) return []
  const { words, unit, leastText } = main
  const { theme, parks } = drawing
  const { rect } = inset
  const shown = parks.filter((park) => boxesOf(park, transformOf(inset), rect).length > 0)
  const called = (name: string) => words('slide.enlarged', { name })
  const pen: Pen = { ...main, frame: inset, called }
  const inner = [
    groundShapes(pen),
    parkShapes({ ...pen, drawing: { ...drawing, parks: shown } }),
    stationShapes(pen),
    ...patternShapes(pen),
    nameShapes(texts.names.inset, pen),
  ]
  const { size, at, plate } = insetTitleOf(inset, { typeScale: unit, leastText }, words('insetTitle'))
  const title: readonly Shape[] = [
    {
      kind: 'rect',
      name: words('insetTitle'),
      box: plate,
      corner: size * 0.3,
      fill: solid(theme.halo, 0.85),
      line: null,
    },
    lineOnBaseline(words('insetTitle'), words('insetTitle'), at, { size, isStrong: false, colour: theme.groundText }),
  ]
  const edge: Shape = { kind: 'rect', name: words('frame'), box: rect, fill: null, line: stroke(theme.mark, 1.4) }
  return [
    extentShapes(main, inset),
    {
      kind: 'group',
      name: words('insetTitle'),
      shapes: [seaShape(rect, pen), ...clipped(inner, rect), edge, ...title],
    },
  ]
}

function extentShapes({ drawing: { theme }, frame, words }: Pen, inset: Pen['frame']): Group {
  const { rect } = inset
  const source = shownWithin(frame, inset)
  const name = words('slide.insetExtent')
  const ties = tiesOf(source, rect).map((points) =>
    freeform(name, [{ kind: 'line', points }], { line: stroke(theme.mark, 1, { opacity: 0.55 }) }),
  )
  const extent: Shape = { kind: 'rect', name, box: source, corner: 3, fill: null, line: stroke(theme.mark, 1) }
  return { kind: 'group', name, shapes: [extent, ...ties] }
}
