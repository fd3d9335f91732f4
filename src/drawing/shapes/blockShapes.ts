import type { Rect, ScreenPoint } from '../frame'
import type { SheetLine } from '../sheet/sheetLines'
import type { TitleBlock } from '../sheet/titleBlock'
import { freeform, group, rect, type Shape, type ShapeGroup, type ShapeOutline, stroke, text } from './shape'
import type { Naming } from './shapeContext'

/** 图签: a table ruled finely within a stronger edge. */
export function blockShapes({ box, cells, edge, rule }: TitleBlock, colour: string, { words }: Naming): ShapeGroup {
  const name = words('slide.block')
  const rules = cells.flatMap((cell) => rulesOf(cell.box, cell.middle, box))
  const said = (line: SheetLine, of: string): Shape =>
    text(name, line.text, [line.x, line.y], { size: line.size, weight: line.isStrong ? 700 : 400, colour, id: of })
  const shapes = [
    ...cells.flatMap(({ key, label, value }) => [
      said(label, `label ${key}`),
      ...value.map((line, at) => said(line, `value ${key} ${at}`)),
    ]),
    freeform(name, rules, { line: stroke(colour, rule) }),
    rect(name, box, { line: stroke(colour, edge) }),
  ]
  return group(name, shapes, { tag: ['layer', 'block'] })
}

/** What divides a cell from the one before it and from the one above, and its label from its value. */
function rulesOf({ x, y, width, height }: Rect, middle: number, block: Rect): readonly ShapeOutline[] {
  const line = (...points: readonly ScreenPoint[]): ShapeOutline => ({ kind: 'line', points })
  return [
    ...(y > block.y + 0.01 ? [line([x, y], [x + width, y])] : []),
    ...(x > block.x + 0.01 ? [line([x, y], [x, y + height])] : []),
    line([middle, y], [middle, y + height]),
  ]
}
