import type { Atlas } from '../../domain/atlas'
import { type Sheet, sheetParts } from '../../drawing/sheet/sheet'
import { codeParts, footTexts, headTexts, type SheetText, scaleParts } from '../../drawing/sheet/sheetTexts'
import type { SlideWords } from '../../words/slideWords'
import { legendShapes } from './legendShapes'
import { mapShapes } from './mapShapes'
import { freeform, type Group, moved, type Outline, type Shape, solid, stroke, type TextBox } from './shape'
import { lineOnBaseline } from './textShapes'

/** All that a sheet holds, in its own units, in the order of `SheetFigure`. */
export function sheetShapes(sheet: Sheet, atlas: Atlas, words: SlideWords): readonly Shape[] {
  const { body } = sheet
  const onBody = [...mapShapes(sheet, atlas, words), legendShapes(sheet, words)]
  return [
    ...headShapes(sheet, words),
    ...onBody.map((shape) => moved(shape, [body.x, body.y])),
    ...footShapes(sheet, words),
  ]
}

/** The slide's own title comes first: it is what a screen reader and the outline say of the slide. */
export function headShapes(sheet: Sheet, words: SlideWords): readonly Shape[] {
  const [title, said] = headTexts(sheet)
  const room = sheet.size.width - 2 * sheetParts.edge
  return [
    wide(textOf(title, words('slide.heading'), sheet, { isTitle: true }), room),
    textOf(said, words('slide.says'), sheet),
  ]
}

/** A title breaks its lines in some programs, whatever it says of wrapping: it gets all the room there is. */
function wide(text: TextBox, room: number): TextBox {
  return { ...text, box: { ...text.box, width: room } }
}

function textOf(
  { text, at, size, isStrong }: SheetText,
  name: string,
  sheet: Sheet,
  rest: Partial<TextBox> = {},
): TextBox {
  return lineOnBaseline(name, text, at, { size, isStrong, colour: sheet.drawing.theme.text }, rest)
}

function footShapes(sheet: Sheet, words: SlideWords): readonly Shape[] {
  const lines = footTexts(sheet).map((text) => {
    const link = text.text === sheet.link ? sheet.link : null
    return textOf(text, words(text.isStrong ? 'slide.notice' : 'slide.foot'), sheet, { link })
  })
  return [
    scaleShapes(sheet, words),
    { kind: 'group', name: words('slide.foot'), shapes: lines },
    codeShapes(sheet, words),
  ]
}

function scaleShapes(sheet: Sheet, words: SlideWords): Group {
  const { size, arrow, darkHalf, bar, barWidth, north, said } = scaleParts(sheet)
  const colour = sheet.drawing.theme.text
  const arrowName = words('slide.north')
  const look = { size, isStrong: false, colour }
  return {
    kind: 'group',
    name: words('slide.scale'),
    shapes: [
      freeform(arrowName, [{ kind: 'ring', points: arrow }], { line: stroke(colour, 1) }),
      freeform(arrowName, [{ kind: 'ring', points: darkHalf }], { fill: solid(colour) }),
      lineOnBaseline(arrowName, north.text, north.at, look),
      freeform(words('slide.bar'), [{ kind: 'line', points: bar }], { line: stroke(colour, barWidth) }),
      lineOnBaseline(words('slide.bar'), said.text, said.at, look),
    ],
  }
}

/** The code is one freeform on its white ground, dark on light under every theme. */
function codeShapes(sheet: Sheet, words: SlideWords): Group {
  const { box, dark } = codeParts(sheet)
  const name = words('slide.code')
  const modules = dark.map(
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
  return {
    kind: 'group',
    name,
    about: sheet.link,
    shapes: [
      { kind: 'rect', name, box, fill: solid('#ffffff'), line: null },
      freeform(name, modules, { fill: solid('#000000') }),
    ],
  }
}
