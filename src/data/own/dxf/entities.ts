import { after, type Drawn, type Matrix, mirror, type Place, placed, scaleOf, type Values } from './drawn'
import { hatchRings } from './hatches'
import { circularPath, ellipticalPath, isIn3d, lightPolyline, oldPolyline, type Path, splinePath } from './lines'
import { type DxfRecord, numberOf, textOf } from './records'
import { plainLines, plainText, withCharacters } from './texts'

/** An entity with the records that belong to it: the vertices of an old polyline. */
export type Entity = { readonly record: DxfRecord; readonly parts: readonly DxfRecord[] }

/** Takes what belongs together together: a polyline with its vertices, an inserted block with its attributes. */
export function entitiesOf(records: readonly DxfRecord[]): readonly Entity[] {
  const entities: { record: DxfRecord; parts: DxfRecord[] }[] = []
  for (const record of records) {
    const last = entities.at(-1)
    const isPart = record.type === 'VERTEX' || (record.type === 'ATTRIB' && last?.record.type === 'INSERT')
    if (isPart) last?.parts.push(record)
    else if (record.type !== 'SEQEND') entities.push({ record, parts: [] })
  }
  return entities
}

/** What is of no use here, and which note counts it. */
const leftOut: Readonly<Record<string, 'points' | 'openLines' | 'solids' | 'rasters' | 'otherShapes'>> = {
  POINT: 'points',
  HELIX: 'openLines',
  RAY: 'openLines',
  XLINE: 'openLines',
  MLINE: 'openLines',
  SOLID: 'solids',
  TRACE: 'solids',
  '3DFACE': 'solids',
  '3DSOLID': 'solids',
  BODY: 'solids',
  MESH: 'solids',
  SURFACE: 'solids',
  REGION: 'otherShapes',
  ACAD_PROXY_ENTITY: 'otherShapes',
  IMAGE: 'rasters',
  PDFUNDERLAY: 'rasters',
}

function leaveOut(type: string, what: (typeof leftOut)[string], { notes, others }: Drawn) {
  notes.add(what, 1, what === 'otherShapes' ? type : undefined)
  if (what === 'otherShapes' || what === 'solids') others.add(type)
}

/** Draws one entity that is no inserted block: an outline, a piece of a line, or a text. */
export function drawEntity(entity: Entity, place: Place, drawn: Drawn) {
  const { record } = entity
  const what = leftOut[record.type]
  if (what) leaveOut(record.type, what, drawn)
  const matrix = planeOf(entity, place.matrix)
  if (!matrix) {
    drawn.notes.add('solids')
    return
  }
  const tolerance = place.tolerance / Math.max(scaleOf(place.matrix), Number.MIN_VALUE)
  if (record.type === 'HATCH' || record.type === 'MPOLYGON') drawHatch(entity, { ...place, matrix, tolerance }, drawn)
  else if (/^(TEXT|MTEXT|ATTRIB)$/.test(record.type)) drawLabel(record, matrix, drawn)
  else {
    const path = pathOfEntity(entity, tolerance)
    if (path === 'mesh') leaveOut(record.type, 'solids', drawn)
    else if (!path && record.type === 'SPLINE') leaveOut(record.type, 'otherShapes', drawn)
    else if (path) drawPath(path, entity, { ...place, matrix, tolerance }, drawn)
  }
}

function pathOfEntity({ record, parts }: Entity, tolerance: number): Path | 'mesh' | null {
  const { type } = record
  if (type === 'LWPOLYLINE') return lightPolyline(record, tolerance)
  if (type === 'POLYLINE') return oldPolyline(record, parts, tolerance) ?? 'mesh'
  if (type === 'CIRCLE' || type === 'ARC') return circularPath(record, tolerance)
  if (type === 'SPLINE') return splinePath(record, tolerance)
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
  const values = extendedData(record)
  if (isClosed) drawn.outlines.push({ kind: record.type, layer, rings: [moved], values })
  else if (moved.length >= 4) drawn.pieces.push({ layer, points: moved, values })
}

function drawHatch({ record }: Entity, place: Place, drawn: Drawn) {
  const rings = hatchRings(record, place.tolerance)
  const whole = rings.flatMap((ring) => (ring ? [placed(place.matrix, ring)] : []))
  drawn.count(whole.reduce((sum, ring) => sum + ring.length / 2, 0))
  // A hatch that lacks an edge would be another area.
  if (whole.length < rings.length || whole.length === 0) drawn.notes.add('hatches')
  else
    drawn.outlines.push({
      kind: record.type,
      layer: layerOf(record, place),
      rings: whole,
      values: extendedData(record),
    })
}

/** As programs of surveyors keep what a parcel is, under the name of the program (groups 1001 and 1000). */
const extendedColumn = '扩展数据'
const mostExtended = 12

function extendedData({ tags }: DxfRecord): Values {
  const texts = tags.flatMap(({ code, value }) => (code === 1000 ? withCharacters(value).trim() || [] : []))
  return texts.slice(0, mostExtended).map((text, at) => {
    const name = at === 0 ? extendedColumn : `${extendedColumn} ${at + 1}`
    return [name, text.replace(/^(园区|地块|项目|宗地|权利人)?(名称|名)?\s*[:：=]\s*/, '')] as const
  })
}

function drawLabel(record: DxfRecord, matrix: Matrix, drawn: Drawn) {
  const isLong = record.type === 'MTEXT'
  const lines = linesOf(record)
  const text = lines.join(' ')
  // A text that is not set from its left end stands at its second point.
  const isSet = !isLong && (numberOf(record, 72) !== 0 || numberOf(record, 73) !== 0)
  const [x = 0, y = 0] = placed(matrix, [numberOf(record, isSet ? 11 : 10), numberOf(record, isSet ? 21 : 20)])
  const height = numberOf(record, 40) * scaleOf(matrix)
  if (text !== '') drawn.labels.push({ x, y, height, text, lines: lines.length > 1 ? lines : [] })
}

/** What a text says, line by line. */
export function linesOf({ type, tags }: DxfRecord): readonly string[] {
  const isLong = type === 'MTEXT'
  const text = tags.flatMap(({ code, value }) => (code === 1 || (isLong && code === 3) ? [value] : [])).join('')
  return isLong ? plainLines(text) : [plainText(text)]
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
