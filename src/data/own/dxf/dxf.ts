import type { Claim, OwnFeature, OwnLayer, Reading, Ring } from '../../../domain/own/reading'
import { type NoteBook, noteBook } from '../noteBook'
import { OwnRefused } from '../refused'
import { ringOf } from '../ring'
import { blocksIn, draw } from './blocks'
import { joinedPieces } from './chains'
import { type Drawn, emptyDrawn, identity, type Outline } from './drawn'
import { entitiesOf } from './entities'
import { boxOf, namedOutlines } from './names'
import { drawingIn } from './records'

/** Columns of ours, as a drawing has none: texts that stand in an outline, and the layer that it is on. */
export const textColumn = '文字'
export const layerColumn = '图层'

/** Arcs are cut into chords no further from them than this, in metres; small ones within a thousandth of their radius. */
const tolerance = 0.05

/** Ends of one line that lie no further apart, in metres, were meant to meet. */
const gap = 1

/**
 * The closed outlines of a drawing (AutoCAD DXF Reference, R12 to 2018, as text): polylines of both kinds with their arcs,
 * circles, ellipses, edges of hatches, and lines and arcs that meet all around, in blocks as well; x and y as in the file. Each layer
 * of the drawing is one of the reading. Throws an `OwnRefused` where the file is no such text, is cut off, or shows no outline.
 */
export function readDxf(bytes: Uint8Array): Reading {
  const { encoding, variables, blocks, entities } = drawingIn(bytes)
  const notes = noteBook()
  const drawn = emptyDrawn(notes)
  const units = variables.get('$INSUNITS')
  const metre = units === millimetres ? 1_000 : 1
  const place = { matrix: identity, layer: null, tolerance: tolerance * metre, within: [] }
  draw(entitiesOf(entities), place, blocksIn(blocks), drawn)
  const joined = joinedPieces(drawn.pieces, gap * metre)
  notes.add('openLines', joined.openLines)
  notes.add('closedRings', joined.closedRings)
  const outlines = withoutRepeats([...drawn.outlines, ...joined.outlines], metre, notes)
  const layers = layersOf(outlines, drawn, { encoding, claim: claimOf(units) })
  if (layers.length === 0) throw nothingIn(notes)
  return { format: 'dxf', layers, notes: notes.list() }
}

const millimetres = '4'
const metres = '6'

/** The unit of a drawing is only a claim: a new one has that of its template. */
function claimOf(units: string | undefined): Claim | null {
  if (units === undefined || units === '0' || units === '') return null
  const unit = units === metres ? 'metre' : units === millimetres ? 'millimetre' : null
  return { said: `$INSUNITS ${units}`, where: '$INSUNITS', system: null, unit }
}

/** A hatch that fills an outline which is drawn as well is none by itself. */
function withoutRepeats(outlines: readonly Outline[], metre: number, notes: NoteBook): readonly Outline[] {
  const keyOf = ({ rings }: Outline) =>
    Object.values(boxOf(rings))
      .map((number) => Math.round((number / metre) * 10))
      .join()
  const lines = new Set(outlines.filter(({ kind }) => kind !== 'HATCH').map(keyOf))
  const kept = outlines.filter((outline) => outline.kind !== 'HATCH' || !lines.has(keyOf(outline)))
  notes.add('hatches', outlines.length - kept.length)
  return kept
}

function layersOf(
  outlines: readonly Outline[],
  { labels, notes }: Drawn,
  told: Pick<OwnLayer, 'encoding' | 'claim'>,
): readonly OwnLayer[] {
  const { textsOf, outside } = namedOutlines(outlines, labels)
  notes.add('texts', outside)
  const layers = new Map<string, OwnFeature[]>()
  for (const [at, outline] of outlines.entries()) {
    const rings: Ring[] = outline.rings.flatMap((ring) => ringOf(ring, notes) ?? [])
    if (rings.length === 0) continue
    const values = new Map([...(textsOf.get(outline) ?? []).map(namedText), [layerColumn, outline.layer] as const])
    const features = layers.get(outline.layer) ?? []
    features.push({ number: at + 1, values, polygons: [rings] })
    layers.set(outline.layer, features)
  }
  return [...layers].map(([name, features]) => ({ name, columns: columnsOf(features), ...told, features, notes: [] }))
}

function namedText(text: string, at: number): readonly [string, string] {
  return [at === 0 ? textColumn : `${textColumn} ${at + 1}`, text]
}

/** The texts first, as many columns as the outline with most of them has. */
function columnsOf(features: readonly OwnFeature[]): readonly string[] {
  const most = Math.max(...features.map(({ values }) => values.size - 1))
  return [...Array.from({ length: most }, (_, at) => namedText('', at)[0]), layerColumn]
}

function nothingIn(notes: NoteBook): OwnRefused {
  const open = notes.count('openLines')
  if (notes.count('tooFewPoints') > 0) return new OwnRefused('tooFewPoints')
  if (open === 0 && notes.count('points') > 0) return new OwnRefused('onlyPoints')
  return new OwnRefused('noClosedOutline', open > 0 ? { detail: String(open) } : {})
}
