import type { OwnFormat } from './formats'
import type { OwnLayer, ReadNote, ReadNoteKind } from './reading'

/** A drawing has one plane, and a workbook one surveyor: what lies on several layers of these may be one set of parks. */
const ofOnePlane: ReadonlySet<OwnFormat> = new Set(['dxf', 'corners'])

/**
 * All layers that a file shows as one, counted through, where they have one plane and there are several: for drawings and workbooks with a
 * layer or a sheet a park; `null` of other files.
 */
export function wholeLayer(format: OwnFormat, all: readonly OwnLayer[]): OwnLayer | null {
  const layers = all.filter(({ isHidden }) => !isHidden)
  const [first, second] = layers
  if (!(first && second && ofOnePlane.has(format))) return null
  const features = layers.flatMap((layer) => layer.features).map((feature, at) => ({ ...feature, number: at + 1 }))
  return {
    name: '',
    columns: [...new Set(layers.flatMap(({ columns }) => columns))],
    encoding: first.encoding,
    claim: first.claim,
    features,
    notes: summed(layers.flatMap(({ notes }) => notes)),
  }
}

function summed(notes: readonly ReadNote[]): readonly ReadNote[] {
  const kinds = new Map<ReadNoteKind, ReadNote>()
  for (const note of notes) {
    const before = kinds.get(note.what)
    kinds.set(note.what, before ? { ...before, count: before.count + note.count } : note)
  }
  return [...kinds.values()]
}
