import { plainText } from '../../domain/plainText'

/** What a shape's XML is written with: how large a unit of the sheet is, and a number for each shape of the slide. */
export type Writer = {
  /** English Metric Units (ECMA-376: 914,400 an inch, 36,000 a millimetre) that one unit of the sheet takes. */
  readonly emu: number
  readonly nextId: () => number
  /** The relationship of the slide that leads to an address, or to a slide of the same file by its number from 1. */
  readonly linkId: (target: string | number) => string
  readonly language: 'zh' | 'en'
}

/** Every number in the file is a whole one. */
export function whole(writer: Writer, units: number): number {
  return Math.round(units * writer.emu)
}

/** A text between tags, or in the quotation marks of an attribute. */
export function escaped(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A colour as DrawingML has it, of `#rrggbb`. */
export function colourXml(colour: string, opacity = 1): string {
  const value = colour.slice(1).toUpperCase()
  if (opacity >= 1) return `<a:srgbClr val="${value}"/>`
  return `<a:srgbClr val="${value}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr>`
}

export function fillXml(colour: string, opacity = 1): string {
  return `<a:solidFill>${colourXml(colour, opacity)}</a:solidFill>`
}
