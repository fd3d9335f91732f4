import type { Atlas } from '../../domain/atlas'
import type { Sheet } from '../../drawing/sheet/sheet'
import { edge, type SheetLine } from '../../drawing/sheet/sheetLines'
import { codeParts, scaleParts } from '../../drawing/sheet/sheetMarks'
import type { SlideWords } from '../../words/parts/slide'
import { diagramShapes } from './diagramShapes'
import { legendShapes } from './legendShapes'
import { mapShapes } from './mapShapes'
import { freeform, type Group, moved, type Outline, type Shape, solid, stroke, type TextBox } from './shape'
import { lineOnBaseline, textBox } from './textShapes'

/** All that a sheet holds, in its own units, in the order of `SheetFigure`. */
export function sheetShapes(sheet: Sheet, atlas: Atlas, words: SlideWords): readonly Shape[] {
  const { body, diagram } = sheet
  const drawn = diagram ? diagramShapes(sheet, diagram, atlas, words) : mapShapes(sheet, atlas, words)
  return [
    ...headShapes(sheet, words),
    ...[...drawn, legendShapes(sheet, words)].map((shape) => moved(shape, [body.x, body.y])),
    ...footShapes(sheet, words),
  ]
}

/** The slide's own title comes first: it is what a screen reader and the outline say of the slide. */
export function headShapes(sheet: Sheet, words: SlideWords): readonly Shape[] {
  const { title, said } = sheet.lines
  return [titleShape(title, sheet, words), ...said.map((line) => lineShape(line, words('slide.says'), sheet))]
}

/** Some programs break the lines of a title whatever it says of wrapping: it gets all the room there is. */
function titleShape(lines: readonly SheetLine[], { size, drawing }: Sheet, words: SlideWords): TextBox {
  const [first] = lines
  const last = lines.at(-1) ?? first
  const top = (first?.y ?? 0) - (first?.size ?? 0) * 1.06
  const box = { x: edge, y: top, width: size.width - 2 * edge, height: (last?.y ?? 0) + (last?.size ?? 0) * 0.34 - top }
  const written = lines.map((line) => ({
    text: line.text,
    size: line.size,
    isStrong: true,
    colour: drawing.theme.text,
  }))
  return textBox(words('slideTitle'), written, { box, align: 'l', isTitle: true })
}

function lineShape({ text, x, y, size, isStrong }: SheetLine, name: string, sheet: Sheet, rest: Partial<TextBox> = {}) {
  return lineOnBaseline(name, text, [x, y], { size, isStrong, colour: sheet.drawing.theme.text }, rest)
}

function footShapes(sheet: Sheet, words: SlideWords): readonly Shape[] {
  const lines = sheet.lines.foot.map((line) => {
    // A long link takes several lines, each of which leads to all of it.
    const link = line.text.length > 8 && sheet.link.includes(line.text) ? sheet.link : null
    return lineShape(line, words(line.isStrong ? 'slide.notice' : 'sourcesAndNotice'), sheet, { link })
  })
  return [
    ...(sheet.diagram ? [] : [scaleShapes(sheet, words)]),
    { kind: 'group', name: words('sourcesAndNotice'), shapes: lines },
    ...codeShapes(sheet, words),
  ]
}

function scaleShapes(sheet: Sheet, words: SlideWords): Group {
  const { typeSize, arrow, darkHalf, bar, barWidth, north, distance, ratio } = scaleParts(sheet)
  const colour = sheet.drawing.theme.text
  const [arrowName, barName] = [words('slide.north'), words('slide.bar')]
  const look = { size: typeSize, isStrong: false, colour }
  return {
    kind: 'group',
    name: words('slide.scale'),
    shapes: [
      freeform(arrowName, [{ kind: 'ring', points: arrow }], { line: stroke(colour, 1) }),
      freeform(arrowName, [{ kind: 'ring', points: darkHalf }], { fill: solid(colour) }),
      lineOnBaseline(arrowName, north.text, north.at, look),
      freeform(barName, [{ kind: 'line', points: bar }], { line: stroke(colour, barWidth) }),
      lineOnBaseline(barName, distance.text, distance.at, look),
      lineOnBaseline(barName, ratio.text, ratio.at, look),
    ],
  }
}

/** The code is one freeform on its white ground, dark on light under every theme. */
function codeShapes(sheet: Sheet, words: SlideWords): readonly Shape[] {
  const code = codeParts(sheet)
  if (!code) return []
  const name = words('slide.code')
  const modules = code.dark.map(
    ({ x, y, width, height }): Outline => ({
      kind: 'ring',
      points: [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
    }),
  )
  const ground: Shape = { kind: 'rect', name, box: code.box, fill: solid('#ffffff'), line: null }
  const dark = freeform(name, modules, { fill: solid('#000000') })
  return [{ kind: 'group', name, about: sheet.link, shapes: [ground, dark] }]
}
