import { hatchMarks } from '../drawing/look'
import { inherited } from './font/textRuns'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * Draws each hatched shape as tint, marks and edge: svg2pdf.js turns a pattern into tiles whose seams show and whose
 * marks are lost. The element stands on a page, as its shapes are measured.
 */
export function printHatches(svg: SVGSVGElement) {
  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('path, rect, circle')].filter(
    (shape) => !shape.closest('pattern, clipPath') && patternOf(shape, svg),
  )
  for (const [index, shape] of shapes.entries()) {
    const pattern = patternOf(shape, svg)
    if (pattern) printHatch(shape, pattern, `printed-${index}`)
  }
  for (const pattern of svg.querySelectorAll('pattern')) pattern.remove()
}

function patternOf(shape: Element, svg: Element): Element | null {
  const id = /^url\(#(.+)\)$/.exec(inherited(shape, 'fill') ?? '')?.[1]
  return id ? svg.querySelector(`pattern[id="${id}"]`) : null
}

function printHatch(shape: SVGGraphicsElement, pattern: Element, id: string) {
  const [tint, mark] = pattern.children
  const plain = shape.cloneNode(false)
  if (!(plain instanceof Element) || !tint) return
  const colour = tint.getAttribute('fill') ?? 'none'
  const tinted = { fill: colour, 'fill-opacity': tint.getAttribute('fill-opacity') ?? '1', stroke: 'none' }
  shape.before(dressed(plain, tinted))
  if (mark) {
    const clip = document.createElementNS(shape.namespaceURI, 'clipPath')
    clip.id = id
    clip.append(dressed(plain.cloneNode(false), {}))
    const marks = document.createElementNS(shape.namespaceURI, 'path')
    const unit = Number(/scale\(([\d.e-]+)\)/.exec(pattern.getAttribute('patternTransform') ?? '')?.[1] ?? 1)
    const isStripes = mark.nodeName === 'rect'
    const inked = { 'fill-opacity': mark.getAttribute('fill-opacity') ?? '1', fill: colour, stroke: 'none' }
    const box = shown(shape.getBBox(), shape.ownerSVGElement)
    dressed(marks, { ...inked, d: isStripes ? stripes(box, unit) : dots(box, unit), 'clip-path': `url(#${id})` })
    shape.before(clip, marks)
  }
  shape.setAttribute('fill', 'none')
}

/** What of a box may be seen: parts of a sheet are moved by less than the margin. */
function shown({ x, y, width, height }: Box, svg: SVGSVGElement | null): Box {
  const view = svg?.viewBox.baseVal
  if (!view) return { x, y, width, height }
  const margin = 150
  const [left, top] = [Math.max(x, -margin), Math.max(y, -margin)]
  const right = Math.min(x + width, view.width + margin)
  const bottom = Math.min(y + height, view.height + margin)
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}

function dressed(node: Node, attributes: Readonly<Record<string, string>>): Node {
  if (node instanceof Element) for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  return node
}

/** The tiles lie turned by 45°: a place among them, and back. */
const slant = Math.SQRT1_2
const toTiles = (x: number, y: number) => [(x + y) * slant, (y - x) * slant] as const
const fromTiles = (along: number, across: number) => [(along - across) * slant, (along + across) * slant] as const

function reach({ x, y, width, height }: Box) {
  const corners = [toTiles(x, y), toTiles(x + width, y), toTiles(x, y + height), toTiles(x + width, y + height)]
  const [along, across] = [corners.map(([value]) => value), corners.map(([, value]) => value)]
  return {
    along: [Math.min(...along), Math.max(...along)],
    across: [Math.min(...across), Math.max(...across)],
  } as const
}

const text = (value: number) => value.toFixed(2)

function stripes(box: Box, unit: number): string {
  const step = hatchMarks.tile * unit
  const { along, across } = reach(box)
  let path = ''
  for (let at = Math.floor(along[0] / step) * step; at < along[1]; at += step) {
    const end = at + hatchMarks.stripe * unit
    const corners = [
      fromTiles(at, across[0]),
      fromTiles(end, across[0]),
      fromTiles(end, across[1]),
      fromTiles(at, across[1]),
    ]
    path += `M${corners.map(([x, y]) => `${text(x)} ${text(y)}`).join('L')}Z`
  }
  return path
}

function dots(box: Box, unit: number): string {
  const step = hatchMarks.tile * unit
  const radius = hatchMarks.dot * unit
  const { along, across } = reach(box)
  let path = ''
  for (let at = (Math.floor(along[0] / step) + 0.5) * step; at < along[1]; at += step) {
    for (let down = (Math.floor(across[0] / step) + 0.5) * step; down < across[1]; down += step) {
      const [x, y] = fromTiles(at, down)
      const isNear =
        x > box.x - radius && x < box.x + box.width + radius && y > box.y - radius && y < box.y + box.height + radius
      if (isNear) path += dot(x, y, radius)
    }
  }
  return path
}

/** A circle of four curves (Bézier, error under 0.03 %). */
function dot(x: number, y: number, radius: number): string {
  const bend = radius * 0.5523
  const curve = (...values: number[]) => `C${values.map(text).join(' ')}`
  return [
    `M${text(x + radius)} ${text(y)}`,
    curve(x + radius, y + bend, x + bend, y + radius, x, y + radius),
    curve(x - bend, y + radius, x - radius, y + bend, x - radius, y),
    curve(x - radius, y - bend, x - bend, y - radius, x, y - radius),
    curve(x + bend, y - radius, x + radius, y - bend, x + radius, y),
    'Z',
  ].join('')
}
