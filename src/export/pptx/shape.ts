import type { DeskChart } from '../../drawing/desks/deskChart'
import type { Rect, ScreenPoint } from '../../drawing/frame'
import type { ShapeLine, ShapeOutline } from '../../drawing/shapes/shape'

/**
 * What a slide holds, as values in the units of its sheet, y down. Slides have no classes and no clipping: every shape
 * says all of its own look, and what lies outside its map has been cut off.
 */
export type SlideShape = Freeform | Preset | TextBox | SlideGroup | TableShape | ChartShape | Placeholder

export type SlideFill =
  | { readonly kind: 'solid'; readonly colour: string; readonly opacity: number }
  /** DrawingML's own patterns take two opaque colours: what `of` is for the marks and for the tint between them. */
  | {
      readonly kind: 'pattern'
      readonly preset: string
      readonly of: string
      readonly colour: string
      readonly ground: string
    }

type Look = { readonly fill: SlideFill | null; readonly line: ShapeLine | null }

type Called = {
  readonly name: string
  /** What is said to who cannot see it. */
  readonly about?: string
}

/** Outlines that are filled as one (even-odd, so that holes stay holes), stroked, or both. */
export type Path = {
  readonly outlines: readonly ShapeOutline[]
  readonly isFilled: boolean
  readonly isStroked: boolean
}

export type Freeform = Called & Look & { readonly kind: 'freeform'; readonly paths: readonly Path[] }

export type Preset = Called &
  Look & { readonly kind: 'ellipse' | 'rect'; readonly box: Rect /** Of a rectangle. */; readonly corner?: number }

export type TextLook = {
  readonly size: number
  readonly isStrong: boolean
  readonly colour: string
}

/** Exact distances, where a text has to fill its box as it was set: from baseline to baseline, and above it. */
type Spacing = { readonly leading?: number; readonly gap?: number /** With a point in it. */; readonly indent?: number }

export type TextBox = Called & {
  readonly kind: 'text'
  readonly box: Rect
  readonly lines: readonly (TextLook & Spacing & { readonly text: string })[]
  readonly align: 'l' | 'ctr' | 'r'
  readonly anchor: 't' | 'ctr'
  readonly wraps: boolean
  /** A glow in this colour, so wide. */
  readonly halo: { readonly colour: string; readonly width: number } | null
  /** Between letters. */
  readonly spacing: number
  readonly isTitle: boolean
  /** The address to which its letters lead, which look so. */
  readonly link: string | null
  /** The slide of the same file, from 1, to which a click anywhere on it turns. */
  readonly turnsTo: number | null
}

export type SlideGroup = Called & {
  readonly kind: 'group'
  readonly shapes: readonly SlideShape[]
  /** Where its map ends it is moved, never cut. */
  readonly isWhole?: boolean
}

export type TableShape = Called & {
  readonly kind: 'table'
  readonly box: Rect
  /** Shares of the width. */
  readonly columns: readonly number[]
  /** The first row is the head. Where a row has fewer cells, its last takes all the room that is left. */
  readonly rows: readonly (readonly string[])[]
  readonly text: TextLook
  /** Of each row; it grows where its text needs more. */
  readonly heights: readonly number[]
  /** One sign a cell, in the middle of its column. */
  readonly isGrid: boolean
  readonly headFill: string
  readonly rule: string
}

/** Of a chart's letters, of what stands in quieter ink, and of what is aimed at. */
export type ChartColours = Readonly<Record<'tx1' | 'tx2' | 'accent3', string>>

/** A native chart, whose numbers a workbook of its own holds. */
export type ChartShape = Called & {
  readonly kind: 'chart'
  readonly box: Rect
  readonly chart: DeskChart
  /** Of title and labels. */
  readonly size: number
  /** What is written in place of the theme's colours, where that is an office's: a name of it, or `#rrggbb`. */
  readonly colours?: ChartColours
}

/** A text in a place that the office's layout has for it, where and as that has it. */
export type Placeholder = Called & {
  readonly kind: 'placeholder'
  /** Where the layout has it. */
  readonly box: Rect
  /** The layout has it elsewhere. */
  readonly isMoved: boolean
  readonly type: string
  readonly index: string | null
  readonly paragraphs: readonly {
    readonly text: string
    /** In hundredths of a point; `null` for that of the layout. */
    readonly size: number | null
    /** `null` for that of the layout. */
    readonly colour: string | null
  }[]
  /** How much smaller its letters are than the layout has them, so that they fit: 1 for as large. */
  readonly share: number
}

/** The ring of the outline without the last point, which repeats the first. */
export function ringOf(points: readonly ScreenPoint[]): ShapeOutline {
  const [first, last] = [points[0], points.at(-1)]
  const isRepeated = points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return { kind: 'ring', points: isRepeated ? points.slice(0, -1) : points }
}

/** The upright box around all that is drawn, line widths not counted; null where nothing is. */
export function boxOfShape(shape: SlideShape): Rect | null {
  if (shape.kind === 'group') return unionOf(shape.shapes.flatMap((one) => boxOfShape(one) ?? []))
  if (shape.kind !== 'freeform') return shape.box
  const points = shape.paths.flatMap(({ outlines }) => outlines.flatMap((outline) => outline.points))
  return unionOf(points.map(([x, y]) => ({ x, y, width: 0, height: 0 })))
}

function unionOf(boxes: readonly Rect[]): Rect | null {
  if (boxes.length === 0) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The same shapes somewhere else. */
export function shifted(shape: SlideShape, [dx, dy]: ScreenPoint): SlideShape {
  if (shape.kind === 'group') return { ...shape, shapes: shape.shapes.map((one) => shifted(one, [dx, dy])) }
  if (shape.kind !== 'freeform') return { ...shape, box: { ...shape.box, x: shape.box.x + dx, y: shape.box.y + dy } }
  const paths = shape.paths.map((path) => ({
    ...path,
    outlines: path.outlines.map((outline) => ({
      ...outline,
      points: outline.points.map(([x, y]): ScreenPoint => [x + dx, y + dy]),
    })),
  }))
  return { ...shape, paths }
}

type Lines = TextBox['lines']

/** A text box without margins; where nothing else is said its lines stand in the middle of it and never wrap. */
export function textBox(
  name: string,
  lines: Lines,
  rest: Partial<Omit<TextBox, 'kind' | 'name' | 'lines'>> & { readonly box: Rect },
): TextBox {
  return {
    kind: 'text',
    name,
    lines,
    align: 'ctr',
    anchor: 'ctr',
    wraps: false,
    halo: null,
    spacing: 0,
    isTitle: false,
    link: null,
    turnsTo: null,
    ...rest,
  }
}
