import type { PrintFont } from './fonts'
import { inherited, type TextRun, textRuns } from './textRuns'

/** Stands for a character that no font has, as Chinese printing does. */
const gap = '〓'

/** A strong letter is drawn with an edge of its own colour: one font serves for both weights. */
const strongEdge = 0.034

type Letter = { readonly character: string; readonly font: PrintFont; readonly glyph: number }

/**
 * Brings an SVG to what svg2pdf.js draws as it is meant: each run of text at a place of its own in an embedded font,
 * halos as outlines of the glyphs, so that no name is found twice, and strokes below fills as paths of their own.
 * Answers with the characters that no font has.
 */
export function prepareForPrint(svg: SVGSVGElement, fonts: readonly PrintFont[]): readonly string[] {
  const missing = new Set<string>()
  svg.removeAttribute('font-family')
  for (const text of [...svg.querySelectorAll('text')]) printText(text, fonts, missing)
  for (const shape of [...svg.querySelectorAll('path[paint-order]')]) splitStroke(shape)
  return [...missing]
}

function printText(element: SVGTextElement, fonts: readonly PrintFont[], missing: Set<string>) {
  const hasHalo = inherited(element, 'paint-order') === 'stroke' && (inherited(element, 'stroke') ?? 'none') !== 'none'
  const printed = textRuns(element).flatMap((run) => {
    const letters = lettersOf(run.text, fonts, missing)
    const start = startOf(run, letters)
    return [...(hasHalo ? [haloOf(element, run, letters, start)] : []), ...pieces(element, run, letters, start)]
  })
  element.replaceWith(...printed)
}

function lettersOf(text: string, fonts: readonly PrintFont[], missing: Set<string>): readonly Letter[] {
  const find = (character: string): Letter | null => {
    for (const font of fonts) {
      const glyph = font.glyphs.glyphOf(character.codePointAt(0) ?? 0)
      if (glyph !== 0) return { character, font, glyph }
    }
    return null
  }
  return [...text].flatMap((character) => {
    const found = find(character)
    if (found) return [found]
    missing.add(character)
    return find(gap) ?? []
  })
}

function advance({ font, glyph }: Letter, { size, spacing }: TextRun): number {
  return (font.glyphs.advanceOf(glyph) * size) / font.glyphs.unitsPerEm + spacing
}

function startOf(run: TextRun, letters: readonly Letter[]): number {
  const width = letters.reduce((sum, letter) => sum + advance(letter, run), 0)
  return run.x - (run.anchor === 'middle' ? width / 2 : run.anchor === 'end' ? width : 0)
}

/** The run as text elements, one for each stretch in one font. */
function pieces(element: Element, run: TextRun, letters: readonly Letter[], start: number): readonly Element[] {
  const found: Element[] = []
  let x = start
  let from = 0
  for (let at = 1; at <= letters.length; at++) {
    const first = letters[from]
    if (!first || letters[at]?.font === first.font) continue
    const stretch = letters.slice(from, at)
    found.push(piece(element, run, stretch.map(({ character }) => character).join(''), first.font, x))
    x += stretch.reduce((sum, letter) => sum + advance(letter, run), 0)
    from = at
  }
  return found
}

function piece(element: Element, run: TextRun, text: string, font: PrintFont, x: number): Element {
  const fill = inherited(element, 'fill') ?? '#000000'
  return made(element, 'text', {
    x: x.toFixed(3),
    y: run.y.toFixed(3),
    'font-family': font.name,
    'font-size': String(run.size),
    'font-weight': '400',
    'text-anchor': 'start',
    ...(run.spacing === 0 ? {} : { 'letter-spacing': String(run.spacing) }),
    fill,
    stroke: run.isStrong ? fill : 'none',
    'stroke-width': run.isStrong ? (run.size * strongEdge).toFixed(3) : '0',
    'stroke-opacity': '1',
    text,
  })
}

function haloOf(element: Element, run: TextRun, letters: readonly Letter[], start: number): Element {
  let x = start
  const outlines = letters.map((letter) => {
    const outline = letter.font.glyphs.outlineOf(letter.glyph, [x, run.y], run.size / letter.font.glyphs.unitsPerEm)
    x += advance(letter, run)
    return outline
  })
  return made(element, 'path', { d: outlines.join(''), fill: 'none' })
}

function made(beside: Element, name: string, { text = '', ...attributes }: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(beside.namespaceURI, name)
  // What the element said itself, but for its place, which the new one has of its own.
  for (const { name: known, value } of beside.attributes) {
    if (/^(stroke|fill|opacity)/.test(known)) element.setAttribute(known, value)
  }
  for (const [known, value] of Object.entries(attributes)) element.setAttribute(known, value)
  element.textContent = text
  return element
}

/** svg2pdf.js knows no order of painting: the stroke becomes a path of its own below. */
function splitStroke(shape: Element) {
  const stroke = shape.cloneNode(false)
  if (!(stroke instanceof Element)) return
  stroke.setAttribute('fill', 'none')
  shape.before(stroke)
  shape.setAttribute('stroke', 'none')
}
