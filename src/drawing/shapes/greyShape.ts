import type { Fill } from '../fill'
import { greyOf } from '../sheet/palette'
import type { Shape, ShapeFill, ShapeLine } from './shape'

/** A shape as a printer without colours draws it: hatches and dashes still tell what colours did. */
export function greyShape(shape: Shape): Shape {
  switch (shape.kind) {
    case 'group': {
      const { hatches } = shape
      const grey = hatches && { ...hatches, fills: hatches.fills.map(greyFill) }
      return { ...shape, shapes: shape.shapes.map(greyShape), ...(grey ? { hatches: grey } : {}) }
    }
    case 'text': {
      const { colour, halo } = shape
      return { ...shape, colour: greyOf(colour), halo: halo && { ...halo, colour: greyOf(halo.colour) } }
    }
    case 'prose':
      return { ...shape, paragraphs: shape.paragraphs.map((one) => ({ ...one, colour: greyOf(one.colour) })) }
    default:
      return { ...shape, fill: greyTint(shape.fill), line: greyLine(shape.line) }
  }
}

function greyFill(fill: Fill): Fill {
  return { ...fill, colour: greyOf(fill.colour), edge: greyOf(fill.edge) }
}

function greyTint(fill: ShapeFill | null): ShapeFill | null {
  if (!fill) return null
  const { colour, hatch } = fill
  return { ...fill, colour: greyOf(colour), hatch: hatch && { ...hatch, over: hatch.over && greyOf(hatch.over) } }
}

function greyLine(line: ShapeLine | null): ShapeLine | null {
  return line && { ...line, colour: greyOf(line.colour) }
}
