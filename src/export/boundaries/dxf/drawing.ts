import type { Position } from 'geojson'

/** A layer of a drawing, with its colour of the fixed 255 and in full (`#c23b22`). */
export type CadLayer = {
  readonly name: string
  readonly colour: number
  readonly trueColour: string
  readonly isDashed: boolean
}

/** Metres on the drawing's plane, x east and y north; a text stands with its middle on its place. */
export type CadItem = { readonly layer: string } & (
  | { readonly line: readonly Position[]; readonly isClosed: boolean }
  | { readonly text: string; readonly at: Position; readonly height: number; readonly isNote?: true }
)

export type CadDrawing = {
  readonly layers: readonly CadLayer[]
  readonly items: readonly CadItem[]
}
