import { readOwn } from '../../../src/data/own/read'
import type { OwnLayer, OwnRefusal, Reading } from '../../../src/domain/own/reading'
import { utf8 } from '../encodings'

/** What comes of one file, a text in UTF-8 or its bytes. */
export function read(content: string | Uint8Array, name = ''): Promise<Reading> {
  return readOwn([{ name, bytes: typeof content === 'string' ? utf8(content) : content }])
}

/** Its only layer; a file that was refused fails the test with the reason. */
export async function layerIn(content: string | Uint8Array, name = ''): Promise<OwnLayer> {
  const reading = await read(content, name)
  const [layer, other] = 'layers' in reading ? reading.layers : []
  if (!layer || other) throw new Error(JSON.stringify(reading))
  return layer
}

/** Why a file is refused, without its name. */
export async function refusalOf(content: string | Uint8Array, name = ''): Promise<Partial<OwnRefusal>> {
  const reading = await read(content, name)
  if (!('refusal' in reading)) throw new Error('not refused')
  const { fileName: _, ...why } = reading.refusal
  return why
}

/** Its notes, as `points 2` or `lines 1 (a)`. */
export function notesOf({ notes }: Pick<OwnLayer, 'notes'>): readonly string[] {
  return notes.map(({ what, count, detail }) => `${what} ${count}${detail === undefined ? '' : ` (${detail})`}`)
}

/** Its rings as plain numbers, by area and polygon. */
export function ringsOf({ features }: OwnLayer) {
  return features.map(({ polygons }) => polygons.map((rings) => rings.map((ring) => [...ring])))
}

/** Its texts by column. */
export function valuesOf({ features }: OwnLayer) {
  return features.map(({ values }) => Object.fromEntries(values))
}
