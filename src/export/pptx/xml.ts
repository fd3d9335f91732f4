import { escaped } from '../xmlText'
import { changed } from './colour'
import type { Scheme } from './scheme'
import type { ChartShape } from './shape'

/** English Metric Units (ECMA-376: 914,400 an inch, 36,000 a millimetre) that one unit of the sheet takes. */
export type Scale = { readonly emu: number }

/** What a shape's XML is written with: how large a unit of the sheet is, and a number for each shape of the slide. */
export type Writer = Scale & {
  readonly nextId: () => number
  /** The relationship of the slide that leads to an address, or to a slide of the same file by its number from 1. */
  readonly linkId: (target: string | number) => string
  /** The relationship of the slide that leads to a chart. */
  readonly chartId: (shape: ChartShape) => string
  readonly language: 'zh' | 'en'
  readonly scheme: Scheme
  /** What the layout has for the slide's title. */
  readonly titleType: 'title' | 'ctrTitle'
}

/** Every number in the file is a whole one. */
export function whole({ emu }: Scale, units: number): number {
  return Math.round(units * emu)
}

/** A point is 12,700 EMU; sizes of type are written in hundredths of a point. */
const emuOfPoint = 12_700

export function hundredths({ emu }: Scale, units: number): number {
  return Math.round(((units * emu) / emuOfPoint) * 100)
}

/** A colour of `#rrggbb`, which no theme changes. */
export function plainColourXml(colour: string): string {
  return `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`
}

/**
 * A colour as DrawingML has it, by its name in the theme where it has one; `as` is what it becomes where it lies on an opaque
 * ground, told as a change of the theme's colour, so that it goes with it.
 */
export function colourXml(colour: string, { scheme }: Pick<Writer, 'scheme'>, opacity = 1, as = colour): string {
  const name = scheme.get(colour)
  const changes = name && as !== colour ? changed(colour, as) : []
  const alpha = opacity < 1 ? [['alpha', opacity] as const] : []
  const within = [...changes, ...alpha].map(([kind, share]) => `<a:${kind} val="${Math.round(share * 100_000)}"/>`)
  const [tag, value] = name ? ['schemeClr', name] : ['srgbClr', as.slice(1).toUpperCase()]
  return within.length > 0 ? `<a:${tag} val="${value}">${within.join('')}</a:${tag}>` : `<a:${tag} val="${value}"/>`
}

export function fillXml(colour: string, writer: Pick<Writer, 'scheme'>, opacity = 1): string {
  return `<a:solidFill>${colourXml(colour, writer, opacity)}</a:solidFill>`
}

/** The language of a text, and the other one that may stand in it. */
export function languageXml(language: Writer['language']): string {
  const [own, other] = language === 'zh' ? ['zh-CN', 'en-US'] : ['en-US', 'zh-CN']
  return `lang="${own}" altLang="${other}"`
}

const spaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

/** A whole part under its root; most of them name things of DrawingML and PresentationML, and relationships. */
export function documentXml(root: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
  const named = Object.entries(spaces).map(([prefix, space]) => [`xmlns:${prefix}`, space] as const)
  return rootXml(root, content, { ...Object.fromEntries(named), ...attributes })
}

/** A part of a vocabulary of its own. */
export function rootXml(root: string, content: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}${written.join('')}>${content}</${root}>`
}
