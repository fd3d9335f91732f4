import { cellOf } from './degrees'
import { isOfPlaces, type Role, roleOf, saysPacked } from './heads'

/** Rows of cells as a file has them, and the line or row that each stands in. */
export type Rows = readonly { readonly line: number; readonly cells: readonly string[] }[]

/** A table of corners: which column is what, and the rows below its head. */
export type CornerTable = {
  readonly roles: ReadonlyMap<Role, number>
  /** The words over the columns; none where it has no head. */
  readonly heads: readonly string[]
  /** The two columns of coordinates, in the order in which they are taken. */
  readonly pair: readonly [number, number]
  readonly isPackedBySaying: boolean
  readonly rows: Rows
}

const pairs = [
  ['east', 'north'],
  ['x', 'y'],
] as const

/** Notes and titles stand above a head, not more. */
const mostAbove = 30

/**
 * The corners in rows of cells, by the words over their columns, else by what is in them; `places` where each row is a place of its
 * own, `null` where no two columns are coordinates.
 */
export function cornerTable(rows: Rows): CornerTable | 'places' | null {
  for (const [at, { cells }] of rows.slice(0, mostAbove).entries()) {
    const roles = rolesOf(cells)
    const pair = pairOf(roles)
    if (!pair) continue
    const below = rows.slice(at + 1)
    const heads = pair.map((column) => cells[column] ?? '')
    const settled = cells.some(isOfPlaces) ? 'places' : settledRoles(roles, below)
    if (settled === 'places') return settled
    return { roles: settled, heads: cells, pair, isPackedBySaying: heads.some(saysPacked), rows: below }
  }
  return byContent(rows)
}

/** The first column of each role: of two names the one that stands first. */
function rolesOf(cells: readonly string[]): ReadonlyMap<Role, number> {
  const roles = new Map<Role, number>()
  for (const [at, cell] of cells.entries()) {
    const role = roleOf(cell)
    if (role && !roles.has(role)) roles.set(role, at)
  }
  return roles
}

function pairOf(roles: ReadonlyMap<Role, number>): readonly [number, number] | null {
  for (const [first, second] of pairs) {
    const [one, other] = [roles.get(first), roles.get(second)]
    if (one !== undefined && other !== undefined) return [one, other]
  }
  return null
}

/** What counts corners: `J1`, `12`, `界址点3`. */
const isPoint = /^\D{0,4}\d+$/

/** A column of names that changes with nearly each row counts the corners, or tells that these are places. */
function settledRoles(roles: ReadonlyMap<Role, number>, rows: Rows): ReadonlyMap<Role, number> | 'places' {
  const settled = new Map(roles)
  for (const role of ['name', 'part'] as const) {
    const column = roles.get(role)
    if (column === undefined) continue
    const filled = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '')
    const runs = filled.filter((cell, at) => cell !== filled[at - 1])
    if (filled.length < 3 || runs.length * 3 <= rows.length) continue
    if (!filled.every((cell) => isPoint.test(cell)) && role === 'name') return 'places'
    settled.delete(role)
    if (!settled.has('point')) settled.set('point', column)
  }
  return settled
}

/** Without a head: two columns whose numbers have digits after their stop, or are signed, in nearly all rows. */
function byContent(rows: Rows): CornerTable | 'places' | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const isCoordinate = (column: number) => {
    const filled = rows.flatMap(({ cells }) => (cells[column]?.trim() ? [cellOf(cells[column])] : []))
    const good = filled.filter((cell) => cell && Math.abs(cell.number) >= 20 && (cell.isSigned || cell.decimals > 0))
    return good.length >= 3 && good.length >= filled.length * 0.9
  }
  const columns = Array.from({ length: width }, (_, at) => at).filter(isCoordinate)
  const [first, second, ...more] = columns
  if (first === undefined || second === undefined || more.length > 0) return null
  const roles = settledRoles(new Map<Role, number>(first > 0 ? [['name', 0]] : []), rows)
  return roles === 'places' ? roles : { roles, heads: [], pair: [first, second], isPackedBySaying: false, rows }
}
