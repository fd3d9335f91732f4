import { type Transform, toScreen } from '../../drawing/frame'
import { hatchMarks } from '../../drawing/look'
import { linesOf } from '../../drawing/outline'
import {
  type Area,
  type AreaPart,
  type Group,
  middleAbove,
  type Outline,
  type Prose,
  type Shape,
  type ShapeFill,
  type Text,
} from '../../drawing/shapes/shape'
import { textWidth } from '../../drawing/textWidth'
import type { SlideWords } from '../../words/parts/slide'
import { clipped } from './clipped'
import { blended } from './colour'
import { moved, type Path, ringOf, type SlideFill, type SlideShape, textBox } from './shape'

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
  { name, about = '', shapes, plane, at, clip, isWhole }: Group,
  words: SlideWords,
  outer: Transform,
) {
  const all = slideShapes(shapes, words, plane ?? outer)
  const inner = clip ? clipped(all, clip.rect) : all
  const placed = at ? inner.map((shape) => moved(shape, at)) : inner
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
  const path = (part: AreaPart, isFilled: boolean, isStroked: boolean): Path => ({
    outlines: outlinesOf(part, plane),
    isFilled,
    isStroked,
  })
  if (edgeBelow) {
    const edge = { kind: 'freeform', name: words('slide.shore'), fill: null, line } as const
    const ground = { kind: 'freeform', name, fill, line: null } as const
    return [
      { ...edge, paths: parts.map((part) => path(part, false, true)) },
      { ...ground, paths: parts.map((part) => path(part, true, false)) },
    ]
  }
  const dashes = new Map(parts.map(({ dash }) => [String(dash), dash]))
  const alike = (dash: AreaPart['dash']) => parts.filter((part) => String(part.dash) === String(dash))
  const own = alike(first.dash)
  const paths = parts.map((part) => path(part, fill !== null, line !== null && own.includes(part)))
  const others = [...dashes.values()].filter((dash) => line && String(dash) !== String(first.dash))
  const lineOf = (dash: AreaPart['dash']) => line && { ...line, dash }
  return [
    { kind: 'freeform', name, about, paths, fill, line: lineOf(first.dash) },
    ...others.map((dash): SlideShape => {
      const some = alike(dash)
      const precision = words(`block.${some[0]?.known ?? 'schematic'}`)
      const edges = some.map((part) => path(part, false, true))
      return {
        kind: 'freeform',
        name: words('slide.edge', { name, precision }),
        paths: edges,
        fill: null,
        line: lineOf(dash),
      }
    }),
  ]
}

function outlinesOf({ geometry }: AreaPart, plane: Transform): readonly Outline[] {
  const isRing = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  return linesOf(geometry).flatMap((line): readonly Outline[] => {
    const points = line.map((point) => toScreen(plane, point))
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
  return { kind: 'pattern', preset: presets[hatch.marks], colour: mark, ground: tint }
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
