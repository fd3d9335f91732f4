import type { Transform } from '../../drawing/frame'
import { hatchMarks } from '../../drawing/look'
import { linesOf, placedLines } from '../../drawing/planeGeometry'
import {
  type Area,
  type AreaPart,
  middleAbove,
  type Prose,
  type Shape,
  type ShapeFill,
  type ShapeGroup,
  type ShapeOutline,
  type Text,
} from '../../drawing/shapes/shape'
import { textWidth } from '../../drawing/textWidth'
import type { SlideWords } from '../../words/parts/slide'
import { clipped } from './clipped'
import { blended } from './colour'
import { type Freeform, type Path, ringOf, type SlideFill, type SlideShape, shifted, textBox } from './shape'

const whole: Transform = { scale: 1, x: 0, y: 0 }

/** The display list as shapes of a slide, which knows no plane, no clipping and no text without a box. */
export function slideShapes(shapes: readonly Shape[], words: SlideWords, plane = whole): readonly SlideShape[] {
  return shapes.flatMap((shape): readonly SlideShape[] => {
    switch (shape.kind) {
      case 'group':
        return groupShapes(shape, words, plane)
      case 'area':
        return areaShapes(shape, words, plane)
      case 'text':
        return [textShape(shape)]
      case 'prose':
        return [proseShape(shape)]
      case 'freeform': {
        const { name, outlines, line } = shape
        const fill = fillOf(shape.fill)
        const path = { outlines, isFilled: fill !== null, isStroked: line !== null }
        return [{ kind: 'freeform', name, paths: [path], fill, line }]
      }
      default: {
        const { kind, name, about = '', box, corner = 0, line } = shape
        const fill = fillOf(shape.fill)
        return fill || line ? [{ kind, name, about, box, corner, fill, line }] : []
      }
    }
  })
}

/** A group of one that bears its name is that one. */
function groupShapes(
  { name, about = '', shapes, plane, at, clip, isWhole }: ShapeGroup,
  words: SlideWords,
  outer: Transform,
) {
  const all = slideShapes(shapes, words, plane ?? outer)
  const inner = clip ? clipped(all, { ...clip.rect, corner: clip.corner }) : all
  const placed = at ? inner.map((shape) => shifted(shape, at)) : inner
  const [only] = placed
  if (!only) return []
  if (name === '') return placed
  if (placed.length === 1 && only.name === name) return [only]
  return [{ kind: 'group', name, about, shapes: placed, isWhole: isWhole ?? false } as const]
}

/**
 * All parts are paths of one shape. A shape has one line: the edges of parts that are known more or less well than the
 * first follow as shapes of their own.
 */
function areaShapes(area: Area, words: SlideWords, plane: Transform): readonly SlideShape[] {
  const { name, about = '', line, edgeBelow = false } = area
  const fill = fillOf(area.fill)
  const parts = area.parts.filter((part) => linesOf(part.geometry).some((points) => points.length > 1))
  const [first] = parts
  if (!first) return []
  const shape = (called: string, paths: readonly Path[], look: Pick<Freeform, 'fill' | 'line'>): Freeform => ({
    kind: 'freeform',
    name: called,
    paths,
    ...look,
  })
  const path = (isFilled: boolean, isStroked: boolean) => (part: AreaPart) => ({
    outlines: outlinesOf(part, plane),
    isFilled,
    isStroked,
  })
  if (edgeBelow) {
    const shore = shape(words('slide.shore'), parts.map(path(false, true)), { fill: null, line })
    return [shore, shape(name, parts.map(path(true, false)), { fill, line: null })]
  }
  const [own, ...others] = byDash(parts)
  const isOwn = (part: AreaPart) => line !== null && own?.includes(part) === true
  const paths = parts.map((part) => path(fill !== null, isOwn(part))(part))
  const edges = others.map((some) => {
    const precision = words(`block.${some[0]?.known ?? 'schematic'}`)
    const look = { fill: null, line: line && { ...line, dash: some[0]?.dash ?? null } }
    return shape(words('slide.edge', { name, precision }), some.map(path(false, true)), look)
  })
  return [
    { ...shape(name, paths, { fill, line: line && { ...line, dash: first.dash } }), about },
    ...(line ? edges : []),
  ]
}

/** The parts by how their edges are broken, those like the first one before all. */
function byDash(parts: readonly AreaPart[]): readonly (readonly AreaPart[])[] {
  const sorted = new Map<string, AreaPart[]>()
  for (const part of parts) sorted.set(String(part.dash), [...(sorted.get(String(part.dash)) ?? []), part])
  return [...sorted.values()]
}

function outlinesOf({ geometry }: AreaPart, plane: Transform): readonly ShapeOutline[] {
  const isRing = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  return placedLines(geometry, plane).flatMap((points): readonly ShapeOutline[] => {
    if (points.length < 2) return []
    return [isRing ? ringOf(points) : { kind: 'line', points }]
  })
}

const presets = { stripes: 'wdUpDiag', dots: 'pct25' } as const

/** Tints for the fills that are told by their weight, patterns of DrawingML, whose colours are opaque, for stripes and dots. */
function fillOf(fill: ShapeFill | null): SlideFill | null {
  if (!fill || fill.opacity === 0) return null
  const { colour, opacity, hatch } = fill
  if (!hatch) return { kind: 'solid', colour, opacity }
  const tint = blended(colour, hatch.over, opacity)
  const mark = blended(colour, tint, hatchMarks.opacity[hatch.marks])
  return { kind: 'pattern', preset: presets[hatch.marks], of: colour, colour: mark, ground: tint }
}

const sides = {
  start: { align: 'l', before: 0 },
  middle: { align: 'ctr', before: 0.5 },
  end: { align: 'r', before: 1 },
} as const

/** The lines stand in the middle of the box, whose height is no matter; a halo becomes a glow as far as it is wide. */
function textShape(said: Text): SlideShape {
  const { name, lines, at, anchor, size, weight, colour, halo, spacing, leading, link, titleRoom } = said
  const { align, before } = sides[anchor]
  const width = titleRoom ?? Math.max(...lines.map((line) => textWidth(line, size) + spacing * line.length))
  const height = size * 1.5 + leading * (lines.length - 1)
  const middle = at[1] - size * middleAbove + ((lines.length - 1) * leading) / 2
  const box = { x: at[0] - width * before, y: middle - height / 2, width, height }
  const written = lines.map((text) => ({ text, size, isStrong: weight >= 600, colour }))
  return textBox(name, written, { box, align, halo, spacing, link, isTitle: titleRoom !== undefined })
}

/** Paragraphs as they were set, so that they fill the same room in every program. */
function proseShape({ name, box, paragraphs, isTitle, align, leads }: Prose): SlideShape {
  const isOneLine = paragraphs.length === 1 && paragraphs[0]?.lines.length === 1
  return textBox(
    name,
    paragraphs.map(({ lines, ...look }) => look),
    {
      box,
      align: align === 'right' ? 'r' : 'l',
      anchor: 't',
      wraps: !isOneLine,
      isTitle,
      link: leads && 'to' in leads ? leads.to : null,
      turnsTo: leads && 'page' in leads ? leads.page : null,
    },
  )
}
