import { OwnRefused } from '../refused'
import { after, type Drawn, type Matrix, type Place } from './drawn'
import { drawEntity, type Entity, entitiesOf, layerOf, linesOf, planeOf } from './entities'
import { type DxfRecord, numberOf, textOf } from './records'

type Block = { readonly base: readonly [number, number]; readonly entities: readonly Entity[] }
export type Blocks = ReadonlyMap<string, Block>

/** The blocks of a drawing by their names, which AutoCAD takes in any case. */
export function blocksIn(records: readonly DxfRecord[]): Blocks {
  const blocks = new Map<string, Block>()
  let head: DxfRecord | null = null
  let within: DxfRecord[] = []
  for (const record of records) {
    if (record.type === 'BLOCK') {
      head = record
      within = []
    } else if (record.type === 'ENDBLK' && head) {
      const base = [numberOf(head, 10), numberOf(head, 20)] as const
      blocks.set(textOf(head, 2).toLowerCase(), { base, entities: entitiesOf(within) })
      head = null
    } else within.push(record)
  }
  return blocks
}

const mostDepth = 8
const mostCopies = 10_000

/** Draws entities, and those of the blocks that they insert: moved, turned, scaled, in rows and columns, eight deep. */
export function draw(entities: readonly Entity[], place: Place, blocks: Blocks, drawn: Drawn) {
  for (const entity of entities) {
    const { record } = entity
    // What is on a sheet and not in the drawing.
    if (numberOf(record, 67) === 1) continue
    if (record.type === 'INSERT') insert(entity, place, blocks, drawn)
    else drawEntity(entity, place, drawn)
  }
}

function insert(entity: Entity, place: Place, blocks: Blocks, drawn: Drawn) {
  const { record } = entity
  const name = textOf(record, 2).toLowerCase()
  const block = blocks.get(name)
  const matrix = planeOf(entity, place.matrix)
  const attributes = entity.parts.filter(({ type }) => type === 'ATTRIB')
  const before = drawn.outlines.length
  if (block && matrix) insertCopies(entity, block, { ...place, matrix }, blocks, drawn)
  const isDrawn = drawn.outlines.length > before
  const values = attributes.flatMap((one) => linesOf(one).map((text) => [textOf(one, 2) || record.type, text] as const))
  for (let at = before; values.length > 0 && at < drawn.outlines.length; at += 1) {
    const outline = drawn.outlines[at]
    if (outline) drawn.outlines[at] = { ...outline, values: [...outline.values, ...values] }
  }
  if (isDrawn) drawn.notes.add('blocks', 1, textOf(record, 2))
  else for (const one of attributes) drawEntity({ record: one, parts: [] }, place, drawn)
}

function insertCopies(entity: Entity, block: Block, place: Place, blocks: Blocks, drawn: Drawn) {
  const { record } = entity
  const name = textOf(record, 2).toLowerCase()
  if (place.within.includes(name) || place.within.length >= mostDepth) return
  const [columns, rows] = [Math.max(1, numberOf(record, 70, 1)), Math.max(1, numberOf(record, 71, 1))]
  if (columns * rows > mostCopies) throw new OwnRefused('tooManyFeatures', { at: String(record.line) })
  const layer = layerOf(record, place)
  for (let at = 0; at < columns * rows; at += 1) {
    // Each takes as long as some points, so that empty blocks within blocks end as well.
    drawn.count(20)
    const cell = [(at % columns) * numberOf(record, 44), Math.floor(at / columns) * numberOf(record, 45)] as const
    const within = [...place.within, name]
    draw(
      block.entities,
      { ...place, matrix: after(place.matrix, insertion(record, block, cell)), layer, within },
      blocks,
      drawn,
    )
  }
}

const degree = Math.PI / 180

function insertion(record: DxfRecord, { base }: Block, [column, row]: readonly [number, number]): Matrix {
  const angle = numberOf(record, 50) * degree
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const turned: Matrix = [cos, sin, -sin, cos, numberOf(record, 10), numberOf(record, 20)]
  const [x, y] = [numberOf(record, 41, 1), numberOf(record, 42, 1)]
  return after(turned, [x, 0, 0, y, column - base[0] * x, row - base[1] * y])
}
