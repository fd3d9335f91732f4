import type { OwnFormat } from '../../domain/own/formats'
import type { OwnLayer, Reading } from '../../domain/own/reading'
import { nothingLeft } from './layer'
import type { NoteBook } from './noteBook'
import { OwnRefused } from './refused'

/** A layer as it was read, with what was noted of it. */
export type ReadLayer = { readonly layer: OwnLayer; readonly book: NoteBook }

/**
 * A file of several layers: those with areas, and of the others how much of what they hold. Throws an `OwnRefused` that says
 * why where none has an area.
 */
export function gathered(format: OwnFormat, layers: readonly ReadLayer[], notes: NoteBook): Reading {
  const filled = layers.filter(({ layer }) => layer.features.length > 0)
  if (filled.length === 0) throw nothingIn(layers.map(({ book }) => book))
  for (const { layer, book } of layers)
    if (layer.features.length === 0)
      for (const what of ['points', 'lines', 'nullGeometries', 'voidNumbers'] as const)
        notes.add(what, book.count(what), layer.name)
  return { format, layers: filled.map(({ layer }) => layer), notes: notes.list() }
}

function nothingIn(books: readonly NoteBook[]): OwnRefused {
  if (books.some((book) => book.count('multiPatches') > 0)) return new OwnRefused('multiPatch')
  const bad = books.map((book) => book.detail('voidNumbers')).find((detail) => detail)
  return bad === undefined ? nothingLeft(books) : new OwnRefused('badNumber', { at: bad })
}
