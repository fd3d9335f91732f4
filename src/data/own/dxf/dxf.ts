import type { Claim, OwnFeature, OwnLayer, Reading, Ring } from '../../../domain/own/reading'
import { type NoteBook, noteBook } from '../noteBook'
import { OwnRefused } from '../refused'
import { ringOf } from '../ring'
import { blocksIn, draw } from './blocks'
import { joinedPieces } from './chains'
import { type Drawn, emptyDrawn, identity, type Outline } from './drawn'
import { entitiesOf } from './entities'
import { boxOf, namedOutlines } from './names'
import { type DxfRecord, drawingIn } from './records'

/** Columns of ours, as a drawing has none: texts that stand in an outline, and the layer that it is on. */
export const textColumn = '文字'
export const layerColumn = '图层'

/** Curves are cut into chords no further from them than this, in metres; small arcs within a thousandth of their radius. */
const tolerance = 0.05

/** Ends of one line that lie no further apart, in metres, were meant to meet. */
const gap = 1

/** Nor do ends of two lines, as surveyors draw. */
const snap = 0.01

/**
 * The closed outlines of a drawing (AutoCAD DXF Reference, R12 to 2018, as text): polylines of both kinds with their arcs,
 * circles, ellipses, closed splines, edges of hatches and of MPOLYGONs, and lines and arcs that meet all around, in blocks as well; x
 * and y as in the file. Each layer of the drawing is one of the reading, those that it does not show last. Throws an `OwnRefused` where the file is no such text, is cut off, or shows no outline.
 */
export function readDxf(bytes: Uint8Array): Reading {
  const { encoding, variables, hidden, blocks, entities } = drawingIn(bytes)
  const notes = noteBook()
  const drawn = emptyDrawn(notes)
  const metre = metreOf(entities)
  const place = { matrix: identity, layer: null, tolerance: tolerance * metre, within: [] }
  draw(entitiesOf(entities), place, blocksIn(blocks), drawn)
  const joined = joinedPieces(drawn.pieces, { gap: gap * metre, snap: snap * metre })
  notes.add('openLines', joined.openLines)
  notes.add('closedRings', joined.closedRings)
  const outlines = withoutRepeats([...drawn.outlines, ...joined.outlines], metre, notes)
  const layers = layersOf(outlines, drawn, { encoding, claim: claimOf(variables.get('$INSUNITS')) })
  if (layers.length === 0) throw nothingIn(drawn)
  const shown = layers.filter(({ name }) => !hidden.has(name))
  const unseen = layers.filter(({ name }) => hidden.has(name)).map((layer) => ({ ...layer, isHidden: true }))
  if (shown.length > 0) notes.add('hiddenLayers', unseen.length, unseen.map(({ name }) => name).join(', '))
  return { format: 'dxf', layers: [...shown, ...unseen], notes: notes.list() }
}

/** In metres no system has both numbers so large, and in millimetres all have. */
const largestInMetres = 4_000_000

/**
 * How many of its units a drawing has in a metre, by the numbers where its entities begin, as its head names the unit of its template;
 * a thousandth of a degree is some hundred metres.
 */
function metreOf(entities: readonly DxfRecord[]): number {
  const most = (code: number) =>
    entities.reduce(
      (largest, one) =>
        one.tags.reduce(
          (sum, tag) => (tag.code === code ? Math.max(sum, Math.abs(Number(tag.value)) || 0) : sum),
          largest,
        ),
      0,
    )
  const [small = 0, large = 0] = [most(10), most(20)].sort((a, b) => a - b)
  if (small > largestInMetres) return 1_000
  return large > 115 && large < 125 && small > 25 && small < 35 ? 1e-5 : 1
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
  const { textsOf, left } = namedOutlines(outlines, labels)
  notes.add('texts', left)
  const layers = new Map<string, OwnFeature[]>()
  for (const [at, outline] of outlines.entries()) {
    const rings: Ring[] = outline.rings.flatMap((ring) => ringOf(ring, notes) ?? [])
    if (rings.length === 0) continue
    const texts = (textsOf.get(outline) ?? []).map(namedText)
    const values = new Map([...texts, ...outline.values, [layerColumn, outline.layer] as const])
    const features = layers.get(outline.layer) ?? []
    features.push({ number: at + 1, values, polygons: [rings] })
    layers.set(outline.layer, features)
  }
  return [...layers].map(([name, features]) => ({ name, columns: columnsOf(features), ...told, features, notes: [] }))
}

function namedText(text: string, at: number): readonly [string, string] {
  return [at === 0 ? textColumn : `${textColumn} ${at + 1}`, text]
}

/** The texts first, then what is told with outlines, and the layer last. */
function columnsOf(features: readonly OwnFeature[]): readonly string[] {
  const all = new Set(features.flatMap(({ values }) => [...values.keys()]))
  const rankOf = (column: string) => (column === layerColumn ? 2 : column.startsWith(textColumn) ? 0 : 1)
  return [...all].sort((one, other) => rankOf(one) - rankOf(other))
}

function nothingIn({ notes, others }: Drawn): OwnRefused {
  const open = notes.count('openLines')
  if (open === 0 && others.size > 0) return new OwnRefused('otherShapes', { detail: [...others].join(', ') })
  if (notes.count('tooFewPoints') > 0) return new OwnRefused('tooFewPoints')
  if (open === 0 && notes.count('points') > 0) return new OwnRefused('onlyPoints')
  return new OwnRefused('noClosedOutline', open > 0 ? { detail: String(open) } : {})
}
