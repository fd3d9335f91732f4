import { sheetWordsIn } from '../../words/parts/sheet'
import type { Rect } from '../frame'
import type { Sheet } from '../sheet/sheet'
import type { SheetLine } from '../sheet/sheetLines'
import { codeParts, insetScaleParts, scaleParts } from '../sheet/sheetMarks'
import { blockShapes } from './blockShapes'
import { diagramShapes } from './diagramShapes'
import { figureLayers } from './figureShapes'
import { greyShape } from './greyShape'
import {
  freeform,
  group,
  onMiddle,
  rect,
  type Shape,
  type ShapeGroup,
  type ShapeOutline,
  solid,
  stroke,
  type Text,
  text,
} from './shape'
import { type Naming, unnamed } from './shapeContext'
import { sheetLegendShapes } from './sheetLegendShapes'
import { wallShapes } from './wallShapes'

/** All that a sheet holds, in its own units. Its title comes first: it is what is said of it first. */
export function sheetShapes(sheet: Sheet, naming: Naming = unnamed): readonly Shape[] {
  const { words } = naming
  const said = sheet.lines.said.map((line) => lineShape(line, words('slide.says'), 'sentence', sheet))
  const shapes = [titleShape(sheet, naming), ...said, bodyShapes(sheet, naming), ...footShapes(sheet, naming)]
  const all = sheet.wish.hasFrame ? [...shapes, ...frameShapes(sheet, naming)] : shapes
  return sheet.wish.palette === 'grey' ? all.map(greyShape) : all
}

/** The slide's own title, as one text of one line or two. */
export function titleShape({ lines: { title }, frame, drawing }: Sheet, { words }: Naming): Text {
  const [first, second] = title
  const look = {
    size: first?.size ?? 0,
    weight: 700,
    colour: drawing.theme.text,
    leading: second && first ? second.y - first.y : 0,
    tag: ['part', 'title'],
    titleRoom: frame.head.width,
  } as const
  const lines = title.map((line) => line.text)
  return text(words('slideTitle'), lines, [first?.x ?? 0, first?.y ?? 0], look)
}

function lineShape(line: SheetLine, name: string, part: string, { drawing }: Sheet, link: string | null = null): Text {
  const { x, y, size, isStrong } = line
  const colour = drawing.theme.text
  const look = { id: `${part}-${y}`, size, weight: isStrong ? 700 : 400, colour, tag: ['part', part] as const, link }
  return text(name, line.text, [x, y], look)
}

/** Map, inset and legend, each in its own place: between them lies the paper. */
function bodyShapes(sheet: Sheet, naming: Naming): ShapeGroup {
  const { body, drawing, composition, legend } = sheet
  const { words } = naming
  const { rect: whole } = composition.main
  const { main, inset } = drawnIn(sheet, naming)
  const sea = rect(words('slide.sea'), whole, { fill: solid(drawing.theme.sea) })
  const shapes = [
    mapGroup([sea, ...main], whole),
    rect(words('frame'), whole, { line: stroke(drawing.theme.mark, 1) }),
    ...inset,
    ...insetScaleShapes(sheet, naming),
    ...(legend ? [sheetLegendShapes(sheet.wall?.explained ?? drawing, legend, naming)] : []),
    ...sheet.facts,
    ...(sheet.wall ? wallShapes(sheet.wall, drawing, naming) : []),
  ]
  return group('', shapes, { at: [body.x, body.y] })
}

/** What is drawn in the main map's frame, and what lies over its edge. */
function drawnIn(sheet: Sheet, naming: Naming): Readonly<Record<'main' | 'inset', readonly Shape[]>> {
  const { drawing, diagram, composition } = sheet
  if (diagram) {
    const size = composition.main.rect
    const drawn = { ...diagram, drawing, share: 1, size, least: composition }
    return { main: diagramShapes(drawn, naming), inset: [] }
  }
  const { ground, main, insetGround, inset } = figureLayers(sheet, naming)
  const shown = (shapes: readonly Shape[]) =>
    sheet.wish.hidden.includes('parks') ? shapes.flatMap(withoutParks) : shapes
  return { main: [ground, ...shown(main)], inset: [...insetGround, ...shown(inset)] }
}

/** A shape without the footprints in it. */
function withoutParks(shape: Shape): readonly Shape[] {
  if (shape.kind !== 'group') return [shape]
  if (shape.tag?.[1] === 'parks') return []
  return [{ ...shape, shapes: shape.shapes.flatMap(withoutParks) }]
}

/** What is cut to the map's own edge. */
export function mapGroup(shapes: readonly Shape[], box: Rect): ShapeGroup {
  return group('', shapes, { tag: ['layer', 'map'], scope: 'body', clip: { rect: box, corner: 0 } })
}

function footShapes(sheet: Sheet, naming: Naming): readonly Shape[] {
  const { words } = naming
  const lines = sheet.lines.foot.map((line) => {
    // A long link takes several lines, each of which leads to all of it.
    const leads = line.text.length > 8 && sheet.link.includes(line.text)
    const link = sheet.link && (leads || line.text.endsWith(words('slide.link'))) ? sheet.link : null
    return lineShape(line, words(line.isStrong ? 'slide.notice' : 'sourcesAndNotice'), 'foot', sheet, link)
  })
  return [
    ...(sheet.diagram ? [] : [scaleShapes(sheet, naming)]),
    group(words('sourcesAndNotice'), lines, { tag: ['layer', 'foot'] }),
    ...(sheet.block ? [blockShapes(sheet.block, sheet.drawing.theme.text, naming)] : []),
    ...codeShapes(sheet, naming),
  ]
}

function scaleShapes(sheet: Sheet, { words }: Naming): ShapeGroup {
  const { typeSize: size, arrow, darkHalf, bar, barWidth, north, distance, ratio } = scaleParts(sheet)
  const colour = sheet.drawing.theme.text
  const [arrowName, barName] = [words('slide.north'), words('slide.bar')]
  const shapes = [
    freeform(arrowName, [{ kind: 'ring', points: arrow }], { line: stroke(colour, 1) }),
    freeform(arrowName, [{ kind: 'ring', points: darkHalf }], { fill: solid(colour) }),
    text(arrowName, north.text, north.at, { size, colour }),
    freeform(barName, [{ kind: 'line', points: bar }], { line: stroke(colour, barWidth) }),
    text(barName, distance.text, distance.at, { size, colour }),
    text(barName, ratio.text, ratio.at, { size, colour }),
  ]
  return group(words('slide.scale'), shapes, { tag: ['layer', 'scale'] })
}

/** The inset's own bar, as it has a scale of its own. */
function insetScaleShapes({ composition, scale, frame, drawing }: Sheet, { words }: Naming): readonly ShapeGroup[] {
  if (!composition.inset || !scale.inset) return []
  const parts = insetScaleParts(composition.inset.rect, scale.inset, frame.unit)
  const { bar, barWidth, text: said, at, typeSize: size } = parts
  const { text: colour } = drawing.theme
  const name = words('slide.bar')
  const shapes = [
    freeform(name, [{ kind: 'line', points: bar }], { line: stroke(colour, barWidth) }),
    text(name, said, [at[0], onMiddle(at[1], size)], { size, colour }),
  ]
  return [group(name, shapes, { tag: ['layer', 'inset-scale'] })]
}

/** 图框: a fine line around all, and a strong one within. */
function frameShapes({ size, drawing, frame: { unit } }: Sheet, { words }: Naming): readonly Shape[] {
  const around = (by: number, width: number) =>
    rect(
      words('frame'),
      { x: by, y: by, width: size.width - 2 * by, height: size.height - 2 * by },
      { line: stroke(drawing.theme.text, width * unit) },
    )
  return [around(9, 0.6), around(14, 1.6)]
}

/** The link as a QR code with its quiet zone, one freeform, dark on light under every theme. */
function codeShapes(sheet: Sheet, { words }: Naming): readonly ShapeGroup[] {
  const code = codeParts(sheet)
  if (!code) return []
  const name = words('slide.code')
  const modules = code.dark.map(
    ({ x, y, width, height }): ShapeOutline => ({
      kind: 'ring',
      points: [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
    }),
  )
  const shapes = [rect(name, code.box, { fill: solid('#ffffff') }), freeform(name, modules, { fill: solid('#000000') })]
  const title = sheetWordsIn(sheet.drawing.language)('sheet.code')
  return [group(name, shapes, { about: sheet.link, tag: ['layer', 'code'], inFile: { title } })]
}
