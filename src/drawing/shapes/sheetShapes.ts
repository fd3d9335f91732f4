import { sheetWordsIn } from '../../words/parts/sheet'
import type { Rect } from '../frame'
import type { Sheet } from '../sheet/sheet'
import { edge, type SheetLine } from '../sheet/sheetLines'
import { codeParts, scaleParts } from '../sheet/sheetMarks'
import { diagramShapes } from './diagramShapes'
import { figureShapes } from './figureShapes'
import { legendShapes } from './legendShapes'
import {
  freeform,
  group,
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

/** All that a sheet holds, in its own units. Its title comes first: it is what is said of it first. */
export function sheetShapes(sheet: Sheet, naming: Naming = unnamed): readonly Shape[] {
  const { words } = naming
  const said = sheet.lines.said.map((line) => lineShape(line, words('slide.says'), 'sentence', sheet))
  return [titleShape(sheet, naming), ...said, bodyShapes(sheet, naming), ...footShapes(sheet, naming)]
}

/** The slide's own title, as one text of one line or two. */
export function titleShape({ lines: { title }, size, drawing }: Sheet, { words }: Naming): Text {
  const [first, second] = title
  const look = {
    size: first?.size ?? 0,
    weight: 700,
    colour: drawing.theme.text,
    leading: second && first ? second.y - first.y : 0,
    tag: ['part', 'title'],
    titleRoom: size.width - 2 * edge,
  } as const
  const lines = title.map((line) => line.text)
  return text(words('slideTitle'), lines, [first?.x ?? edge, first?.y ?? 0], look)
}

function lineShape(line: SheetLine, name: string, part: string, { drawing }: Sheet, link: string | null = null): Text {
  const { x, y, size, isStrong } = line
  const colour = drawing.theme.text
  const look = { id: `${part}-${y}`, size, weight: isStrong ? 700 : 400, colour, tag: ['part', part] as const, link }
  return text(name, line.text, [x, y], look)
}

function bodyShapes(sheet: Sheet, naming: Naming): ShapeGroup {
  const { body, drawing, diagram, composition, legend } = sheet
  const { words } = naming
  const whole = { x: 0, y: 0, width: body.width, height: body.height }
  const drawn = diagram
    ? diagramShapes({ ...diagram, drawing, share: 1, size: whole, least: composition }, naming)
    : figureShapes(sheet, naming)
  const sea = rect(words('slide.sea'), whole, { fill: solid(drawing.theme.sea) })
  const shapes = [
    mapGroup([sea, ...drawn], whole),
    rect(words('frame'), whole, { line: stroke(drawing.theme.mark, 1) }),
    legendShapes(drawing, legend, naming),
  ]
  return group('', shapes, { at: [body.x, body.y] })
}

/** What is cut to the map's own edge. */
export function mapGroup(shapes: readonly Shape[], box: Rect): ShapeGroup {
  return group('', shapes, { tag: ['layer', 'map'], scope: 'body', clip: { rect: box, corner: 0 } })
}

function footShapes(sheet: Sheet, naming: Naming): readonly Shape[] {
  const { words } = naming
  const lines = sheet.lines.foot.map((line) => {
    // A long link takes several lines, each of which leads to all of it.
    const link = line.text.length > 8 && sheet.link.includes(line.text) ? sheet.link : null
    return lineShape(line, words(line.isStrong ? 'slide.notice' : 'sourcesAndNotice'), 'foot', sheet, link)
  })
  return [
    ...(sheet.diagram ? [] : [scaleShapes(sheet, naming)]),
    group(words('sourcesAndNotice'), lines, { tag: ['layer', 'foot'] }),
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
