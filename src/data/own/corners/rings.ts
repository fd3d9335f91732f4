import { cellOf } from './degrees'
import { isRemark, roleOf, titleIn } from './heads'
import type { CornerTable } from './table'

type Corner = { readonly line: number; readonly first: string; readonly second: string }

/** The corners of one ring, as the file has them, with the parcel that it is of and the cells of its first row. */
export type CornerRing = {
  readonly name: string
  readonly part: string
  /** What counts it among the rings of its parcel. */
  readonly ring: string
  readonly cells: readonly string[]
  readonly corners: Corner[]
}

/** Where the reading of a table stands. */
type At = { name: string; part: string; ring: string; point: string; broken: 'no' | 'paged' | 'yes' }

/**
 * The rows of a table as rings: a new one begins where name, parcel or ring change, after a row without coordinates, where the last
 * has come back to its first corner, and where the points are counted from the start again. Heads and remarks that a new page repeats
 * end none where the points are counted on. A name stands at the first of its rows alone where cells are merged, or by itself in a
 * row above them. `empty` are rows that say something, but no coordinates.
 */
export function ringsOf({ roles, pair, title, rows }: CornerTable) {
  const rings: CornerRing[] = []
  const at: At = { name: roles.has('name') ? '' : title, part: '', ring: '', point: '', broken: 'yes' }
  let empty = 0
  for (const { line, cells } of rows) {
    const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? '').trim())
    const corner = { line, first: cell(pair[0]), second: cell(pair[1]) }
    const between = betweenIn(cells, corner)
    if (between === 'side') continue
    if (between) {
      const above = roles.has('name') ? null : titleIn(cells)
      if (between === 'remark' && !above) empty += 1
      const isOther = (above ?? '') !== '' && above !== at.name
      if (isOther) [at.name, at.part] = [above ?? '', '']
      if (between === 'empty' || isOther) at.broken = 'yes'
      else if (at.broken === 'no') at.broken = 'paged'
      continue
    }
    const own = ownOf(at, {
      name: cell(roles.get('name')),
      part: cell(roles.get('part')),
      ring: cell(roles.get('ring')),
    })
    const point = cell(roles.get('point'))
    const current = rings.at(-1)
    const isSame = own.name === at.name && own.part === at.part && own.ring === at.ring && !isBroken(at, point)
    if (!(current && isSame && !isDone(current.corners, corner, at.point, point))) {
      rings.push({ ...own, cells, corners: [] })
    }
    rings.at(-1)?.corners.push(corner)
    Object.assign(at, own, { point, broken: 'no' })
  }
  return { rings, empty }
}

/** What a row is that holds no corner; `null` of one that does. Some heads have a row below them that counts the columns. */
function betweenIn(cells: readonly string[], corner: Corner): 'empty' | 'side' | 'head' | 'remark' | null {
  const filled = cells.filter((one) => !isNothing(one))
  const hasNone = isNothing(corner.first) && isNothing(corner.second)
  if (filled.length === 0) return 'empty'
  if (hasNone && isSide(filled, cells)) return 'side'
  const isNumbered = filled.length > 2 && cells.every((cell, at) => cell.trim() === String(at + 1))
  if (roleOf(corner.first) !== null || isNumbered) return 'head'
  // An area and a length may stand where corners do.
  const isOther = isRemark(filled.slice(0, 1)) || (isRemark(cells) && !isCorner(corner))
  return hasNone || titleIn(cells) !== null || isOther ? 'remark' : null
}

/** Nothing, or a sign for it. */
function isNothing(cell: string): boolean {
  return /^[-—–/\s]*$/.test(cell)
}

/** After the head of another page the next point is of the same ring. */
function isBroken({ broken, point: before }: At, point: string): boolean {
  const [last, own] = [countOf(before), countOf(point)]
  return broken === 'yes' || (broken === 'paged' && (last === null || own !== last + 1))
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
