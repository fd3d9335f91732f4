import { after, type Drawn, type Matrix, mirror, type Place, placed, scaleOf } from './drawn'
import { hatchRings } from './hatches'
import { circularPath, ellipticalPath, isIn3d, lightPolyline, oldPolyline, type Path } from './lines'
import { type DxfRecord, numberOf, textOf } from './records'
import { plainMText, plainText, withCharacters } from './texts'

/** An entity with the records that belong to it: the vertices of an old polyline. */
export type Entity = { readonly record: DxfRecord; readonly parts: readonly DxfRecord[] }

/** Takes what belongs together together; attributes of an inserted block are texts like others. */
export function entitiesOf(records: readonly DxfRecord[]): readonly Entity[] {
  const entities: { record: DxfRecord; parts: DxfRecord[] }[] = []
  for (const record of records) {
    if (record.type === 'VERTEX') entities.at(-1)?.parts.push(record)
    else if (record.type !== 'SEQEND') entities.push({ record, parts: [] })
  }
  return entities
}

/** What is of no use here, and which note counts it. */
const leftOut: Readonly<Record<string, 'points' | 'openLines' | 'solids' | 'rasters'>> = {
  POINT: 'points',
  SPLINE: 'openLines',
  HELIX: 'openLines',
  RAY: 'openLines',
  XLINE: 'openLines',
  MLINE: 'openLines',
  SOLID: 'solids',
  TRACE: 'solids',
  '3DFACE': 'solids',
  '3DSOLID': 'solids',
  REGION: 'solids',
  BODY: 'solids',
  MESH: 'solids',
  SURFACE: 'solids',
  IMAGE: 'rasters',
  PDFUNDERLAY: 'rasters',
}

/** Draws one entity that is no inserted block: an outline, a piece of a line, or a text. */
export function drawEntity(entity: Entity, place: Place, drawn: Drawn) {
  const { record } = entity
  const what = leftOut[record.type]
  if (what) drawn.notes.add(what, 1, what === 'openLines' ? record.type : undefined)
  const matrix = planeOf(entity, place.matrix)
  if (!matrix) {
    drawn.notes.add('solids')
    return
  }
  const tolerance = place.tolerance / Math.max(scaleOf(place.matrix), Number.MIN_VALUE)
  if (record.type === 'HATCH') drawHatch(entity, { ...place, matrix, tolerance }, drawn)
  else if (/^(TEXT|MTEXT|ATTRIB)$/.test(record.type)) drawLabel(record, matrix, drawn)
  else {
    const path = pathOfEntity(entity, tolerance)
    if (path === 'mesh') drawn.notes.add('solids')
    else if (path) drawPath(path, entity, { ...place, matrix, tolerance }, drawn)
  }
}

function pathOfEntity({ record, parts }: Entity, tolerance: number): Path | 'mesh' | null {
  const { type } = record
  if (type === 'LWPOLYLINE') return lightPolyline(record, tolerance)
  if (type === 'POLYLINE') return oldPolyline(record, parts, tolerance) ?? 'mesh'
  if (type === 'CIRCLE' || type === 'ARC') return circularPath(record, tolerance)
  if (type === 'ELLIPSE') return ellipticalPath(record, tolerance)
  if (type !== 'LINE') return null
  const [from, to] = [
    [numberOf(record, 10), numberOf(record, 20)],
    [numberOf(record, 11), numberOf(record, 21)],
  ]
  return { points: [...from, ...to], isClosed: false, hasArcs: false }
}

function drawPath({ points, isClosed, hasArcs }: Path, { record, parts }: Entity, place: Place, drawn: Drawn) {
  drawn.count(points.length / 2)
  const layer = layerOf(record, place)
  const moved = placed(place.matrix, points)
  if (hasArcs) drawn.notes.add('curves')
  if ([record, ...parts].some((one) => numberOf(one, 30) !== 0 || numberOf(one, 38) !== 0)) drawn.notes.add('heights')
  if (isClosed) drawn.outlines.push({ kind: record.type, layer, rings: [moved] })
  else if (moved.length >= 4) drawn.pieces.push({ layer, points: moved })
}

function drawHatch({ record }: Entity, place: Place, drawn: Drawn) {
  const rings = hatchRings(record, place.tolerance)
  const whole = rings.flatMap((ring) => (ring ? [placed(place.matrix, ring)] : []))
  drawn.count(whole.reduce((sum, ring) => sum + ring.length / 2, 0))
  // A hatch that lacks an edge would be another area.
  if (whole.length < rings.length || whole.length === 0) drawn.notes.add('hatches')
  else drawn.outlines.push({ kind: 'HATCH', layer: layerOf(record, place), rings: whole })
}

function drawLabel(record: DxfRecord, matrix: Matrix, drawn: Drawn) {
  const isLong = record.type === 'MTEXT'
  const chunks = record.tags.filter(({ code }) => code === 1 || (isLong && code === 3)).map(({ value }) => value)
  const text = isLong ? plainMText(chunks.join('')) : plainText(chunks.join(''))
  // A text that is not set from its left end stands at its second point.
  const isSet = !isLong && (numberOf(record, 72) !== 0 || numberOf(record, 73) !== 0)
  const [x = 0, y = 0] = placed(matrix, [numberOf(record, isSet ? 11 : 10), numberOf(record, isSet ? 21 : 20)])
  if (text !== '') drawn.labels.push({ x, y, height: numberOf(record, 40) * scaleOf(matrix), text })
}

/** Entities in a block on layer 0 are on that of the block (AutoCAD's rule). */
export function layerOf(record: DxfRecord, { layer }: Place): string {
  const own = withCharacters(textOf(record, 8)) || '0'
  return own === '0' && layer !== null ? layer : own
}

/** Entities that are told in the drawing's own coordinates and not in those of a plane. */
const ofTheWorld = /^(LINE|ELLIPSE|MTEXT|POINT|3DFACE|SPLINE)$/

/** The matrix of an entity's plane; `null` where it is tilted and shows no area as it is. */
export function planeOf({ record }: Entity, matrix: Matrix): Matrix | null {
  if (ofTheWorld.test(record.type) || (record.type === 'POLYLINE' && isIn3d(record))) return matrix
  const [x, y, z] = [numberOf(record, 210), numberOf(record, 220), numberOf(record, 230, 1)]
  if (Math.abs(x) > 1e-3 || Math.abs(y) > 1e-3 || z === 0) return null
  return z > 0 ? matrix : after(matrix, mirror)
}
