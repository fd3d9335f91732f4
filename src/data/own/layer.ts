import type { Claim, OwnFeature, OwnLayer, Ring } from '../../domain/own/reading'
import { type NoteBook, noteBook } from './noteBook'
import { OwnRefused } from './refused'

type Values = ReadonlyMap<string, string>
type Found = { readonly values: Values; readonly polygons: readonly (readonly Ring[])[]; readonly number: number }

/** Puts a layer together, one area after the other; its columns stand in the order in which they were first met. */
export function layerOf(name: string, encoding: string | null) {
  const notes = noteBook()
  const features: OwnFeature[] = []
  const columns = new Set<string>()
  return {
    notes,
    features,
    /** Takes an area, unless nothing is left of it. */
    add({ number, values, polygons }: Found) {
      const kept = polygons.filter((rings) => rings.length > 0)
      if (kept.length === 0) return
      for (const column of values.keys()) columns.add(column)
      features.push({ number, values, polygons: kept })
    },
    done: (claim: Claim | null): OwnLayer => ({
      name,
      columns: [...columns],
      encoding,
      claim,
      features,
      notes: notes.list(),
    }),
  }
}
export type LayerInWork = ReturnType<typeof layerOf>

/** Why nothing is left of a file that was read without a fault. */
export function nothingLeft(notes: readonly NoteBook[]): OwnRefused {
  const has = (what: Parameters<NoteBook['count']>[0]) => notes.some((one) => one.count(what) > 0)
  const detailOf = (what: Parameters<NoteBook['detail']>[0]) => notes.map((one) => one.detail(what)).find((one) => one)
  const at = detailOf('badFeatures')
  if (at !== undefined) return new OwnRefused('badRing', { at })
  if (has('tooFewPoints')) return new OwnRefused('tooFewPoints')
  if (has('points') && has('lines')) return new OwnRefused('noArea')
  if (has('points')) return new OwnRefused('onlyPoints')
  if (has('lines')) return new OwnRefused('onlyLines')
  return new OwnRefused(has('nullGeometries') ? 'noArea' : 'noRecords')
}
