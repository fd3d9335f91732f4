import { cellOf } from './degrees'
import { isRemark, roleOf, titleIn } from './heads'
import type { CornerTable } from './table'

type Corner = { readonly line: number; readonly first: string; readonly second: string }

/** The corners of one ring, as the file has them, with the parcel that it is of and the cells of its first row. */
export type CornerRing = {
  readonly name: string
  readonly part: string
  readonly cells: readonly string[]
  readonly corners: Corner[]
}

/** Where the reading of a table stands. */
type At = { name: string; part: string; ring: string; point: string; isBroken: boolean }

/**
 * The rows of a table as rings: a new one begins where name, parcel or ring change, after a row without coordinates, where the last
 * has come back to its first corner, and where the points are counted from the start again. A name stands at the first of its
 * rows alone where cells are merged, or by itself in a row above them. `empty` are rows that say something, but no coordinates.
 */
export function ringsOf({ roles, pair, title, rows }: CornerTable) {
  const rings: CornerRing[] = []
  const at: At = { name: roles.has('name') ? '' : title, part: '', ring: '', point: '', isBroken: true }
  let empty = 0
  for (const { line, cells } of rows) {
    const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? '').trim())
    const corner = { line, first: cell(pair[0]), second: cell(pair[1]) }
    const filled = cells.filter((one) => one.trim() !== '')
    const hasNone = corner.first === '' && corner.second === ''
    if (hasNone && isSide(filled, cells)) continue
    if (hasNone || titleIn(cells) !== null || roleOf(corner.first) !== null || (isRemark(cells) && !isCorner(corner))) {
      const above = titleIn(cells)
      if (above !== null && !roles.has('name')) [at.name, at.part] = [above, '']
      else if (filled.length > 0 && roleOf(corner.first) === null) empty += 1
      at.isBroken = true
      continue
    }
    const own = ownOf(at, {
      name: cell(roles.get('name')),
      part: cell(roles.get('part')),
      ring: cell(roles.get('ring')),
    })
    const point = cell(roles.get('point'))
    const current = rings.at(-1)
    const isSame = own.name === at.name && own.part === at.part && own.ring === at.ring && !at.isBroken
    if (!(current && isSame && !isDone(current.corners, corner, at.point, point))) {
      rings.push({ name: own.name, part: own.part, cells, corners: [] })
    }
    rings.at(-1)?.corners.push(corner)
    Object.assign(at, own, { point, isBroken: false })
  }
  return { rings, empty }
}

/** A length between two corners, in a row of its own. */
function isSide(filled: readonly string[], cells: readonly string[]): boolean {
  const [only = '', more] = filled
  return more === undefined && cellOf(only) !== null && (cells[0] ?? '').trim() === ''
}

function isCorner({ first, second }: Corner): boolean {
  return cellOf(first) !== null && cellOf(second) !== null
}

/** What stands in no cell is as in the row above; another name has other parts. */
function ownOf(at: At, { name, part, ring }: Pick<At, 'name' | 'part' | 'ring'>) {
  const isNew = name !== '' && name !== at.name
  return { name: name || at.name, part: part || (isNew ? '' : at.part), ring: ring || (isNew || part ? '' : at.ring) }
}

/** Whether a ring is whole before this corner. The corner that closes it is often called by the name of the first. */
function isDone(corners: readonly Corner[], corner: Corner, before: string, point: string): boolean {
  const [first] = corners
  const isFirst = (one: Corner | undefined) => one?.first === first?.first && one?.second === first?.second
  if (corners.length > 3 && isFirst(corners.at(-1))) return true
  const [last, own] = [countOf(before), countOf(point)]
  return last !== null && own !== null && own <= last && !isFirst(corner)
}

function countOf(point: string): number | null {
  const digits = /(\d+)$/.exec(point)?.[1]
  return digits === undefined ? null : Number(digits)
}
