import { OwnRefused } from '../refused'
import { after, type Drawn, type Matrix, type Place } from './drawn'
import { drawEntity, type Entity, entitiesOf, layerOf, planeOf } from './entities'
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
  if (!block || !matrix || place.within.includes(name) || place.within.length >= mostDepth) return
  const [columns, rows] = [Math.max(1, numberOf(record, 70, 1)), Math.max(1, numberOf(record, 71, 1))]
  if (columns * rows > mostCopies) throw new OwnRefused('tooManyFeatures', { at: String(record.line) })
  const layer = layerOf(record, place)
  const before = drawn.outlines.length
  for (let at = 0; at < columns * rows; at += 1) {
    // Each takes as long as some points, so that empty blocks within blocks end as well.
    drawn.count(20)
    const cell = [(at % columns) * numberOf(record, 44), Math.floor(at / columns) * numberOf(record, 45)] as const
    const within = [...place.within, name]
    draw(
      block.entities,
      { ...place, matrix: after(matrix, insertion(record, block, cell)), layer, within },
      blocks,
      drawn,
    )
  }
  if (drawn.outlines.length > before) drawn.notes.add('blocks', 1, textOf(record, 2))
}

const degree = Math.PI / 180

function insertion(record: DxfRecord, { base }: Block, [column, row]: readonly [number, number]): Matrix {
  const angle = numberOf(record, 50) * degree
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const turned: Matrix = [cos, sin, -sin, cos, numberOf(record, 10), numberOf(record, 20)]
  const [x, y] = [numberOf(record, 41, 1), numberOf(record, 42, 1)]
  return after(turned, [x, 0, 0, y, column - base[0] * x, row - base[1] * y])
}
