import { ownLimits } from '../../../domain/own/reading'
import type { NoteBook } from '../noteBook'
import { OwnRefused } from '../refused'

/** x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]
/** What an extrusion along -z does to a plane (DXF Reference, Arbitrary Axis Algorithm). */
export const mirror: Matrix = [-1, 0, 0, 1, 0, 0]

/** First `second`, then `first`. */
export function after(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = second
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** How much a matrix makes lengths larger, at most. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.max(Math.hypot(a, b), Math.hypot(c, d))
}

/** Positions x0 y0 x1 y1 … in the drawing's coordinates. */
export type Points = readonly number[]

/** A closed outline: all rings of it, each closed by itself. `kind` is the entity that drew it. */
export type Outline = {
  readonly kind: string
  readonly layer: string
  readonly rings: readonly Points[]
  /** What is told with it: attributes of its block by their tags, and the texts of its extended data. */
  readonly values: Values
}
export type Values = readonly (readonly [column: string, text: string])[]
export type Piece = { readonly layer: string; readonly points: Points; readonly values: Values }
export type Label = {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly text: string
  /** Of a text of several lines: each by itself. */
  readonly lines: readonly string[]
}

/** What a drawing shows, put together as its entities are read. */
export type Drawn = {
  readonly outlines: Outline[]
  /** Lines, arcs and open polylines, to be joined. */
  readonly pieces: Piece[]
  readonly labels: Label[]
  readonly notes: NoteBook
  /** Kinds of entities that may show an area and are not read. */
  readonly others: Set<string>
  /** Refuses more points than may be read; blocks within blocks multiply. */
  readonly count: (points: number) => void
}

export function emptyDrawn(notes: NoteBook): Drawn {
  let total = 0
  return {
    outlines: [],
    pieces: [],
    labels: [],
    notes,
    others: new Set(),
    count(points) {
      total += points
      if (total > ownLimits.vertices) throw new OwnRefused('tooManyVertices', { detail: String(ownLimits.vertices) })
    },
  }
}

/** Where entities stand: their coordinates by `matrix`, those of layer 0 on `layer`, arcs as chords within `tolerance`. */
export type Place = {
  readonly matrix: Matrix
  readonly layer: string | null
  readonly tolerance: number
  /** Names of the blocks that this one lies in. */
  readonly within: readonly string[]
}

export function placed([a, b, c, d, e, f]: Matrix, points: Points): number[] {
  const moved: number[] = []
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0]
    moved.push(a * x + c * y + e, b * x + d * y + f)
  }
  return moved
}

/** The same points the other way. */
export function reversed(points: Points): Points {
  return Array.from({ length: points.length }, (_, at) => points[points.length - 2 - at + 2 * (at % 2)] ?? 0)
}
