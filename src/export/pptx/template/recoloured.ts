import type { SlideFill, SlideShape } from '../shape'

/** The same shapes, with another colour in the place of one. */
export function recoloured(shape: SlideShape, from: string, to: string): SlideShape {
  const swapped = (colour: string) => (colour === from ? to : colour)
  switch (shape.kind) {
    case 'group':
      return { ...shape, shapes: shape.shapes.map((one) => recoloured(one, from, to)) }
    case 'text':
      return { ...shape, lines: shape.lines.map((line) => ({ ...line, colour: swapped(line.colour) })) }
    case 'table':
      return { ...shape, text: { ...shape.text, colour: swapped(shape.text.colour) } }
    case 'placeholder':
    case 'chart':
      return shape
    default:
      return {
        ...shape,
        fill: shape.fill && filled(shape.fill, swapped),
        line: shape.line && { ...shape.line, colour: swapped(shape.line.colour) },
      }
  }
}

/** Patterns are of the map, whose colours stay. */
function filled(fill: SlideFill, swapped: (colour: string) => string): SlideFill {
  return fill.kind === 'solid' ? { ...fill, colour: swapped(fill.colour) } : fill
}
