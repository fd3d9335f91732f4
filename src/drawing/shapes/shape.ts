import type { Geometry } from 'geojson'
import type { Block } from '../../domain/atlas'
import type { Fill } from '../fill'
import type { Rect, ScreenPoint, Transform } from '../frame'
import type { ParkMark } from '../parkMark'

/**
 * The display list: all that is drawn, as values in the order in which they lie on one another. Lengths are CSS pixels of a
 * screen, or units of a sheet, y down. Every format is written from it; what a format cannot draw, its writer says.
 */
export type Shape = Area | Freeform | Preset | Text | Prose | ShapeGroup

export type ShapeFill = {
  readonly colour: string
  readonly opacity: number
  /** Drawn over the tint; `over` is what both lie upon, for writers whose patterns are opaque. */
  readonly hatch: { readonly id: string; readonly marks: 'stripes' | 'dots'; readonly over: string } | null
}

export type ShapeLine = {
  readonly colour: string
  readonly opacity: number
  readonly width: number
  readonly dash: readonly [number, number] | null
  /** Of its ends: corners are always round. */
  readonly isRound: boolean
}

type Look = { readonly fill: ShapeFill | null; readonly line: ShapeLine | null }

type Called = {
  /** What a program calls it in which it is edited; empty on a screen. */
  readonly name: string
  /** What is said there to who cannot see it. */
  readonly about?: string
  /** Tells it from its neighbours, where these may come and go. */
  readonly id?: string
  /** What it is and of what, for styles and for who looks for it: `data-footprint="putuo"`. */
  readonly tag?: readonly [role: string, of: string]
  /** Its own id and title in a file of SVG. */
  readonly inFile?: { readonly id?: string; readonly title: string }
}

/** Outlines in the plane that are one thing with one look, told apart by how well each is known. */
export type Area = Called &
  Look & {
    readonly kind: 'area'
    readonly parts: readonly AreaPart[]
    /** Its edge lies under its fill, so that half of it shows. */
    readonly edgeBelow?: boolean
  }

export type AreaPart = {
  readonly id: string
  readonly geometry: Geometry
  /** Of its edge. */
  readonly dash: readonly [number, number] | null
  readonly known?: Block['precision'] | 'candidate'
}

/** A ring without its repeated last point, an open line, or three points of a quadratic curve. */
export type ShapeOutline = { readonly kind: 'ring' | 'line' | 'curve'; readonly points: readonly ScreenPoint[] }

/** Outlines that are filled as one: a ring within a ring is a hole. */
export type Freeform = Called & Look & { readonly kind: 'freeform'; readonly outlines: readonly ShapeOutline[] }

/** What has neither fill nor line is not drawn, but may be pointed at. */
export type Preset = Called &
  Look & { readonly kind: 'ellipse' | 'rect'; readonly box: Rect /** Of a rectangle. */; readonly corner?: number }

export type Halo = { readonly colour: string; readonly width: number; readonly opacity: number }

export type Text = Called & {
  readonly kind: 'text'
  readonly lines: readonly string[]
  /** Where the first baseline begins, ends, or has its middle. */
  readonly at: ScreenPoint
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly weight: number
  readonly colour: string
  /** A line around the letters, half of it under them. */
  readonly halo: Halo | null
  /** Between letters. */
  readonly spacing: number
  /** From baseline to baseline. */
  readonly leading: number
  /** The address to which its letters lead. */
  readonly link: string | null
  /** It is the title of its sheet, and has so much room. */
  readonly titleRoom?: number
}

/** Paragraphs in a box as wide as its column; `lines` are how they were set, by left end and baseline. */
export type Prose = Called & {
  readonly kind: 'prose'
  readonly box: Rect
  readonly paragraphs: readonly SetParagraph[]
  readonly isTitle: boolean
  /** Right: each line ends at the right end of the box. */
  readonly align: 'left' | 'right'
  /** Where a click leads: an address, or a page of the same file from 1. */
  readonly leads: { readonly to: string } | { readonly page: number } | null
}

export type SetParagraph = {
  readonly text: string
  readonly size: number
  readonly isStrong: boolean
  readonly colour: string
  /** From baseline to baseline, and above the first line's own room. */
  readonly leading: number
  readonly gap: number
  /** How far all lines stand in from the left, where a mark stands; 0 for none. */
  readonly indent: number
  readonly lines: readonly { readonly text: string; readonly at: ScreenPoint }[]
}

/** What prose is as long as it says no more. */
export const plainProse = { kind: 'prose', isTitle: false, align: 'left', leads: null } as const

/** One without a name is no group but on a screen: it clips, or moves. */
export type ShapeGroup = Called & {
  readonly kind: 'group'
  readonly shapes: readonly Shape[]
  /** How the plane lies, in which its areas are given. */
  readonly plane?: Transform
  /** All of it is moved so far. */
  readonly at?: ScreenPoint
  /** Goes before the names of hatches and clips within, where a figure has more of the same name. */
  readonly scope?: string
  /** What its areas and boxes may be filled with, and how large a design pixel is. */
  readonly hatches?: { readonly fills: readonly Fill[]; readonly unit: number }
  /** What of it is seen. */
  readonly clip?: { readonly rect: Rect; readonly corner: number }
  /** Chosen by a click or a key, where the figure answers to them. */
  readonly button?: ParkMark
  /** Whether there are buttons within. */
  readonly answers?: boolean
  /** Where its map ends it is moved, never cut. */
  readonly isWhole?: boolean
}

export function solid(colour: string, opacity = 1): ShapeFill {
  return { colour, opacity, hatch: null }
}

export function filledWith({ id, colour, opacity, hatch }: Fill, over: string): ShapeFill {
  const isMarked = hatch === 'stripes' || hatch === 'dots'
  return { colour, opacity, hatch: isMarked ? { id, marks: hatch, over } : null }
}

export function stroke(colour: string, width: number, change: Partial<ShapeLine> = {}): ShapeLine {
  return { colour, width, opacity: 1, dash: null, isRound: false, ...change }
}

export function freeform(name: string, outlines: readonly ShapeOutline[], look: Partial<Look>): Freeform {
  return { kind: 'freeform', name, outlines, fill: null, line: null, ...look }
}

export function rect(name: string, box: Rect, look: Partial<Look> & { readonly corner?: number }): Preset {
  return { kind: 'rect', name, box, fill: null, line: null, ...look }
}

export function circle(name: string, [x, y]: ScreenPoint, radius: number, look: Partial<Look>): Preset {
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  return { kind: 'ellipse', name, box, fill: null, line: null, ...look }
}

export function group(
  name: string,
  shapes: readonly Shape[],
  rest: Omit<ShapeGroup, 'kind' | 'name' | 'shapes'> = {},
): ShapeGroup {
  return { kind: 'group', name, shapes, ...rest }
}

type TextLook = Partial<Text> & Pick<Text, 'size' | 'colour'>

/** A line of text, or several, without what it does not say. */
export function text(name: string, said: string | readonly string[], at: ScreenPoint, look: TextLook): Text {
  const lines = typeof said === 'string' ? [said] : said
  const plain = { anchor: 'start', weight: 400, halo: null, spacing: 0, leading: 0, link: null } as const
  return { kind: 'text', name, lines, at, ...plain, ...look }
}

/** How far the middle of letters stands above the baseline, in ems. */
export const middleAbove = 0.36

/** The baseline of letters of a size whose middle lies at a height. */
export function onMiddle(y: number, size: number): number {
  return y + size * middleAbove
}
